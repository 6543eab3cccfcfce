using System.Collections.Immutable;

namespace PlanSite.Core.Diagnostics;

/// <summary>A note that an author left in a file: these findings are known here and right as they are, for a reason.</summary>
/// <param name="Span">Where the note stands.</param>
/// <param name="Codes">As they were written; whether they are codes of rules is for the check to say.</param>
/// <param name="Reason">Empty where the author gave none, which is a finding of its own.</param>
/// <param name="FirstLine">The first line whose findings it speaks of.</param>
/// <param name="LastLine">The last one, itself included.</param>
public sealed record Suppression(SourceSpan Span, ImmutableArray<Located<string>> Codes, string Reason, int FirstLine, int LastLine)
{
    /// <summary>Where the note may be taken away so that nothing but the note is gone; nothing where that is for the author to do.</summary>
    public SourceSpan? Removal { get; init; }

    /// <summary>Whether it speaks of a place. A finding of several lines is where it begins.</summary>
    public bool Covers(SourceSpan place) => place.File == Span.File && place.Line >= FirstLine && place.Line <= LastLine;

    public static Suppression OfWholeFile(SourceSpan span, ImmutableArray<Located<string>> codes, string reason) => new(span, codes, reason, 1, int.MaxValue);
}
