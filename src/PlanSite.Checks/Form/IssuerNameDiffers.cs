using System.Text.RegularExpressions;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;

namespace PlanSite.Checks.Form;

/// <summary>A document writes the long name of its own issuer with a word missing or another in its place.</summary>
internal sealed partial class IssuerNameDiffers : DocumentCheck
{
    // "Huyện ủy A" is too short to tell a slip from another office.
    private const int ShortestName = 5;
    private const int EndOfName = 2;

    public override Rule Rule { get; } = new(
        "PS4036",
        "issuer-name-differs",
        Severity.Info,
        new LocalizedText("Tên nơi ban hành viết khác đi", "The issuer's name is written in another way"),
        new RulePage(
            new LocalizedText(
                "So những chỗ văn bản viết tên dài của chính nơi ban hành (hoặc đảng bộ của nơi ấy) với tên trong data/units.yml: thiếu, thừa hoặc khác một từ, hay viết hoa khác. Tên của đơn vị khác trong kho thì không bị báo.",
                "Compares where a document writes the long name of its own issuer (or of its party body) with data/units.yml: one word missing, added or another, or other capitals. Names of other units of the repository are left alone."),
            new LocalizedText("Tên thiếu một từ có thể là tên một tổ chức khác, và tìm kiếm không ra.", "With a word less it may be the name of another body, and a search doesn't find it."),
            "Đảng bộ Cơ quan và Doanh nghiệp tỉnh (tên đúng: Đảng bộ Khối Cơ quan và Doanh nghiệp tỉnh)",
            "Đảng bộ Khối Cơ quan và Doanh nghiệp tỉnh",
            new LocalizedText("Viết tên đúng như ở trang đầu; tên gọi khác được dùng thì ghi vào names của đơn vị.", "Write the name as on the first page; another name in use goes into `names` of the unit.")));

    public override IEnumerable<Diagnostic> Find(Document document, CheckContext context)
    {
        if (context.Repository.UnitsById.GetValueOrDefault(document.Issuer.Value) is not { } issuer || Core(issuer.Name) is not { Length: >= ShortestName } core) yield break;
        string end = string.Join(' ', core[^EndOfName..]);
        foreach (TextBlock block in document.Blocks)
        {
            for (int at = block.Text.IndexOf(end, StringComparison.OrdinalIgnoreCase); at >= 0; at = block.Text.IndexOf(end, at + 1, StringComparison.OrdinalIgnoreCase))
            {
                if (Head().Matches(block.Text[..at]).LastOrDefault() is not { } head) continue;
                int start = head.Index + head.Length;
                string written = block.Text[start..(at + end.Length)];
                if (written.Any(char.IsLower) && IsSlip(Words(written), core) && !context.Repository.Units.Any(unit => unit.Id != issuer.Id && unit.Name.Contains(head.Value + written, StringComparison.Ordinal)))
                {
                    yield return Rule.At(
                        block.Span(head.Index, at + end.Length),
                        new LocalizedText($"“{head.Value}{written}” khác tên của nơi ban hành, “{string.Join(' ', core)}”.", $"“{head.Value}{written}” isn't the issuer's name, “{string.Join(' ', core)}”."),
                        new LocalizedText($"Viết “{head.Value}{string.Join(' ', core)}”.", $"Write “{head.Value}{string.Join(' ', core)}”."));
                }
            }
        }
    }

    // What is proper to the name: without "Đảng ủy" before it and without the place behind "tỉnh".
    private static string[] Core(string name)
    {
        Match head = Head().Match(name);
        if (!head.Success) return [];
        string[] words = Words(name[(head.Index + head.Length)..]);
        int place = Array.FindLastIndex(words, word => word is "tỉnh" or "huyện" or "phố");
        return place < 0 ? words : words[..(place + 1)];
    }

    private static string[] Words(string text) => [.. Word().Matches(text).Select(match => match.Value)];

    private static bool IsSlip(string[] written, string[] name) => !written.AsSpan().SequenceEqual(name) && IsNear(written, name);

    // One word left out, added or changed; capitals don't count.
    private static bool IsNear(ReadOnlySpan<string> a, ReadOnlySpan<string> b)
    {
        if (Math.Abs(a.Length - b.Length) > 1) return false;
        int same = 0;
        while (same < a.Length && same < b.Length && a[same].Equals(b[same], StringComparison.OrdinalIgnoreCase)) same++;
        a = a[same..];
        b = b[same..];
        same = 0;
        while (same < a.Length && same < b.Length && a[^(same + 1)].Equals(b[^(same + 1)], StringComparison.OrdinalIgnoreCase)) same++;
        return a.Length - same <= 1 && b.Length - same <= 1;
    }

    [GeneratedRegex(@"(?i:đảng[ \n\u00A0]+(?:bộ|ủy|uỷ)|ban[ \n\u00A0]+cán[ \n\u00A0]+sự)[ \n\u00A0]+", RegexOptions.CultureInvariant)]
    private static partial Regex Head();

    [GeneratedRegex(@"[\p{L}\p{Nd}]+|,", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
