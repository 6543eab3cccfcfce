using System.Buffers;
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
    private static readonly SearchValues<string> Word = SearchValues.Create(["MẬT"], StringComparison.OrdinalIgnoreCase);

    /// <summary>The first mark in the body; nothing if there is none.</summary>
    public static Located<string>? Find(string file, string text, int bodyStart)
    {
        // Most texts have no such word at all: one fast look spares the rest.
        if (!text.AsSpan(bodyStart).ContainsAny(Word)) return null;
        Match match = Mark().Match(text, bodyStart);

        // A comment behind the stamp must not hide it.
        if (!match.Success) match = Mark().Match(MarkdownComments.In(text, bodyStart).Blanked(text), bodyStart);
        if (!match.Success) return null;
        Group grade = match.Groups["grade"];
        return new Located<string>(grade.Value.ToUpperInvariant(), new LineMap(file, text).Span(grade.Index, grade.Index + grade.Length));
    }

    /// <summary>
    /// Whether a text, as bytes of UTF-8 in any form of normalisation, has the letters of a mark at all: most have not, and need not be decoded to be
    /// known as free of it.
    /// </summary>
    public static bool MayStandIn(ReadOnlySpan<byte> text)
    {
        // The marks of letters that are written apart, U+0300 to U+036F.
        if (text.IndexOfAny((byte)0xCC, (byte)0xCD) >= 0) return true;
        for (int at = 0; text[at..].IndexOfAny((byte)0xAC, (byte)0xAD) is var next and >= 0; at += next + 1)
        {
            int last = at + next;
            if (last >= 3 && last + 1 < text.Length && text[last - 1] == 0xBA && text[last - 2] == 0xE1 && (text[last - 3] | 0x20) == 'm' && (text[last + 1] | 0x20) == 't') return true;
        }

        return false;
    }

    [GeneratedRegex(
        @"^[ \t>|*_#(\[]*(?:(?<grade>(?:TỐI |TUYỆT )?MẬT|Mật|Tối mật|Tuyệt mật)|(?i:độ mật|dấu)[ \t]*:[ \t*_]*(?i:(?<grade>(?:tối |tuyệt )?mật)))[ \t|*_)\].]*$",
        RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
