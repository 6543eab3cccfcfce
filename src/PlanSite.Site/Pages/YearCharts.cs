using System.Globalization;
using PlanSite.Core.Organization;
using PlanSite.Site.Calendars;
using PlanSite.Site.Theming;

namespace PlanSite.Site.Pages;

/// <summary>Works out the columns of each year. A task that binds several levels counts once, at the highest.</summary>
internal static class YearCharts
{
    private const int Pitch = 30;
    private const int BarWidth = 20;
    private const int TallestBar = 90;
    private const int Top = 16;
    private const int Styles = 5;

    public static IReadOnlyList<YearChartView> Of(SiteContext site)
    {
        var dated = site.Deadlines.Entries.Where(item => item.Day is not null)
            .Select(item => (Day: item.Day!.Value, Level: HighestLevel(site, item))).ToList();
        return [.. dated.GroupBy(item => item.Day.Year).OrderBy(year => year.Key).Select(year => Year(site, year.Key, [.. year]))];
    }

    private static YearChartView Year(SiteContext site, int year, IReadOnlyList<(DateOnly Day, string? Level)> items)
    {
        string?[] levels = [.. site.Repository.Levels.Select(level => level.Id.Value).Append(null)
            .Where(level => items.Any(item => item.Level == level))];
        int most = Enumerable.Range(1, 12).Max(month => items.Count(item => item.Day.Month == month));
        int floor = Top + TallestBar;
        return new YearChartView(
            year.ToString(CultureInfo.InvariantCulture),
            items.Count,
            12 * Pitch,
            floor + 18,
            floor,
            [.. Enumerable.Range(1, 12).Select(month => Month(site, year, month, items, levels, most))],
            [.. levels.Select((level, n) => new ChartLevelView(level is null ? "–" : site.Names.Level(level), Style(n)))]);
    }

    private static YearMonthView Month(
        SiteContext site, int year, int month, IReadOnlyList<(DateOnly Day, string? Level)> items, string?[] levels, int most)
    {
        int[] counts = [.. levels.Select(level => items.Count(item => item.Day.Month == month && item.Level == level))];
        int total = counts.Sum();
        int x = ((month - 1) * Pitch) + ((Pitch - BarWidth) / 2);
        var bars = new List<ChartBarView>();
        int below = 0;
        for (int n = 0; n < levels.Length; n++)
        {
            // Ends are rounded, not heights, so that the pieces add up to the whole column.
            int from = below * TallestBar / most;
            below += counts[n];
            int to = below * TallestBar / most;
            if (to > from) bars.Add(new ChartBarView(x, Top + TallestBar - to, BarWidth, to - from, Style(n)));
        }

        return new YearMonthView(
            month.ToString(month < 3 ? "00" : "0", CultureInfo.InvariantCulture),
            site.Messages.Format(MessageKey.MonthCount, ("month", DateWords.Month(year, month, site.Language)), ("count", $"{total}")),
            total == 0 ? null : "#" + new CalendarMonth(year, month).Anchor,
            total,
            x + (BarWidth / 2),
            Top + TallestBar - (total * TallestBar / most) - 4,
            bars,
            counts);
    }

    private static int Style(int n) => (n % Styles) + 1;

    private static string? HighestLevel(SiteContext site, TaskDeadline item) => site.Deadlines.LevelsOf(item)
        .Select(id => site.Repository.LevelsById.GetValueOrDefault(id)).OfType<Level>().MinBy(level => level.Order)?.Id.Value;
}
