using System.Collections.Immutable;
using PlanSite.Core;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Schedule;
using PlanSite.Site.Theming;

namespace PlanSite.Site;

/// <summary>All that a site is made from. The same input gives the same bytes, on any machine and at any time.</summary>
public sealed record SiteInput
{
    public required PlanRepository Repository { get; init; }
    public required ThemeFiles Theme { get; init; }

    /// <summary>The schedule of <see cref="Repository"/> where the caller has one already; nothing: it is made here.</summary>
    public PlanSchedule? Schedule { get; init; }

    /// <summary>What Git knows of changes in the tasks of higher plans; nothing: no task is shown as changed since it was answered.</summary>
    public ICascadeHistory? CascadeHistory { get; init; }

    /// <summary>What the check found; shown on a page of its own.</summary>
    public ImmutableArray<Diagnostic> Report { get; init; } = [];

    /// <summary>What authors left as it is, with their reasons; shown on the same page.</summary>
    public ImmutableArray<SuppressedFinding> Suppressed { get; init; } = [];

    /// <summary>How many findings the office's baseline knows.</summary>
    public int Baselined { get; init; }

    /// <summary>The commit that is built; nothing outside a Git repository.</summary>
    public SourceVersion? Version { get; init; }

    /// <summary>Folder that the paths of attachments start from; nothing: attachments are neither copied nor linked.</summary>
    public string? AttachmentRoot { get; init; }

    /// <summary>The log of each document; nothing: no page of the history is made.</summary>
    public SiteHistory? History { get; init; }

    /// <summary>When each document last changed, by its id, as far as Git tells.</summary>
    public ImmutableDictionary<string, DocumentStamp> Stamps { get; init; } = ImmutableDictionary<string, DocumentStamp>.Empty;
}
