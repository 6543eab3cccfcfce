using System.Collections.Immutable;
using System.Threading.Tasks;
using PlanSite.Content.Files;
using PlanSite.Content.Markdown;
using PlanSite.Core;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;

namespace PlanSite.Content.Linking;

/// <summary>The second phase of loading, when every file is read: finds what each citation and link means and puts the tasks together.</summary>
public static class RepositoryLinker
{
    /// <param name="repository">Documents hold front matter, and tasks exactly as entered; look-up tables are made.</param>
    /// <param name="bodies">What each document's Markdown gave, by the document's file.</param>
    /// <param name="entries">Entries of <c>tasks:</c> and <c>tasks.yml</c>, by the document's file.</param>
    /// <returns>The linked repository, and what was found while linking; findings of the bodies themselves are not among them.</returns>
    public static (PlanRepository Repository, ImmutableArray<Diagnostic> Diagnostics) Link(
        PlanRepository repository,
        IReadOnlyDictionary<string, BodyReadResult> bodies,
        IReadOnlyDictionary<string, ImmutableArray<TaskEntry>> entries) => Link(repository, bodies, entries, TimeGrammar.Instance, LostFiles.None);

    internal static (PlanRepository Repository, ImmutableArray<Diagnostic> Diagnostics) Link(
        PlanRepository repository,
        IReadOnlyDictionary<string, BodyReadResult> bodies,
        IReadOnlyDictionary<string, ImmutableArray<TaskEntry>> entries,
        LostFiles lost) => Link(repository, bodies, entries, TimeGrammar.Instance, lost);

    internal static (PlanRepository Repository, ImmutableArray<Diagnostic> Diagnostics) Link(
        PlanRepository repository,
        IReadOnlyDictionary<string, BodyReadResult> bodies,
        IReadOnlyDictionary<string, ImmutableArray<TaskEntry>> entries,
        ITimeReader times,
        LostFiles? lost = null)
    {
        var context = new LinkContext(repository, bodies, times, lost);
        var linked = new Document[repository.Documents.Length];
        var findings = new List<Diagnostic>[linked.Length];
        Parallel.For(0, linked.Length, i =>
        {
            Document document = repository.Documents[i];
            ImmutableArray<TaskEntry> own = entries.TryGetValue(document.File, out ImmutableArray<TaskEntry> found) && !found.IsDefault ? found : [];
            (linked[i], findings[i]) = new DocumentLinker(context, document).Link(own);
        });

        // Tasks refer to tasks of other documents: all of them must be known first.
        var references = new TaskReferences(context, linked);
        for (int i = 0; i < linked.Length; i++) linked[i] = references.Resolve(linked[i], findings[i]);
        var ofData = new List<Diagnostic>();
        PlanRepository whole = (new DataLinker(context, references, ofData).Link(repository) with { Documents = [.. linked] }).Indexed();
        return (whole, [.. findings.Append(ofData).SelectMany(list => list).Order(Comparer<Diagnostic>.Create(Diagnostic.Compare))]);
    }
}
