using System.Collections.Immutable;
using PlanSite.Content.Data;
using PlanSite.Content.Files;
using PlanSite.Content.Linking;
using PlanSite.Content.Markdown;
using PlanSite.Core;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;

namespace PlanSite.Content.Revisions;

/// <summary>
/// Reads single versions of documents that no longer lie in the folder, by the same rules as <see cref="RepositoryLoader"/>. Made once for a state of
/// the data files; what is wrong with an old version is nobody's to mend, so its findings are dropped.
/// </summary>
public sealed class RevisionReader
{
    private readonly BodyVocabulary _vocabulary;
    private readonly LinkContext _context;

    /// <param name="surroundings">The data files that the versions are read with, and the documents that their citations may mean.</param>
    public RevisionReader(PlanRepository surroundings)
    {
        Surroundings = surroundings;
        _vocabulary = BodyVocabulary.Of(surroundings);
        _context = new LinkContext(
            surroundings,
            surroundings.Documents.ToDictionary(document => document.File, BodyOf, StringComparer.Ordinal),
            TimeGrammar.Instance);
    }

    public PlanRepository Surroundings { get; }

    /// <param name="file">Path of <c>index.md</c> at that time.</param>
    /// <param name="tasks">The bytes of <c>tasks.yml</c>, where there was one.</param>
    /// <returns>Nothing where nobody can say what the version is: it is no text, or has no head.</returns>
    public RevisionText? Read(string file, ReadOnlySpan<byte> index, byte[]? tasks)
    {
        var dropped = new List<Diagnostic>();
        if (TextDecoder.Decode(file, index, dropped) is not { } source) return null;
        SourceText? entries = tasks is null ? null : TextDecoder.Decode(file[..(file.LastIndexOf('/') + 1)] + RepositoryFiles.TasksName, tasks, dropped);
        DocumentSource read = DocumentFolderReader.Read(source, entries, [], _vocabulary, dropped);
        if (read.Document is null || FrontMatterBounds.Find(source, dropped) is not { } bounds) return null;
        return new RevisionText(Linked(RepositoryLoader.Assemble(read), read), source.Text, bounds.BodyStart);
    }

    private Document Linked(Document document, DocumentSource read)
    {
        LinkContext own = _context.With(document, read.Body);
        (Document linked, List<Diagnostic> dropped) = new DocumentLinker(own, document).Link(read.Tasks);
        return new TaskReferences(own, Neighbours(linked).Prepend(linked)).Resolve(linked, dropped);
    }

    /// <summary>The documents that a version speaks of, as they are in the surroundings.</summary>
    public IEnumerable<Document> Neighbours(Document document) =>
        document.Implements.Select(plan => plan.Value)
            .Concat(document.Citations.Select(citation => citation.Document ?? ""))
            .Concat(document.Tasks.SelectMany(task => task.Covers.Concat(task.After)).Select(written => written.Value.Split('#')[0]))
            .Distinct(StringComparer.Ordinal)
            .Where(id => id != document.Id.Value)
            .Select(id => Surroundings.DocumentsById.GetValueOrDefault(id))
            .OfType<Document>();

    private static BodyReadResult BodyOf(Document document) => new() { Clauses = document.Clauses, Times = document.Times, Citations = document.Citations };
}
