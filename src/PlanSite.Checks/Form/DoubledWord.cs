using System.Text.RegularExpressions;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;

namespace PlanSite.Checks.Form;

/// <summary>A word of grammar, or a pair of syllables, is written twice in a row.</summary>
internal sealed partial class DoubledWord : DocumentCheck
{
    public override Rule Rule { get; } = new(
        "PS4016",
        "doubled-word",
        Severity.Warning,
        new LocalizedText("Lặp từ", "A word is written twice"),
        new RulePage(
            new LocalizedText(
                "Tìm từ viết hai lần liền: từ ngữ pháp (“của của”, “và và”) và cụm hai tiếng (“đại hội đại hội”). Từ láy (“xanh xanh”, “dần dần”, “ngày ngày”) không bị báo.",
                "Finds words written twice in a row: words of grammar (“của của”) and pairs of syllables (“đại hội đại hội”). Reduplication (“xanh xanh”, “dần dần”) is left alone."),
            new LocalizedText(
                "Lặp từ thường do sửa câu dở dang: có khi còn thiếu một từ khác ở đó.",
                "Mostly a sentence was changed half way, and another word may be missing there."),
            "tiến tới Đại hội đại hội đại biểu",
            "tiến tới Đại hội đại biểu",
            new LocalizedText(
                "Bỏ một lần; đọc lại cả câu.",
                "Take one away, and read the sentence again.")));

    public override IEnumerable<Diagnostic> Find(Document document, CheckContext context)
    {
        foreach (TextBlock block in document.Blocks)
        {
            string text = block.Text;
            if (!MayHoldDoubles(text)) continue;
            foreach (Match match in Twice().Matches(text))
            {
                string word = match.Groups["word"].Value;
                if (FormData.Default.Doubled.Contains(word)) yield return Found(block, match.Index, match.Length, word, match.Value);
            }

            foreach (Match match in PairTwice().Matches(text))
            {
                string pair = string.Join(' ', match.Groups["pair"].Value.Split((char[])[' ', '\u00A0', '\n'], StringSplitOptions.RemoveEmptyEntries));
                if (!MayRepeat(pair) && !BeginsLine(block, match)) yield return Found(block, match.Index, match.Length, pair, match.Value);
            }
        }
    }

    // A word that comes again next or next but one, in one pass: few lines have any, and looking back at every letter is dear.
    private static bool MayHoldDoubles(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> last = default;
        ReadOnlySpan<char> before = default;
        for (int at = 0; at < text.Length;)
        {
            if (!char.IsLetter(text[at]))
            {
                at++;
                continue;
            }

            int end = at + 1;
            while (end < text.Length && char.IsLetter(text[end])) end++;
            ReadOnlySpan<char> word = text[at..end];
            if (word.Equals(last, StringComparison.OrdinalIgnoreCase) || word.Equals(before, StringComparison.OrdinalIgnoreCase)) return true;
            before = last;
            last = word;
            at = end;
        }

        return false;
    }

    // "xanh xanh xanh xanh", "từng bước từng bước", and numbers in a row are said so; so is a name (Lý Lý Xá).
    private static bool MayRepeat(string pair)
    {
        string[] syllables = pair.Split(' ');
        return syllables[0].Equals(syllables[1], StringComparison.OrdinalIgnoreCase)
            || syllables[0].Equals("từng", StringComparison.OrdinalIgnoreCase)
            || FormData.Default.RepeatedPairs.Contains(pair);
    }

    // A line that ends in what the next begins with: a title above its text.
    private static bool BeginsLine(TextBlock block, Match match)
    {
        int second = match.Index + match.Length - match.Groups["pair"].Length;
        return char.IsUpper(block.Text[second]) && block.Span(second - 2, second - 1).Line < block.Span(second, second + 1).Line;
    }

    private Diagnostic Found(TextBlock block, int at, int length, string word, string written) => Rule.At(
        block.Span(at, at + length),
        new LocalizedText($"“{written}”: lặp “{word}”.", $"“{written}”: “{word}” is written twice."),
        new LocalizedText($"Bỏ một “{word}”.", $"Take one “{word}” away."));

    [GeneratedRegex(@"(?<![\p{L}\p{Nd}\-/])(?<word>\p{L}{1,7})[ \u00A0\n]+\k<word>(?![\p{L}\p{Nd}\-/])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Twice();

    [GeneratedRegex(@"(?<![\p{L}\p{Nd}\-/])(?<pair>\p{L}{1,7}[ \u00A0\n]+\p{L}{1,7})[ \u00A0\n]+\k<pair>(?![\p{L}\p{Nd}\-/])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PairTwice();
}
