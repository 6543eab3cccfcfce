using System.Collections.Immutable;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;
using PlanSite.Core.Schedule;
using PlanSite.Site.Addresses;
using PlanSite.Site.Calendars;
using PlanSite.Site.Theming;

namespace PlanSite.Site.Pages;

/// <summary>Makes rows of tasks as seen from one page.</summary>
internal sealed class TaskRows(SiteContext site, PageLinks links)
{
    public TaskRowView Row(TaskDeadline item, string? id = null)
    {
        Task task = item.Task;
        return new TaskRowView(
            id,
            site.When.Of(item),
            task.What.Value,
            Href(item),
            Source(item),
            Clause(item),
            Lead(task),
            Links(task.With, unit => site.UnitLink(unit, links)),
            Links(task.For, target => site.TargetLink(target, links)),
            Links(task.Except, target => site.TargetLink(target, links)),
            task.Output is { } output ? site.Names.Type(output.Value) : null,
            task.Evidence is { } evidence ? Document(evidence.Value) : null,
            [.. task.Covers.Select(covered => TaskLink(covered.Value, item.Document))],
            CoveredBy(item),
            [.. item.Deadline.Trace.Select(step => step.In(site.Language))],
            string.Join(' ', task.For.Select(target => target.Value)),
            item.Document.Issuer.Value,
            string.Join(' ', task.With.Select(unit => unit.Value).Prepend(task.Who?.Value ?? "").Where(unit => unit.Length > 0)));
    }

    /// <summary>The clause that sets the task.</summary>
    public string Href(TaskDeadline item) =>
        links.To(site.Addresses.Document(item.Document.Id.Value)!, site.AnchorsOf(item.Document).Of(item.Task));

    public LinkView Source(TaskDeadline item)
    {
        string label = site.Names.Label(item.Document);
        if (item.Task.Clause is { } clause) label += ", " + site.Clauses.Of(item.Document, clause.Value);
        return new LinkView(label, Href(item), site.Names.Full(item.Document));
    }

    private LinkView? Clause(TaskDeadline item)
    {
        string anchor = site.AnchorsOf(item.Document).Of(item.Task);
        if (anchor == DocumentAnchors.RowOf(item.Task)) return null;
        string label = item.Task.Clause is { } clause
            ? site.Messages.Format(MessageKey.TaskClause, ("clause", site.Clauses.Of(item.Document, clause.Value)))
            : site.Messages[MessageKey.TaskInText];
        return new LinkView(label, Href(item));
    }

    public LinkView? Lead(Task task) =>
        task.Who is { } who ? site.UnitLink(who.Value, links) : task.WhoText is { } words ? new LinkView(words, null) : null;

    // Only direct claims (`covers`) are known here.
    private ImmutableArray<LinkView> CoveredBy(TaskDeadline item) => [.. site.CoverersOf(item).Select(Source)];

    private LinkView TaskLink(string reference, Document from)
    {
        string[] parts = reference.Split('#', 2);
        (string document, string task) = parts.Length == 2 ? (parts[0], parts[1]) : (from.Id.Value, parts[0]);
        return site.Deadlines.Find(document, task) is { } item ? Source(item) with { Title = item.Task.What.Value } : new LinkView(reference, null);
    }

    private LinkView Document(string id) =>
        site.Repository.DocumentsById.TryGetValue(id, out Document? document) ? site.DocumentLink(document, links) : new LinkView(id, null);

    private static ImmutableArray<LinkView> Links(ImmutableArray<Located<string>> ids, Func<string, LinkView> link) =>
        [.. ids.Select(id => link(id.Value))];
}
