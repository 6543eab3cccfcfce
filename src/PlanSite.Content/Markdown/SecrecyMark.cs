using System.Text.RegularExpressions;
using PlanSite.Content.Comments;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Markdown;

/// <summary>
/// Finds the mark of a grade of secrecy in a text: MẬT, TỐI MẬT or TUYỆT MẬT as it is stamped, on a line of its own, or after the words
/// "Độ mật" (Law on Protection of State Secrets 2018, art. 8; Decree 26/2020/NĐ-CP).
/// </summary>
internal static partial class SecrecyMark
{
    /// <summary>The first mark in the body; nothing if there is none.</summary>
    public static Located<string>? Find(string file, string text, int bodyStart)
    {
        // Most texts have no such word at all: one fast look spares the rest.
        if (text.AsSpan(bodyStart).IndexOf("MẬT", StringComparison.OrdinalIgnoreCase) < 0) return null;
        Match match = Mark().Match(text, bodyStart);

        // A comment behind the stamp must not hide it.
        if (!match.Success) match = Mark().Match(MarkdownComments.In(text, bodyStart).Blanked(text), bodyStart);
        if (!match.Success) return null;
        Group grade = match.Groups["grade"];
        return new Located<string>(grade.Value.ToUpperInvariant(), new LineMap(file, text).Span(grade.Index, grade.Index + grade.Length));
    }

    [GeneratedRegex(
        @"^[ \t>|*_#(\[]*(?:(?<grade>(?:TỐI |TUYỆT )?MẬT|Mật|Tối mật|Tuyệt mật)|(?i:độ mật|dấu)[ \t]*:[ \t*_]*(?i:(?<grade>(?:tối |tuyệt )?mật)))[ \t|*_)\].]*$",
        RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
