using System.Collections.Immutable;
using System.Threading.Tasks;
using PlanSite.Content.Data;
using PlanSite.Content.Files;
using PlanSite.Content.Linking;
using PlanSite.Content.Markdown;
using PlanSite.Core;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;

namespace PlanSite.Content;

/// <summary>Reads a planning repository from its folder. Whatever is wrong with the files becomes a finding; nothing throws.</summary>
public static class RepositoryLoader
{
    /// <param name="cancellation">Cancelling is the one thing that makes it throw.</param>
    public static LoadResult Load(string root, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        var findings = new List<Diagnostic>();
        RepositoryFiles files = RepositoryWalker.Walk(root, findings, cancellation);
        (PlanRepository repository, ImmutableDictionary<string, string> texts, ImmutableDictionary<string, string?> lostData, ImmutableArray<Suppression> suppressions) =
            DataFiles.Read(files, findings, cancellation);
        repository = repository.Indexed();

        DocumentSource[] all = ReadDocuments(files.Documents, BodyVocabulary.Of(repository), cancellation);
        foreach (DocumentSource source in all) findings.AddRange(source.Diagnostics);
        DocumentSource[] sources = Distinct(all, findings);

        repository = (repository with { Documents = [.. sources.Select(Assemble).OrderBy(document => document.Id.Value, StringComparer.Ordinal)] }).Indexed();
        LostFiles lost = Lost(files, lostData, all);
        repository = repository with { Unread = lost.All };
        FindUnknownIds(repository, lost, sources, findings);

        (repository, ImmutableArray<Diagnostic> linking) = RepositoryLinker.Link(
            repository,
            sources.ToDictionary(source => source.File, source => source.Body, StringComparer.Ordinal),
            sources.ToDictionary(source => source.File, source => source.Tasks, StringComparer.Ordinal),
            lost);
        findings.AddRange(linking);
        return new LoadResult(repository, Sorted(findings))
        {
            Suppressions = [.. suppressions, .. all.SelectMany(source => source.Suppressions)],
            Sources = texts.AddRange(all.SelectMany(source => source.Texts)),
        };
    }

    private static DocumentSource[] ReadDocuments(ImmutableArray<DocumentFolder> folders, BodyVocabulary vocabulary, CancellationToken cancellation)
    {
        var sources = new DocumentSource[folders.Length];
        Parallel.For(0, folders.Length, new ParallelOptions { CancellationToken = cancellation },
            i => sources[i] = DocumentFolderReader.Read(folders[i], vocabulary));
        return sources;
    }

    /// <summary>Those that have a head; of two documents with the same id the first by path.</summary>
    private static DocumentSource[] Distinct(DocumentSource[] sources, List<Diagnostic> findings) =>
        [.. DistinctIds.Of([.. sources.Where(source => source.Document is not null)], source => source.Document!.Id, findings)];

    internal static Document Assemble(DocumentSource source) => source.Document! with
    {
        Body = source.Body.Parts,
        Clauses = source.Body.Clauses,
        Citations = source.Body.Citations,
        Links = source.Body.Links,
        Times = source.Body.Times,
        Blocks = source.Body.Blocks,
        PlainText = source.Body.PlainText,
    };

    private static LostFiles Lost(RepositoryFiles files, ImmutableDictionary<string, string?> data, DocumentSource[] sources) => new()
    {
        Data = data,
        Documents = [.. sources.Where(source => source.IsHeadLost).Select(source => source.LostHead), .. files.Lost.Where(IsPerhapsDocument).Select(_ => (string?)null)],
        Paths = [.. files.Lost, .. sources.Where(source => source.Document is null).Select(source => source.File)],
        TaskLists = [.. sources.Where(source => source.AreTasksLost).Select(source => source.File)],
    };

    // A folder that can't be looked into may hold any document; a lost file is one only by its name.
    private static bool IsPerhapsDocument(string path) =>
        path is "" or RepositoryFiles.ContentFolder
        || (path.StartsWith(RepositoryFiles.ContentFolder + "/", StringComparison.Ordinal)
            && (Path.GetFileName(path) == RepositoryFiles.IndexName || !Path.HasExtension(path)));

    private static void FindUnknownIds(
        PlanRepository repository, LostFiles lost, DocumentSource[] sources, List<Diagnostic> findings)
    {
        var known = new KnownIds(repository, lost, findings);
        known.CheckData();
        foreach (DocumentSource source in sources) known.CheckDocument(source.Document!, source.Tasks);
    }

    private static ImmutableArray<Diagnostic> Sorted(List<Diagnostic> findings)
    {
        findings.Sort(Diagnostic.Compare);
        var result = ImmutableArray.CreateBuilder<Diagnostic>(findings.Count);
        foreach (Diagnostic finding in findings)
        {
            if (result.Count == 0 || !Same(result[^1], finding)) result.Add(finding);
        }

        return result.ToImmutable();
    }

    private static bool Same(Diagnostic a, Diagnostic b) => a.Rule == b.Rule && a.Span == b.Span && a.Message == b.Message;
}
