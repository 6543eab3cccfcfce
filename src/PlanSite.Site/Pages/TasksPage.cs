using PlanSite.Site.Addresses;
using PlanSite.Site.Calendars;
using PlanSite.Site.Theming;

namespace PlanSite.Site.Pages;

/// <summary>All tasks by lead body.</summary>
internal static class TasksPage
{
    public static Page Make(SiteContext site)
    {
        var links = new PageLinks(SiteAddresses.Tasks);
        var rows = new TaskRows(site, links);
        LeadView[] leads = [.. site.Deadlines.All
            .GroupBy(item => item.Task.Who?.Value ?? item.Task.WhoText ?? "", StringComparer.Ordinal)
            .Select(group => (Key: group.Key, Lead: rows.Lead(group.First().Task), Items: group))
            .OrderBy(group => group.Lead is null ? 1 : 0).ThenBy(group => LevelOrder(site, group.Key)).ThenBy(group => group.Lead?.Text, StringComparer.Ordinal)
            .Select((group, n) => Lead(site, rows, n + 1, group.Lead, group.Items))];
        return new Page(links.Page, "tasks", site.Messages[MessageKey.TasksTitle], links, new TasksView(site.Deadlines.All.Length, links.To(SiteAddresses.Progress), links.To(SiteAddresses.Cascades), leads))
        {
            Section = SiteAddresses.Tasks,
        };
    }

    private static LeadView Lead(SiteContext site, TaskRows rows, int number, LinkView? lead, IEnumerable<TaskDeadline> items)
    {
        TaskRowView[] all = [.. items.Select(item => rows.Row(item).Shortened() with { Lead = null })];
        string name = lead?.Text ?? site.Messages[MessageKey.NoLead];
        string id = $"chu-tri-{number}";
        return new LeadView(id, "#" + id, name, lead?.Href, all.Length, new TaskTableView(name, all, ShowSource: true, ShowTrace: false, ShowCovered: false));
    }

    private static int LevelOrder(SiteContext site, string unitId) =>
        site.Repository.UnitsById.GetValueOrDefault(unitId) is { } unit && site.Repository.LevelsById.GetValueOrDefault(unit.Level.Value) is { } level
            ? level.Order
            : int.MaxValue;
}

internal sealed record TasksView(int Count, string ProgressHref, string CascadesHref, IReadOnlyList<LeadView> Leads);

internal sealed record LeadView(string Id, string Jump, string Name, string? Href, int Count, TaskTableView Table);
