using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace PlanSite.Content.Comments;

/// <summary>The comments of a YAML text that could be meant for the program.</summary>
internal static partial class YamlComments
{
    /// <returns>From the <c>#</c> to the end of the line, in the order of the text; indexes count in <paramref name="text"/>.</returns>
    public static IReadOnlyList<TextStretch> In(string text, int start, int end)
    {
        string part = text[start..end];
        if (!part.Contains(InstructionText.Prefix, StringComparison.OrdinalIgnoreCase)) return [];
        var found = new List<TextStretch>();
        try
        {
            var scanner = new Scanner(new StringReader(part), skipComments: false);
            while (scanner.MoveNext())
            {
                if (scanner.Current is Comment comment) found.Add(Line(part, (int)comment.Start.Index, start));
            }

            return found;
        }
        catch (Exception e) when (e is YamlException or InvalidOperationException or ArgumentException or IndexOutOfRangeException)
        {
            // The YAML is broken from here on, which is a finding already. What an author said further down is heard all the same.
            found.AddRange(InLine().Matches(part).Select(match => Line(part, match.Groups["mark"].Index, start)).Where(comment => found.TrueForAll(known => known.Start != comment.Start)));
            return [.. found.OrderBy(comment => comment.Start)];
        }
    }

    private static TextStretch Line(string part, int mark, int offset)
    {
        // The scanner's place may be that of the words behind the mark.
        while (mark > 0 && part[mark] != '#' && part[mark - 1] != '\n') mark--;
        int end = part.IndexOf('\n', mark);
        return new TextStretch(mark + offset, (end < 0 ? part.Length : end) + offset);
    }

    [GeneratedRegex(@"(?:^|[ \t])(?<mark>#)[ \t]*plansite:", RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex InLine();
}
