using PlanSite.Core.Organization;
using PlanSite.Site.Addresses;
using PlanSite.Site.Calendars;
using PlanSite.Site.Theming;

namespace PlanSite.Site.Pages;

/// <summary>How far everybody has come: for each level and each unit, what it must do and how much of that is done. What is late depends on the reader's today.</summary>
internal static class ProgressPage
{
    public static Page Make(SiteContext site)
    {
        var links = new PageLinks(SiteAddresses.Progress);
        return new Page(links.Page, "progress", site.Messages[MessageKey.ProgressTitle], links, new ProgressView(
            [.. site.Repository.Levels.Select(level => Level(site, level, links)).Where(level => level.Row.Total > 0)]))
        {
            Section = SiteAddresses.Tasks,
            Crumbs = [new LinkView(site.Messages[MessageKey.TasksTitle], links.To(SiteAddresses.Tasks))],
        };
    }

    private static ProgressLevelView Level(SiteContext site, Level level, PageLinks links) => new(
        Row(site.LevelLink(level.Id.Value, links), site.Deadlines.ForLevel(level.Id.Value)),
        [.. site.Repository.Units.Where(unit => unit.Level.Value == level.Id.Value)
            .Select(unit => Row(site.UnitLink(unit.Id.Value, links), site.Deadlines.ForUnit(unit)))
            .Where(row => row.Total > 0).OrderBy(row => row.Link.Text, StringComparer.Ordinal)]);

    public static ProgressRowView Row(LinkView link, IReadOnlyCollection<TaskDeadline> items)
    {
        int done = items.Count(item => item.Task.Done is not null);

        // Ends of what is open, with how often each occurs: all that a reader's today needs, and no more.
        IEnumerable<string> open = items.Where(item => item.Task.Done is null && item.Deadline.End is not null && item.Day is not null)
            .GroupBy(item => item.Day!.Value).OrderBy(day => day.Key).Select(day => $"{DateWords.Iso(day.Key)}*{day.Count()}");
        return new ProgressRowView(link, items.Count, done, items.Count == 0 ? 0 : done * 100 / items.Count, string.Join(' ', open));
    }
}

internal sealed record ProgressView(IReadOnlyList<ProgressLevelView> Levels);

internal sealed record ProgressLevelView(ProgressRowView Row, IReadOnlyList<ProgressRowView> Units);

/// <param name="Share">Per cent done, rounded down: 100 means all.</param>
/// <param name="Open">Last days of what is not done, <c>2025-06-20*3</c>, for the reader's today.</param>
internal sealed record ProgressRowView(LinkView Link, int Total, int Done, int Share, string Open);
