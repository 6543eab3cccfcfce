using PlanSite.Core;
using PlanSite.Core.Documents;
using PlanSite.Core.Schedule;
using PlanSite.History.Log;
using PlanSite.History.Snapshots;

namespace PlanSite.History.Chronicles;

/// <summary>Decides what of the history may leave the repository, by what may leave it today: what is secret now, or ever was, is in none of it.</summary>
internal sealed class RevisionPublication
{
    private const string Blank = "[…]";

    private readonly PlanRepository _today;
    private readonly HashSet<string> _hidden;
    private readonly HashSet<string> _silenced = new(StringComparer.Ordinal);

    public RevisionPublication(RepositoryHistory history, PlanRepository today)
    {
        _today = today;
        _hidden = [.. today.Documents.Where(document => !Publication.IsPublished(document, today.Settings)).Select(document => document.Id.Value)];
        foreach (string id in history.Documents)
        {
            DocumentLog log = history.LogOf(id)!;
            if (log.IsSecret && !today.DocumentsById.ContainsKey(id)) _hidden.Add(id);
            if (log.IsSecret || _hidden.Contains(id)) _silenced.UnionWith(log.Revisions.Select(revision => revision.Commit.Id));
        }
    }

    /// <summary>Whether the history of a document may be told at all.</summary>
    public bool MayTell(DocumentLog log) =>
        !log.IsSecret && (_today.Settings.PublishInternal || !log.WasInternal) && !_hidden.Contains(log.Document) && _today.DocumentsById.ContainsKey(log.Document);

    /// <summary>Whether a stage may be told of.</summary>
    public bool MayTell(DraftStage stage) => _today.Settings.PublishDrafts || stage.Kind != DraftStageKind.Draft;

    /// <summary>The commit as it may be told of: a message that also speaks of what is hidden is left out.</summary>
    public Revision Of(Revision revision) =>
        _silenced.Contains(revision.Commit.Id) ? revision with { Commit = revision.Commit with { Subject = "", Body = "" } } : revision;

    /// <summary>The version without the names of what is hidden; nothing where it may not be shown.</summary>
    public LoadedRevision? Of(LoadedRevision version)
    {
        Document document = version.Document;
        if (document.Secrecy is not null) return null;
        string[] names = [.. document.Citations.Where(Names).Select(citation => citation.Text).Distinct(StringComparer.Ordinal).OrderByDescending(text => text.Length)];
        PlanRepository published = Publication.Of(version.Repository with { Settings = _today.Settings });
        if (names.Length == 0 && published.Documents.Length == version.Repository.Documents.Length) return version;
        if (!published.DocumentsById.TryGetValue(document.Id.Value, out Document? shown)) return null;
        shown = Without(shown, document);
        PlanRepository repository = published.With([.. published.Documents.Select(other => other.Id.Value == shown.Id.Value ? shown : other)]);
        string body = names.Aggregate(version.Text.Text[version.Text.BodyStart..], (text, name) => text.Replace(name, Blank, StringComparison.Ordinal));
        return new LoadedRevision(
            version.Text with { Document = shown, Text = version.Text.Text[..version.Text.BodyStart] + body },
            repository,
            ScheduleBuilder.Build(repository));
    }

    // A citation that keeps its place in the list keeps nothing else.
    private Document Without(Document shown, Document original)
    {
        bool[] hides = [.. original.Citations.Select(Names)];
        return shown with
        {
            Citations = [.. shown.Citations.Select((citation, n) => hides[n] ? citation with { Document = null, Number = null, Key = null, Label = null, Text = Blank, Outcome = CitationOutcome.Blank } : citation)],
            Body = [.. shown.Body.Select(part => part is CitationPart citation && hides[citation.Index] ? citation with { Html = Blank } : part)],
        };
    }

    // Words of one's own were written to be read; a bare id or number in brackets is shown as the name of what it means.
    private bool Names(Citation citation) =>
        citation.Explicit && !citation.Text.Contains('|', StringComparison.Ordinal) && ((citation.Document is { } id && _hidden.Contains(id)) || (citation.Key is { } key && _hidden.Contains(key)));
}
