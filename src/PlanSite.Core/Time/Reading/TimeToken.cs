using System.Runtime.InteropServices;

namespace PlanSite.Core.Time.Reading;

/// <summary>A piece of text.</summary>
/// <param name="Gap">Blanks between the token before and this one; emphasis marks don't count.</param>
/// <param name="Value">Of a number: its value, -1 where it is longer than any that a time has.</param>
/// <param name="OnNewLine">The first of its line.</param>
/// <param name="Slip">A word that was known only without its accents.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TimeToken(TokenKind Kind, int Start, int Length, int Gap, Word Word = Word.None, int Value = -1, bool OnNewLine = false, bool Slip = false)
{
    public int End => Start + Length;
}
