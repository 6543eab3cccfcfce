using PlanSite.Core.Documents;
using PlanSite.Core.Schedule;
using PlanSite.Site.Addresses;

namespace PlanSite.Site.Pages;

/// <summary>Shows data of a document where its body asks for them: <c>[[tasks]]</c>, <c>[[tasks matrix]]</c>, <c>[[events]]</c>, <c>[[limits]]</c>.</summary>
internal sealed class DirectiveMarkup(SiteContext site, Document document, PageLinks links)
{
    private bool _tasksShown;

    public string Render(DirectivePart part) => part.Name switch
    {
        "tasks" => Tasks(part.Arguments.ContainsKey("matrix")),
        "events" => site.Theme.Render("partials/event-table", new EventTableView(Events(part))),
        "limits" => site.Theme.Render("partials/limit-table", new LimitTableView(
            new LimitRows(site, links).Of(site.Repository.Limits.Where(limit => limit.SourceDocument.Value == document.Id.Value)))),
        _ => "",
    };

    // Only the first table carries the anchors of its tasks: an id stands once on a page.
    private string Tasks(bool matrix)
    {
        bool anchors = !_tasksShown;
        _tasksShown = true;
        var entries = site.Deadlines.Of(document).Where(item => item.Task.Source == TaskSource.Entry).ToList();
        if (matrix) return site.Theme.Render("partials/matrix", new MatrixBuilder(site, links).ByTime(entries, document, anchors));
        var rows = new TaskRows(site, links);
        return site.Theme.Render("partials/task-table", new TaskTableView(
            document.Title.Value,
            [.. entries.Select(item => rows.Row(item, anchors ? DocumentAnchors.EntryOf(item.Task) : null))],
            ShowSource: false,
            ShowTrace: false,
            ShowCovered: false));
    }

    private IReadOnlyList<EventRowView> Events(DirectivePart part)
    {
        IEnumerable<PlannedEvent> events = site.Repository.Events.Where(e => e.SourceDocument?.Value == document.Id.Value);
        if (part.Arguments.TryGetValue("kind", out string? kind)) events = events.Where(e => e.Kind.Value == kind);
        if (part.Arguments.TryGetValue("variant", out string? variant)) events = events.Where(e => e.Variant == variant);
        if (part.Arguments.TryGetValue("level", out string? level))
            events = events.Where(e => site.Repository.UnitsById.GetValueOrDefault(e.Unit.Value)?.Level.Value == level);
        return new EventRows(site, links).Of(events);
    }
}
