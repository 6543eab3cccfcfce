using System.Text.RegularExpressions;

namespace PlanSite.History.Text;

/// <summary>
/// Cuts text into what is compared: syllables with all their marks, numbers and dates whole (<c>30/6/2025</c>, <c>133-KH/DUK</c>), each sign alone, and
/// the blanks between. Put together again they are the text.
/// </summary>
internal static partial class WordTokens
{
    public static string[] Of(string text) => [.. Token().Matches(text).Select(match => match.Value)];

    /// <summary>How many words a text has; signs and blanks are none.</summary>
    public static int Count(string text) => Token().Matches(text).Count(match => char.IsLetterOrDigit(match.ValueSpan[0]));

    // A base letter and a mark that follows it are one syllable even where they are two characters; so is a sign that is joined of several.
    [GeneratedRegex(
        @"(?:[\p{L}\p{M}\p{N}]+(?:(?:[/\-.:](?=[\p{L}\p{N}])|,(?=\p{N}))[\p{L}\p{M}\p{N}]+)*|\s+|[\uD800-\uDBFF][\uDC00-\uDFFF]|.)"
        + @"(?:[\p{M}\u200C\u200D\uFE0E\uFE0F]|(?<=\u200D)(?:[\uD800-\uDBFF][\uDC00-\uDFFF]|[^\p{L}\s]))*",
        RegexOptions.Singleline)]
    private static partial Regex Token();
}
