using System.Text.RegularExpressions;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;

namespace PlanSite.Checks.Citations;

/// <summary>A number with stray blanks, a dash for its hyphen, or small letters.</summary>
internal sealed partial class NumberSpelling : DocumentCheck
{
    public override Rule Rule { get; } = new(
        "PS2040",
        "number-spelling",
        Severity.Info,
        new LocalizedText("Số, ký hiệu viết chưa chuẩn", "A number that isn't spelled as it should be"),
        new RulePage(
            new LocalizedText(
                "Tìm số, ký hiệu có dấu cách thừa, gạch dài thay gạch nối, hoặc viết thường cả. Chương trình vẫn hiểu; đây chỉ là gợi ý.",
                "Finds numbers with stray blanks, a dash in place of the hyphen, or all in small letters. They are understood; this is only a hint."),
            new LocalizedText(
                "Tìm kiếm “164/TTr-SKHCN” sẽ không ra “164/TTr- SKHCN”.",
                "Somebody who searches for “164/TTr-SKHCN” won't find “164/TTr- SKHCN”."),
            "Tờ trình số 164/TTr- SKHCN",
            "Tờ trình số 164/TTr-SKHCN",
            new LocalizedText("Viết liền, dùng gạch nối “-”, đúng chữ hoa.", "Write it in one piece, with a hyphen, and with its capitals.")));

    public override IEnumerable<Diagnostic> Find(Document document, CheckContext context)
    {
        foreach (Citation citation in document.Citations)
        {
            // A gap before a symbol is the place for a number that isn't given yet.
            if (citation.Number is not { IsBlank: false } number || citation.Text.Contains(number.Text, StringComparison.Ordinal)) continue;
            if (Written(citation.Text, number.Text) is not { } written) continue;
            yield return Rule.At(
                citation.Span,
                new LocalizedText($"“{written}” nên viết là “{number.Text}”.", $"“{written}” should be spelled “{number.Text}”."),
                new LocalizedText("Bỏ dấu cách thừa, dùng gạch nối “-” và viết hoa ký hiệu.", "Take out the blanks, use a hyphen, and write the letters in capitals."));
        }
    }

    // Emphasis and the end of a line are nobody's spelling.
    private static string? Written(string text, string number)
    {
        string plain = Marks().Replace(text, "").Replace('\n', ' ');
        string pattern = string.Concat(number.Select(c => c is '-' ? @"[ \u00A0]*[-–—\u2010\u2011\u2212][ \u00A0]*" : c is '/' ? @"[ \u00A0]*/[ \u00A0]*" : Regex.Escape(c.ToString())));
        Match match = Regex.Match(plain, pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
        if (!match.Success || match.Value == number) return null;
        return text.Contains('\n', StringComparison.Ordinal) && match.Value.Replace(" ", "", StringComparison.Ordinal) == number ? null : match.Value;
    }

    [GeneratedRegex(@"[*_]+", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();
}
