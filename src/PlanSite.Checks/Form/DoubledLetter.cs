using System.Text.RegularExpressions;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;

namespace PlanSite.Checks.Form;

/// <summary>The first letter of a word is typed twice.</summary>
internal sealed partial class DoubledLetter : DocumentCheck
{
    public override Rule Rule { get; } = new(
        "PS4017",
        "doubled-letter",
        Severity.Warning,
        new LocalizedText("Gõ thừa chữ đầu từ", "A word's first letter is typed twice"),
        new RulePage(
            new LocalizedText(
                "Tìm từ tiếng Việt có chữ đầu gõ hai lần: “Ttiếp tục”, “đđại hội”. Chữ viết tắt (TTr, CCB) và số La Mã không bị báo.",
                "Finds Vietnamese words whose first letter is typed twice: “Ttiếp tục”, “đđại hội”. Abbreviations (TTr, CCB) and Roman numbers are left alone."),
            new LocalizedText(
                "Lỗi gõ ở đầu câu dễ lọt qua mắt người soát.",
                "At the beginning of a sentence such a slip is easily overlooked."),
            "- Ttiếp tục cho ý kiến",
            "- Tiếp tục cho ý kiến",
            new LocalizedText(
                "Bỏ chữ thừa.",
                "Take the letter away.")));

    public override IEnumerable<Diagnostic> Find(Document document, CheckContext context)
    {
        foreach (TextBlock block in document.Blocks)
        {
            if (!MayHoldDoubles(block.Text)) continue;
            foreach (Match match in Doubled().Matches(block.Text))
            {
                // No Vietnamese word without its marks, unless the same word stands elsewhere in the text: a foreign name.
                string word = match.Value;
                string meant = word[..1] + word[2..];
                if (!word.Any(c => c > 127 && char.IsLower(c)) && !document.PlainText.Contains(" " + meant + " ", StringComparison.OrdinalIgnoreCase)) continue;
                yield return Rule.At(
                    block.Span(match.Index, match.Index + match.Length),
                    new LocalizedText($"“{word}” thừa một chữ “{word[1]}”.", $"“{word}” has one “{word[1]}” too many."),
                    new LocalizedText($"Viết “{meant}”.", $"Write “{meant}”."));
            }
        }
    }

    // The same letter twice at the start of a word, in one pass.
    private static bool MayHoldDoubles(ReadOnlySpan<char> text)
    {
        for (int at = 1; at < text.Length; at++)
        {
            if (char.IsLower(text[at]) && char.ToLowerInvariant(text[at - 1]) == text[at] && (at == 1 || !char.IsLetterOrDigit(text[at - 2]))) return true;
        }

        return false;
    }

    [GeneratedRegex(@"(?<![\p{L}\p{Nd}])(?<first>\p{L})(?=\p{Ll})(?i:\k<first>)(?!(?i:\k<first>))\p{Ll}{2,}(?![\p{L}\p{Nd}])", RegexOptions.CultureInvariant)]
    private static partial Regex Doubled();
}
