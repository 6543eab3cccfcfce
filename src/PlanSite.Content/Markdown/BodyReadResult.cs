using System.Collections.Immutable;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;
using PlanSite.Core.Time;

namespace PlanSite.Content.Markdown;

/// <summary>What the Markdown of one document gives by itself, before other documents are known.</summary>
public sealed record BodyReadResult
{
    public ImmutableArray<BodyPart> Parts { get; init; } = [];
    public ImmutableArray<Clause> Clauses { get; init; } = [];

    /// <summary>Found, not resolved yet.</summary>
    public ImmutableArray<Citation> Citations { get; init; } = [];
    public ImmutableArray<Link> Links { get; init; } = [];
    public ImmutableArray<TimeMention> Times { get; init; } = [];

    /// <summary>Rows of schedule tables; each becomes one or more tasks.</summary>
    public ImmutableArray<ScheduleRow> Rows { get; init; } = [];
    public ImmutableArray<TextBlock> Blocks { get; init; } = [];
    public string PlainText { get; init; } = "";
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>The context of the document's times: times in front matter and <c>tasks.yml</c> are read with it too.</summary>
    public TimeContext Context { get; init; } = TimeContext.None;
}
