using System.Collections.Concurrent;
using PlanSite.Content.Data;
using PlanSite.Content.Files;
using PlanSite.Content.Markdown;
using PlanSite.Content.Markdown.Citations;
using PlanSite.Core;
using PlanSite.Core.Documents;

namespace PlanSite.Content.Linking;

/// <summary>What all documents are linked with: read by several threads, changed by none.</summary>
internal sealed class LinkContext
{
    private readonly IReadOnlyDictionary<string, BodyReadResult> _bodies;
    private readonly ConcurrentDictionary<string, ClauseIndex> _clauses;
    private readonly (string Id, BodyReadResult Body, ClauseIndex Clauses)? _own;

    public LinkContext(PlanRepository repository, IReadOnlyDictionary<string, BodyReadResult> bodies, ITimeReader times, LostFiles? lost = null)
    {
        Lost = lost ?? LostFiles.None;
        Repository = repository;
        Times = times;
        _bodies = bodies;
        _clauses = new ConcurrentDictionary<string, ClauseIndex>(StringComparer.Ordinal);
        Vocabulary = BodyVocabulary.Of(repository).Index;
        Documents = new DocumentIndex(repository);
        Bodies = new BodyNames(repository);
        Files = new Dictionary<string, Document>(StringComparer.Ordinal);
        Attachments = new HashSet<string>(StringComparer.Ordinal);
        foreach (Document document in repository.Documents)
        {
            Files.TryAdd(document.File, document);
            foreach (Attachment attachment in document.Attachments) Attachments.Add(attachment.File);
        }
    }

    private LinkContext(LinkContext shared, string id, BodyReadResult body)
    {
        Lost = shared.Lost;
        Repository = shared.Repository;
        Times = shared.Times;
        Vocabulary = shared.Vocabulary;
        Documents = shared.Documents;
        Bodies = shared.Bodies;
        Files = shared.Files;
        Attachments = shared.Attachments;
        _bodies = shared._bodies;
        _clauses = shared._clauses;
        _own = (id, body, new ClauseIndex(body));
    }

    public PlanRepository Repository { get; }
    public ITimeReader Times { get; }

    /// <summary>The words by which citations are known.</summary>
    public VocabularyIndex Vocabulary { get; }

    /// <summary>What may not be called unknown.</summary>
    public LostFiles Lost { get; }
    public DocumentIndex Documents { get; }
    public BodyNames Bodies { get; }

    /// <summary>Documents by the path of their file.</summary>
    public Dictionary<string, Document> Files { get; }

    /// <summary>Paths of all attachments.</summary>
    public HashSet<string> Attachments { get; }

    /// <summary>The same with another version of one document's body: what it says of itself is found in that version.</summary>
    public LinkContext With(Document document, BodyReadResult body) => new(this, document.Id.Value, body);

    public BodyReadResult BodyOf(Document document) => _own is { } own && own.Id == document.Id.Value
        ? own.Body
        : _bodies.GetValueOrDefault(document.File) ?? new BodyReadResult();

    public ClauseIndex ClausesOf(Document document) => _own is { } own && own.Id == document.Id.Value
        ? own.Clauses
        : _clauses.GetOrAdd(document.File, _ => new ClauseIndex(BodyOf(document)));

    /// <summary>Whether an id, number or name may be that of a document which couldn't be read.</summary>
    public bool MayBeLost(string document) => Lost.DocumentsMayHold(document) || Lost.DataMayHold(DataFileNames.References, document);
}
