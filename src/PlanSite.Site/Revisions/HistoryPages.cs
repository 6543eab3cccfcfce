using System.Collections.Concurrent;
using System.Collections.Immutable;
using PlanSite.Core.Documents;
using PlanSite.History.Chronicles;
using PlanSite.Site.Output;
using PlanSite.Site.Pages;
using Parallel = System.Threading.Tasks.Parallel;
using ParallelOptions = System.Threading.Tasks.ParallelOptions;

namespace PlanSite.Site.Revisions;

/// <summary>
/// Makes the pages of each document's history, and keeps of it what other pages need. They come first: a home that says what changed has to know it.
/// One document is in memory with all its versions at a time, for each processor.
/// </summary>
internal static class HistoryPages
{
    public static void Make(SiteContext site, SiteHistory? history, Action<SiteFile> take, CancellationToken cancellation)
    {
        if (history?.Chronicles is not { } chronicles) return;
        var known = new ConcurrentDictionary<string, DocumentHistory>(StringComparer.Ordinal);
        ImmutableArray<Document> documents = [.. site.Repository.DocumentsById.Values.OrderBy(document => document.Id.Value, StringComparer.Ordinal)];
        Parallel.For(0, documents.Length, new ParallelOptions { CancellationToken = cancellation }, n =>
        {
            if (chronicles.Read(documents[n].Id.Value) is not { Entries.IsEmpty: false } chronicle) return;
            DocumentHistory summary = Summary(site, chronicle, chronicles);
            known[summary.Document] = summary;
            foreach (Page page in Of(site, documents[n], chronicle, summary, chronicles)) take(Frame.Render(site, page));
            if (AnyComparisonPage.IsFor(summary)) take(ComparedTexts.Of(site, documents[n], chronicle, summary));
        });
        site.Histories = new Histories(known.ToImmutableDictionary(StringComparer.Ordinal), true, history.IsWhole);
    }

    private static IEnumerable<Page> Of(SiteContext site, Document document, DocumentChronicle chronicle, DocumentHistory summary, ChronicleReader chronicles)
    {
        yield return HistoryPage.Make(site, document, summary, chronicles.IsWhole);
        if (AnyComparisonPage.IsFor(summary)) yield return AnyComparisonPage.Make(site, document, summary);
        foreach ((ChronicleEntry entry, ChangeSummary change) in chronicle.Entries.Zip(summary.Changes))
        {
            if (change.Version is not null && !IsLatest(chronicle, entry)) yield return RevisionPage.Make(site, document, entry, change, summary, chronicles);
        }

        var compared = new ComparisonPages(site, document, summary);
        foreach (RevisionComparison comparison in Comparisons(chronicle)) yield return compared.Make(comparison);
    }

    private static IEnumerable<RevisionComparison> Comparisons(DocumentChronicle chronicle) =>
        chronicle.Entries.Select(entry => entry.Change).OfType<RevisionComparison>().Concat(chronicle.Drafts)
            .DistinctBy(comparison => (comparison.Old.Commit.Id, comparison.New.Commit.Id));

    private static DocumentHistory Summary(SiteContext site, DocumentChronicle chronicle, ChronicleReader chronicles)
    {
        string id = chronicle.Document;
        ChronicleEntry? latest = chronicle.Entries.FirstOrDefault(entry => entry.Revision.IsReadable);
        return new DocumentHistory(
            id,
            [.. chronicle.Entries.Select(entry => new ChangeSummary(
                id,
                entry.Stage,
                entry.Revision,
                chronicles.PlaceOf(entry.Revision.Commit),
                !entry.Revision.IsReadable ? null : IsLatest(chronicle, entry) ? site.Addresses.Document(id) : site.Addresses.Revision(id, entry.Revision.Commit.Id),
                entry.Change is { } change ? PathOf(site, id, change) : null,
                entry.Change?.Size,
                entry.Change is { } changed ? [.. changed.Meaning.Changes.Select(meaning => (meaning, ComparisonPages.PlaceOf(changed, meaning)))] : []))],
            chronicle.Drafts.ToImmutableDictionary(
                draft => draft.New.Commit.Id, draft => (PathOf(site, id, draft), chronicle.Entries.First(entry => entry.Revision == draft.Old).Stage), StringComparer.Ordinal),
            latest?.Ages.Where(age => age.Anchor.Length > 0).DistinctBy(age => age.Anchor).ToImmutableDictionary(age => age.Anchor, StringComparer.Ordinal) ?? ImmutableDictionary<string, ClauseAge>.Empty);
    }

    // The newest version is the document's own page, whose address it gets once there is a newer one.
    private static bool IsLatest(DocumentChronicle chronicle, ChronicleEntry entry) => ReferenceEquals(chronicle.Entries.FirstOrDefault(other => other.Revision.IsReadable), entry);

    private static string PathOf(SiteContext site, string document, RevisionComparison comparison) =>
        site.Addresses.Comparison(document, comparison.Old.Commit.Id, comparison.New.Commit.Id)!;
}
