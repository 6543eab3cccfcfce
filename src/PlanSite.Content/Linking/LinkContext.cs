using System.Collections.Concurrent;
using PlanSite.Content.Data;
using PlanSite.Content.Files;
using PlanSite.Content.Markdown;
using PlanSite.Core;
using PlanSite.Core.Documents;

namespace PlanSite.Content.Linking;

/// <summary>What all documents are linked with: read by several threads, changed by none.</summary>
internal sealed class LinkContext
{
    private readonly IReadOnlyDictionary<string, BodyReadResult> _bodies;
    private readonly ConcurrentDictionary<string, ClauseIndex> _clauses = new(StringComparer.Ordinal);

    public LinkContext(PlanRepository repository, IReadOnlyDictionary<string, BodyReadResult> bodies, ITimeReader times, LostFiles? lost = null)
    {
        Lost = lost ?? LostFiles.None;
        Repository = repository;
        Times = times;
        _bodies = bodies;
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

    public PlanRepository Repository { get; }
    public ITimeReader Times { get; }

    /// <summary>What may not be called unknown.</summary>
    public LostFiles Lost { get; }
    public DocumentIndex Documents { get; }
    public BodyNames Bodies { get; }

    /// <summary>Documents by the path of their file.</summary>
    public Dictionary<string, Document> Files { get; }

    /// <summary>Paths of all attachments.</summary>
    public HashSet<string> Attachments { get; }

    public BodyReadResult BodyOf(Document document) => _bodies.GetValueOrDefault(document.File) ?? new BodyReadResult();

    public ClauseIndex ClausesOf(Document document) => _clauses.GetOrAdd(document.File, _ => new ClauseIndex(BodyOf(document)));

    /// <summary>Whether an id, number or name may be that of a document which couldn't be read.</summary>
    public bool MayBeLost(string document) => Lost.DocumentsMayHold(document) || Lost.DataMayHold(DataFileNames.References, document);
}
