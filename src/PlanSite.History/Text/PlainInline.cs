using System.Buffers;
using System.Text.RegularExpressions;
using PlanSite.Core.Text;

namespace PlanSite.History.Text;

/// <summary>The words of a line of Markdown, without its marks: emphasis, ids and targets of links are not wording.</summary>
internal static partial class PlainInline
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("[]{}*_`\\<&");

    public static string Of(string markdown)
    {
        string text = UnicodeText.ToNfc(markdown);
        if (text.AsSpan().IndexOfAny(Marks) >= 0)
        {
            text = Comment().Replace(text, " ");
            text = Id().Replace(text, "");
            text = DoubleBracket().Replace(text, match => match.Groups["words"].Success ? match.Groups["words"].Value : match.Groups["key"].Value);
            text = Link().Replace(text, "$1");
            text = LineBreak().Replace(text, " ");
            text = Emphasis().Replace(text, "");
            text = Escape().Replace(text, "$1");
            text = text.Replace("&nbsp;", " ", StringComparison.Ordinal);
        }

        return Blanks().Replace(text, " ").Trim();
    }

    [GeneratedRegex(@"<!--.*?-->", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\s*\{#[^}\s]*\}")]
    private static partial Regex Id();

    [GeneratedRegex(@"\[\[(?<key>[^\[\]|]*)(?:\|(?<words>[^\[\]]*))?\]\]")]
    private static partial Regex DoubleBracket();

    [GeneratedRegex(@"!?\[([^\[\]]*)\]\([^()\s]*(?:\s+""[^""]*"")?\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"<br\s*/?>", RegexOptions.IgnoreCase)]
    private static partial Regex LineBreak();

    [GeneratedRegex(@"(?<!\\)(?:\*+|`+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}]))")]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"\\([!-/:-@\[-`{-~])")]
    private static partial Regex Escape();

    [GeneratedRegex(@"[\s\u00A0]+")]
    private static partial Regex Blanks();
}
