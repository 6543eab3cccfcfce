using System.Collections.Immutable;
using PlanSite.Content.Linking;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;

namespace PlanSite.Content.Data;

/// <summary>What the head of <c>index.md</c> says: the document without its body, and the tasks that are entered there.</summary>
internal sealed record FrontMatter(Document Document, ImmutableArray<TaskEntry> Tasks)
{
    /// <summary>The year that a time without one may take.</summary>
    public int? Year { get; init; }

    /// <summary>The day of issue, where the year is only that of this day.</summary>
    public DateOnly? Issued { get; init; }

    /// <summary>Findings that the author leaves as they are in the whole document.</summary>
    public ImmutableArray<Suppression> Ignored { get; init; } = [];
}
