using PlanSite.Content.Rules;
using PlanSite.Core;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;
using PlanSite.Core.Schedule;
using PlanSite.Core.Time;

namespace PlanSite.Content.Linking;

/// <summary>Finds the documents, clauses and tasks that the data files name: what they say must be written somewhere.</summary>
internal sealed class DataLinker(LinkContext context, TaskReferences tasks, List<Diagnostic> findings)
{
    private readonly RelationResolver _relations = new(context, findings);

    /// <summary>The repository with ids of documents where its data name them by number.</summary>
    public PlanRepository Link(PlanRepository repository)
    {
        var resolver = new CitationResolver(context, null, findings);
        foreach (Abbreviation abbreviation in repository.Abbreviations) resolver.Resolve(PlainCitations.In(abbreviation.Long, context, findings));
        foreach (Outline outline in repository.Outlines) resolver.Resolve(PlainCitations.In(outline.Name, context, findings));
        return Linked(repository);
    }

    private PlanRepository Linked(PlanRepository repository) => repository with
    {
        Events = [.. repository.Events.Select(Event)],
        Limits = [.. repository.Limits.Select(Limit)],
        Outlines = [.. repository.Outlines.Select(outline => outline.Document is { } document ? outline with { Document = _relations.Resolve(document) } : outline)],
        References = [.. repository.References.Select(reference => reference with { Replaces = [.. reference.Replaces.Select(_relations.Resolve)] })],
    };

    private PlannedEvent Event(PlannedEvent planned)
    {
        foreach (Located<TimeExpression>? time in new[] { planned.Start, planned.End })
        {
            if (time is { } written) tasks.CheckTime(null, new Located<string>(written.Value.Text, written.Span), written.Value, findings);
        }

        return planned with { SourceDocument = Source(planned.SourceDocument, planned.SourceClause) };
    }

    // An empty name stands for a key that is missing, which is a finding already.
    private Limit Limit(Limit limit) => limit.SourceDocument.Value.Length == 0
        ? limit
        : limit with { SourceDocument = Source(limit.SourceDocument, limit.SourceClause)!.Value };

    private Located<string>? Source(Located<string>? written, Located<string>? clause)
    {
        if (written is not { } named) return null;
        Located<string> document = _relations.Resolve(named);
        if (clause is { } place && context.Repository.DocumentsById.GetValueOrDefault(document.Value) is { } source) Clause(source, place);
        return document;
    }

    private void Clause(Document document, Located<string> clause)
    {
        ClauseIndex clauses = context.ClausesOf(document);
        if (clauses.Cited(clause.Value).Known) return;
        findings.Add(CitedClauseMissing.For(clause.Span, clause.Value, document.Id.Value, NearestName.Find(clause.Value, clauses.Anchors)));
    }
}
