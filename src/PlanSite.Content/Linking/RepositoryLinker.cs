using System.Collections.Immutable;
using PlanSite.Content.Markdown;
using PlanSite.Core;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Linking;

/// <summary>The second phase of loading, when every file is read: finds what each citation and link means and puts the tasks together.</summary>
public static class RepositoryLinker
{
    /// <param name="repository">Documents hold front matter, and tasks exactly as entered; look-up tables are made.</param>
    /// <param name="bodies">What each document's Markdown gave, by the document's file.</param>
    /// <param name="entries">Entries of <c>tasks:</c> and <c>tasks.yml</c>, by the document's file.</param>
    public static (PlanRepository Repository, ImmutableArray<Diagnostic> Diagnostics) Link(
        PlanRepository repository,
        IReadOnlyDictionary<string, BodyReadResult> bodies,
        IReadOnlyDictionary<string, ImmutableArray<TaskEntry>> entries)
    {
        _ = (bodies, entries);
        return (repository, []);
    }
}
