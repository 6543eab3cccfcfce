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
    private const int SomeInTables = 6;
    private const int SomeInCalendars = 3;
    private const int MostNotes = 3;

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
            Lead(item),
            Links(task.With, unit => site.UnitLink(unit, links)),
            Some(Bound.By(item, site.Deadlines), SomeInTables),
            item.IsPart ? [] : Links(task.Except, target => site.TargetLink(target, links)),
            task.Output is { } output ? site.Names.Type(output.Value) : null,
            task.Evidence is { } evidence ? Document(evidence.Value) : null,
            [.. task.Covers.Select(covered => TaskLink(covered.Value, item.Document))],
            CoveredBy(item),
            [.. item.Deadline.Trace.Select(step => step.In(site.Language))],
            item.Differs ? [] : Notes(item.Obligations),
            item.Obligations is [{ IsOneOfSeveralEvents: true, Event: { } planned }] ? new EventRows(site, links).TitleOf(planned) : null,
            item.Differs ? site.Messages.Count(MessageKey.TaskParts, item.Obligations.Select(obligation => obligation.Deadline.End ?? obligation.Deadline.Start).Distinct().Count()) : null,
            item.Differs ? Parts(item) : [],
            string.Join(' ', Bound.Concerned(item, site.Deadlines)),
            Bound.Scope(item, site.Deadlines.Organization),
            string.Join(' ', Bodies(item)))
        {
            IsSuspect = site.Cascade.IsSuspect(task),
        };
    }

    // For "my unit": also the units that a body of every unit stands for.
    private static IEnumerable<string> Bodies(TaskDeadline item) => item.Task.With.Select(unit => unit.Value).Prepend(item.Task.Who?.Value ?? "")
        .Concat(item.Obligations.SelectMany(obligation => obligation.Leads.Concat(obligation.Supports)).Select(unit => unit.Id.Value))
        .Where(unit => unit.Length > 0).Distinct(StringComparer.Ordinal);

    /// <summary>The clause that sets the task.</summary>
    public string Href(TaskDeadline item) =>
        links.To(site.Addresses.Document(item.Document.Id.Value)!, site.AnchorsOf(item.Document).Of(item.Task));

    public LinkView Source(TaskDeadline item)
    {
        string label = site.Names.Label(item.Document);
        if (item.Task.Clause is { } clause && site.ClauseName(item.Document, clause.Value) is { } place) label += ", " + place;
        return new LinkView(label, Href(item), site.Names.Full(item.Document));
    }

    /// <summary>The first of many, and how many there are besides.</summary>
    public ImmutableArray<LinkView> Some(ImmutableArray<string> targets, int most) => targets.Length <= most + 1
        ? [.. targets.Select(target => site.TargetLink(target, links))]
        :
        [
            .. targets.Take(most).Select(target => site.TargetLink(target, links)),
            new LinkView(site.Messages.Count(MessageKey.TaskOthers, targets.Length - most), null),
        ];

    /// <summary>Where a whole level is shown, those only who are not all of it, nor the lead body that is named anyway.</summary>
    public string? UnitsIn(TaskDeadline item, string levelId)
    {
        ImmutableArray<string> ids = Bound.By(item, site.Deadlines);
        if (ids.IsEmpty || ids.Contains(levelId) || (ids is [var only] && only == item.Task.Who?.Value)) return null;
        return string.Join("; ", Some(ids, SomeInCalendars).Select(unit => unit.Text));
    }

    /// <summary>That some who are bound do not exist by then.</summary>
    public ImmutableArray<string> Notes(IEnumerable<Obligation> obligations) => [.. site.Life.Of(obligations).Take(MostNotes)];

    private ImmutableArray<TaskPartView> Parts(TaskDeadline item) => [.. item.Obligations
        .GroupBy(obligation => (obligation.Deadline.Start, obligation.Deadline.End, obligation.Deadline.Kind, obligation.Deadline.Certainty))
        .Select(part => new TaskPartView(
            site.When.Of(part.First().Deadline, ""),
            [.. part.Select(obligation => obligation.Unit?.Id.Value ?? obligation.Level).OfType<string>().Distinct(StringComparer.Ordinal)
                .Select(target => site.TargetLink(target, links))],
            Notes(part)))];

    private LinkView? Clause(TaskDeadline item)
    {
        string anchor = site.AnchorsOf(item.Document).Of(item.Task);
        if (anchor == DocumentAnchors.RowOf(item.Task)) return null;
        string label = item.Task.Clause is { } clause && site.ClauseName(item.Document, clause.Value) is { } place
            ? ClauseLabel.IsNumber(place) ? site.Messages.Format(MessageKey.TaskClause, ("clause", place)) : place
            : site.Messages[MessageKey.TaskInText];
        return new LinkView(label, Href(item));
    }

    // Where the units that are meant have one and the same lead, it is named; else the body as the task names it.
    // A level is never only the one unit of it that is known today.
    private LinkView? Lead(TaskDeadline item)
    {
        if (Bound.By(item, site.Deadlines).Any(target => site.Deadlines.Organization.Unit(target) is null)) return Lead(item.Task);
        string[] leads = [.. item.Obligations.SelectMany(obligation => obligation.Leads).Select(unit => unit.Id.Value).Distinct(StringComparer.Ordinal).Take(2)];
        return leads is [var only] ? site.UnitLink(only, links) : Lead(item.Task);
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
