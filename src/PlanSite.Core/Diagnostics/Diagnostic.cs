using System.Collections.Immutable;

namespace PlanSite.Core.Diagnostics;

/// <summary>One finding: where, what is wrong, and what to do about it. Rules return findings; they never print or throw.</summary>
public sealed record Diagnostic(Rule Rule, Severity Severity, SourceSpan Span, LocalizedText Message, LocalizedText Help)
{
    public string Code => Rule.Code;

    /// <summary>Other places that belong to the finding, such as the first use of an id that is used twice.</summary>
    public ImmutableArray<SourceSpan> Related { get; init; } = [];

    /// <summary>How <c>plansite fix</c> mends it; nothing where that takes a person.</summary>
    public Fix? Fix { get; init; }

    /// <summary>The order of reports: file, place, code; the same for every machine.</summary>
    public static int Compare(Diagnostic a, Diagnostic b)
    {
        int order = string.CompareOrdinal(a.Span.File, b.Span.File);
        if (order == 0) order = a.Span.Line.CompareTo(b.Span.Line);
        if (order == 0) order = a.Span.Column.CompareTo(b.Span.Column);
        if (order == 0) order = string.CompareOrdinal(a.Code, b.Code);
        return order == 0 ? string.CompareOrdinal(a.Message.Vi, b.Message.Vi) : order;
    }
}
