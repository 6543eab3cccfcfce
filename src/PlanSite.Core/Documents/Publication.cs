using System.Collections.Immutable;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Core.Documents;

/// <summary>
/// Decides what may leave the repository. Everything that is published (pages, feeds, search, history) starts from the repository that
/// this gives, so that a document that is left out is left out everywhere alike.
/// </summary>
public static class Publication
{
    /// <summary>What stands where the name of a document that is left out would have stood.</summary>
    private const string Blank = "[…]";

    /// <summary>
    /// The repository without secret documents, and without drafts and internal documents where the settings say so. Data that come from
    /// a document that is left out go with it; citations of it lose their target.
    /// </summary>
    public static PlanRepository Of(PlanRepository repository)
    {
        ImmutableArray<Document> kept = [.. repository.Documents.Where(document => IsPublished(document, repository.Settings))];
        if (kept.Length == repository.Documents.Length) return repository;
        var hidden = repository.Documents.Except(kept).Select(document => document.Id.Value).ToHashSet(StringComparer.Ordinal);
        return (repository with
        {
            Documents = [.. kept.Select(document => Without(document, hidden))],
            Events = [.. repository.Events.Where(e => e.SourceDocument is not { } source || !hidden.Contains(source.Value))],
            Limits = [.. repository.Limits.Where(limit => !hidden.Contains(limit.SourceDocument.Value))],
            Outlines = [.. repository.Outlines.Where(outline => outline.Document is not { } document || !hidden.Contains(document.Value))],
        }).Indexed();
    }

    /// <summary>The findings that may be shown to readers: a message may quote the document that it speaks of.</summary>
    public static ImmutableArray<Diagnostic> Of(ImmutableArray<Diagnostic> report, PlanRepository repository)
    {
        string[] hidden = [.. repository.Documents.Where(document => !IsPublished(document, repository.Settings)).Select(document => FolderOf(document.File))];
        return hidden.Length == 0 ? report : report.RemoveAll(diagnostic => diagnostic.Related.Add(diagnostic.Span).Any(span => IsBelow(span.File, hidden)));
    }

    public static bool IsPublished(Document document, SiteSettings settings) =>
        document.Secrecy is null
        && (settings.PublishInternal || !document.Internal)
        && (settings.PublishDrafts || document.Status.Value != DocumentStatus.Draft);

    private static Document Without(Document document, HashSet<string> hidden)
    {
        string[] names = [.. document.Citations.Where(citation => NamesHidden(citation, hidden)).SelectMany(citation => new[] { citation.Text, citation.Key ?? "", citation.Label ?? "" })
            .Where(name => name.Length > 0).Distinct(StringComparer.Ordinal).OrderByDescending(name => name.Length)];
        return document with
        {
            Body = [.. document.Body.Select(part => part is CitationPart citation && NamesHidden(document.Citations[citation.Index], hidden) ? citation with { Html = Blank } : part)],
            Clauses = [.. document.Clauses.Select(clause => names.Length == 0 ? clause : clause with { Title = Blanked(clause.Title, names), Text = Blanked(clause.Text, names) })],
            PlainText = Blanked(document.PlainText, names),
            Blocks = names.Length == 0 ? document.Blocks : [],
            Citations = [.. document.Citations.Select(citation => Without(citation, hidden))],
            Links = [.. document.Links.Select(link => link.Document is { } target && hidden.Contains(target) ? link with { Document = null, File = null } : link)],
            Implements = [.. document.Implements.Where(id => !hidden.Contains(id.Value))],
            Replaces = [.. document.Replaces.Where(id => !hidden.Contains(id.Value))],
            AppendixOf = document.AppendixOf is { } main && hidden.Contains(main.Value) ? null : document.AppendixOf,
            Tasks = [.. document.Tasks.Select(task => task with
            {
                What = task.What with { Value = Blanked(task.What.Value, names) },
                Covers = [.. task.Covers.Where(id => !hidden.Contains(DocumentOf(id.Value)))],
                After = [.. task.After.Where(id => !hidden.Contains(DocumentOf(id.Value)))],
                Evidence = task.Evidence is { } evidence && hidden.Contains(evidence.Value) ? null : task.Evidence,
            })],
        };
    }

    private static Citation Without(Citation citation, HashSet<string> hidden)
    {
        if (citation.Document is not { } target || !hidden.Contains(target)) return citation with { Candidates = [.. citation.Candidates.Where(id => !hidden.Contains(id))] };
        Citation lost = citation with { Document = null, Outcome = CitationOutcome.Unknown, Candidates = [] };
        return citation.Explicit ? lost with { Text = Blank, Key = null, Label = null } : lost;
    }

    private static string Blanked(string text, string[] names) =>
        Array.Exists(names, name => text.Contains(name, StringComparison.Ordinal)) ? names.Aggregate(text, (rest, name) => rest.Replace(name, Blank, StringComparison.Ordinal)) : text;

    /// <summary>A citation in brackets without words of its own is shown by the name of its document, which would tell of it.</summary>
    private static bool NamesHidden(Citation citation, HashSet<string> hidden) =>
        citation.Document is { } target && hidden.Contains(target) && citation.Explicit && !citation.Text.Contains('|', StringComparison.Ordinal);

    private static string FolderOf(string file) => file[..(file.LastIndexOf('/') + 1)];

    private static bool IsBelow(string file, string[] folders) => Array.Exists(folders, folder => file.StartsWith(folder, StringComparison.Ordinal));

    private static string DocumentOf(string taskReference) =>
        taskReference.IndexOf('#', StringComparison.Ordinal) is var at and >= 0 ? taskReference[..at] : "";
}
