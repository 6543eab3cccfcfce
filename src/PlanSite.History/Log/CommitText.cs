using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PlanSite.Core.Text;

namespace PlanSite.History.Log;

/// <summary>Makes of names and messages what readers may see: no e-mail address, no trailers, no control characters.</summary>
internal static partial class CommitText
{
    private const int LongestSubject = 300;

    /// <summary>The name alone; of an address only what stands before its sign.</summary>
    public static string Name(string written)
    {
        string name = Clean(Bracketed().Replace(written, " "));
        if (name.Length == 0) name = Clean(written.Trim(' ', '<', '>'));
        int at = name.IndexOf('@', StringComparison.Ordinal);
        return at < 0 ? name : name[..at].Split(' ')[^1];
    }

    public static (string Subject, string Body) Message(string message)
    {
        string[] lines = UnicodeText.ToNfc(message).ReplaceLineEndings("\n").Trim('\n', ' ').Split('\n');
        string subject = Clean(WithoutAddresses(lines[0]));
        if (subject.Length > LongestSubject) subject = subject[..Cut(subject, LongestSubject)] + "…";
        IEnumerable<string> rest = WithoutTrailers(lines.Skip(1).ToList()).Select(line => Controls().Replace(WithoutAddresses(line), " ").TrimEnd());
        return (subject, string.Join('\n', rest).Trim('\n'));
    }

    /// <summary>Everybody that a message names with <c>Co-authored-by</c>, as it is written there.</summary>
    public static ImmutableArray<string> CoAuthors(string message) =>
        message.Contains("uthored-", StringComparison.OrdinalIgnoreCase) ? [.. CoAuthor().Matches(message).Select(match => match.Groups["who"].Value.Trim())] : [];

    // The last paragraph, where every line of it is one.
    private static List<string> WithoutTrailers(List<string> lines)
    {
        int last = lines.FindLastIndex(line => string.IsNullOrWhiteSpace(line));
        List<string> block = lines[(last + 1)..];
        return block.Count > 0 && block.TrueForAll(line => Trailer().IsMatch(line)) ? lines[..Math.Max(last, 0)] : lines;
    }

    private static string Clean(string text)
    {
        string composed = UnicodeText.ToNfc(text);

        // Nearly every line is clean, and a history has tens of thousands.
        return IsClean(composed) ? composed : Blanks().Replace(Controls().Replace(composed, " "), " ").Trim();
    }

    private static bool IsClean(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == ' ' && i > 0 && i < text.Length - 1 && text[i - 1] != ' ') continue;
            if (c <= ' ' || c is >= '\u007F' and <= '\u00A0' || c >= '\u2000' || char.IsWhiteSpace(c)) return false;
        }

        return true;
    }

    private static string WithoutAddresses(string text) => text.Contains('@', StringComparison.Ordinal) ? Address().Replace(text, "…") : text;

    private static int Cut(string text, int length) => char.IsHighSurrogate(text[length - 1]) ? length - 1 : length;

    [GeneratedRegex("<[^<>]*>")]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"<?[^\s<>@]+@[^\s<>@]+\.[^\s<>@]+>?")]
    private static partial Regex Address();

    // Tabs and line breaks too; and what turns the direction of writing or hides.
    [GeneratedRegex(@"[\p{Cc}\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]")]
    private static partial Regex Controls();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"^Co-authored-by:[ \t]*(?<who>.+)$", RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex CoAuthor();

    [GeneratedRegex(@"^[A-Za-z][A-Za-z\-]+-[A-Za-z]+: \S")]
    private static partial Regex Trailer();
}
