using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;

namespace PlanSite.Checks.Form;

/// <summary>One text puts the tone of the same word on different letters.</summary>
internal sealed partial class MixedToneMarks : DocumentCheck
{
    private const string Tones = "\u0300\u0301\u0303\u0309\u0323";

    public override Rule Rule { get; } = new(
        "PS4032",
        "mixed-tone-marks",
        Severity.Info,
        new LocalizedText("Đặt dấu thanh hai kiểu", "Tones stand on different letters"),
        new RulePage(
            new LocalizedText("Tìm từ mà trong cùng văn bản lúc viết “ủy”, lúc viết “uỷ” (hóa/hoá, thủy/thuỷ).", "Finds words that one document spells both “ủy” and “uỷ” (hóa/hoá, thủy/thuỷ)."),
            new LocalizedText("Máy coi là hai từ khác nhau: tìm “cấp ủy” không ra “cấp uỷ”.", "For a machine these are two words: who searches for one doesn't find the other."),
            "các cấp ủy … mỗi cấp uỷ",
            "các cấp ủy … mỗi cấp ủy",
            new LocalizedText("Chọn một kiểu cho cả văn bản.", "Keep to one of the two.")));

    public override IEnumerable<Diagnostic> Find(Document document, CheckContext context)
    {
        var first = new Dictionary<string, (string Word, int Count, SourceSpan Span)>(StringComparer.Ordinal);
        foreach (TextBlock block in document.Blocks)
        {
            if (!block.Text.AsSpan().ContainsAny(Pairs)) continue;
            foreach (Match match in Open().Matches(block.Text))
            {
                string key = match.Value.ToLowerInvariant();
                first[key] = first.TryGetValue(key, out var known) ? known with { Count = known.Count + 1 } : (match.Value, 1, block.Span(match.Index, match.Index + match.Length));
            }
        }

        foreach ((string key, (string word, int count, SourceSpan span)) in first)
        {
            string other = Moved(key);
            if (other == key || !first.TryGetValue(other, out var usual) || (usual.Count, usual.Word[^1]).CompareTo((count, word[^1])) <= 0) continue;
            yield return Rule.At(
                span,
                new LocalizedText($"“{word}” ở chỗ khác viết “{usual.Word}” ({usual.Count} lần).", $"“{word}” is spelled “{usual.Word}” elsewhere ({usual.Count} times)."),
                new LocalizedText($"Viết thống nhất “{usual.Word}”.", $"Keep to “{usual.Word}”.")) with
            { Related = [usual.Span] };
        }
    }

    // The tone of an open oa, oe, uy put on the other letter.
    private static string Moved(string word)
    {
        string apart = PlanSite.Core.Text.UnicodeText.ToNfd(word);
        int tone = apart.IndexOfAny([.. Tones]);
        if (tone < 1) return word;
        var text = new StringBuilder(apart);
        char mark = text[tone];
        text.Remove(tone, 1);
        text.Insert(tone == apart.Length - 1 ? text.Length - 1 : text.Length, mark);
        return PlanSite.Core.Text.UnicodeText.ToNfc(text.ToString());
    }

    // What the expression below looks for inside a word: few lines have any.
    private static readonly SearchValues<string> Pairs = SearchValues.Create(
    [
        .. "àáãảạèéẽẻẹ".Select(c => "o" + c), .. "òóõỏọ".SelectMany(c => (string[])[c + "a", c + "e"]), .. "ỳýỹỷỵ".Select(c => "u" + c), .. "ùúũủụ".Select(c => c + "y"),
    ],
        StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"(?<![\p{L}])\p{L}{0,3}(?<![qQ])(?:o[àáãảạèéẽẻẹ]|[òóõỏọ][ae]|u[ỳýỹỷỵ]|[ùúũủụ]y)(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Open();
}
