using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;

namespace PlanSite.Checks.Form;

/// <summary>The first place of a document where an abbreviation stands as a word of its own.</summary>
internal sealed record AbbreviationUse(TextBlock Block, int At, string Letters)
{
    private static readonly string[] Introductions = ["viết tắt là", "gọi tắt là", "gọi chung là", "gọi là", "viết tắt", "tắt là", "viết tắt:"];

    public SourceSpan Span => Block.Span(At, At + Letters.Length);

    public static AbbreviationUse? First(Document document, string letters)
    {
        foreach (TextBlock block in document.Blocks)
        {
            for (int at = block.Text.IndexOf(letters, StringComparison.Ordinal); at >= 0; at = block.Text.IndexOf(letters, at + 1, StringComparison.Ordinal))
            {
                if (IsWord(block.Text, at, at + letters.Length)) return new AbbreviationUse(block, at, letters);
            }
        }

        return null;
    }

    /// <summary>Whether the words around say what it means.</summary>
    public bool IsExplainedBy(string full)
    {
        ReadOnlySpan<char> before = Block.Text.AsSpan(0, At).TrimEnd();
        before = before.TrimEnd("“\"«").TrimEnd();
        foreach (string words in Introductions)
        {
            if (before.EndsWith(words, StringComparison.OrdinalIgnoreCase)) return true;
        }

        // "Ban Thường vụ (BTV)": something with as many words stands before the bracket.
        ReadOnlySpan<char> after = Block.Text.AsSpan(At + Letters.Length).TrimStart("”\"» ");
        if (before is [.., '('] && after is [')' or ',' or ';', ..]) return before[..^1].TrimEnd() is [.., var last] && char.IsLetter(last);

        // "BTV (Ban Thường vụ)", "BTV: Ban Thường vụ", "BTV là Ban Thường vụ"
        ReadOnlySpan<char> meaning = after.TrimStart("(:= ");
        if (meaning.StartsWith("là ", StringComparison.OrdinalIgnoreCase)) meaning = meaning[3..];
        return meaning.Length < after.Length && meaning.StartsWith(full.AsSpan(0, Math.Min(full.Length, 12)), StringComparison.OrdinalIgnoreCase);
    }

    // Letters inside a number (158-KH/TU) or a longer name aren't the abbreviation.
    private static bool IsWord(string text, int start, int end) =>
        (start == 0 || !(char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '/' or '-'))
        && (end >= text.Length || !(char.IsLetterOrDigit(text[end]) || text[end] is '/' || (text[end] == '-' && end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1]))));
}
