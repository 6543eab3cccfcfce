using System.Globalization;
using System.Text.RegularExpressions;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;

namespace PlanSite.Checks.Limits;

/// <summary>A share of so many per cent that no whole number of people makes.</summary>
internal sealed partial class ShareWithoutNumber : DocumentCheck
{
    public override Rule Rule { get; } = new(
        "PS6007",
        "share-without-number",
        Severity.Warning,
        new LocalizedText("Tỷ lệ không ứng với số người nào", "A share that no whole number makes"),
        new RulePage(
            new LocalizedText(
                "Trong một đoạn nói về số dư, xem khoảng “10% - 15%” của số cần bầu “03 - 06 đồng chí”: có số nguyên nào nằm trong khoảng không.",
                "In a paragraph about surplus candidates, looks at “10% - 15%” of “03 - 06” to be elected: whether any whole number lies between."),
            new LocalizedText("Với số nhỏ, một người đã vượt tỷ lệ; chi bộ không thể làm đúng.", "Of a small number one is more than the share already; nobody can keep the rule."),
            "nơi cần bầu 03 - 06 đồng chí thì số dư là 01; chi ủy chuẩn bị số dư từ 10% - 15%",
            "nơi cần bầu 03 - 06 đồng chí thì chi ủy chuẩn bị số dư là 01; nơi cần bầu 07 đồng chí trở lên thì số dư từ 10% - 15%",
            new LocalizedText("Ghi rõ số người cho nơi cần bầu ít.", "Give the number of people for where few are elected.")));

    public override IEnumerable<Diagnostic> Find(Document document, CheckContext context)
    {
        foreach (TextBlock block in document.Blocks)
        {
            if (!block.Text.Contains('%', StringComparison.Ordinal) || Elected().Matches(block.Text) is not [var elected]) continue;
            foreach (Match share in Share().Matches(block.Text))
            {
                (decimal least, decimal most) = (Value(share, "least"), Value(share, "most"));
                (int few, int many) = ((int)Value(elected, "few"), (int)Value(elected, "many"));

                // "07 trở lên … 10% - 15%" behind it has numbers of its own.
                if (Own().IsMatch(Sentence(block.Text, share.Index)) && share.Index > elected.Index) continue;
                if (few < 1 || many < few || many > 100 || Enumerable.Range(few, many - few + 1).Any(of => Fits(of, least, most))) continue;
                yield return Rule.At(
                    block.Span(share.Groups["share"].Index, share.Groups["share"].Index + share.Groups["share"].Length),
                    new LocalizedText(
                        $"Với {few:00} - {many:00} người cần bầu, không có số nguyên nào đạt {share.Groups["share"].Value}: 01 người đã là {Vi(100m / many)}% - {Vi(100m / few)}%.",
                        string.Create(CultureInfo.InvariantCulture, $"With {few} to {many} to be elected, no whole number makes {least:0.##}% to {most:0.##}%: one is {100m / many:0.#}% to {100m / few:0.#}% already.")),
                    new LocalizedText("Ghi rõ số người cho nơi cần bầu ít, và tỷ lệ chỉ cho nơi cần bầu nhiều hơn.", "Give the number of people for where few are elected, and the share for the others only.")) with
                { Related = [block.Span(elected.Index, elected.Index + elected.Length)] };
            }
        }
    }

    private static bool Fits(int of, decimal least, decimal most) => Math.Floor(of * most / 100) >= 1 && Math.Floor(of * most / 100) >= Math.Ceiling(of * least / 100);

    private static decimal Value(Match match, string name) => decimal.Parse(match.Groups[name].Value.Replace(',', '.'), CultureInfo.InvariantCulture);

    private static string Vi(decimal value) => value.ToString("0.#", CultureInfo.InvariantCulture).Replace('.', ',');

    private static string Sentence(string text, int at) => text[(text.LastIndexOfAny([';', '.', ')'], at) + 1)..at];

    [GeneratedRegex(@"số dư[^.;%]{0,30}?(?<share>(?<least>[0-9]{1,2}(?:,[0-9])?)[ ]?%[ ]*(?:-|–|đến)[ ]*(?<most>[0-9]{1,2}(?:,[0-9])?)[ ]?%)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Share();

    [GeneratedRegex(@"cần bầu[^.;%0-9]{0,20}(?<few>[0-9]{1,3})[ ]*(?:-|–|đến)[ ]*(?<many>[0-9]{1,3})(?![0-9%])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Elected();

    [GeneratedRegex(@"[0-9]{1,3}[^0-9%]{0,12}trở lên", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Own();
}
