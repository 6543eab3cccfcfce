using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PlanSite.Content.Files;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Comments;

/// <summary>What a comment says to the program: <c>plansite:ignore PS3030, PS3031 lý do</c>.</summary>
/// <param name="Word">What is behind the colon: <c>ignore</c>.</param>
/// <param name="Codes">Empty where none is written.</param>
/// <param name="Reason">On one line; empty where none is written.</param>
internal sealed partial record InstructionText(Located<string> Word, ImmutableArray<Located<string>> Codes, string Reason)
{
    public const string Prefix = "plansite:";
    public const string Ignore = "ignore";
    public const string IgnoreFile = "ignore-file";

    /// <summary>Reads the words of a comment, its marks left out.</summary>
    /// <returns>Nothing where the comment is for people.</returns>
    public static InstructionText? TryRead(SourceText source, int start, int end)
    {
        string words = source.Text[start..end];
        Match match = Form().Match(words);
        if (!match.Success) return null;
        return new InstructionText(
            At(source, start, match.Groups["word"]),
            [.. match.Groups["code"].Captures.Select(code => At(source, start, code))],
            string.Join(' ', match.Groups["reason"].Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
    }

    private static Located<string> At(SourceText source, int start, Capture capture) =>
        new(capture.Value, source.Span(start + capture.Index, start + capture.Index + capture.Length));

    // A comma before what is no code begins the reason: "PS3030, vì kế hoạch cấp trên ghi như vậy".
    [GeneratedRegex(
        @"^\s*plansite:(?<word>[\w\-]*)(?:\s+(?<code>[^\s,;:]+)(?:\s*[,;]\s*(?<code>[A-Za-z]{2}[0-9]{2,5})(?!\w))*)?[\s,;:.–—\-]*(?<reason>.*)$",
        RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Form();
}
