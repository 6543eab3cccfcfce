using System.Collections.Immutable;
using System.Globalization;
using PlanSite.Site.Addresses;
using PlanSite.Site.Calendars;
using PlanSite.Site.Theming;

namespace PlanSite.Site.Pages;

/// <summary>Makes what stands above every page of a calendar, and the page around it.</summary>
internal sealed class CalendarHeads(SiteContext site, CalendarScope scope, PageLinks links)
{
    /// <param name="month">The month that is shown, or one of the year; nothing on the first page of a calendar without entries.</param>
    public CalendarHeadView Of(string title, CalendarView view, CalendarMonth? month)
    {
        CalendarMonth? shown = month ?? (scope.Months is [.., var last] ? last : null);
        return new CalendarHeadView(title, scope.Name, shown is { } known ? Views(view, known) : [], Scopes(), Jumps(view, month), Beside(view, month, -1), Beside(view, month, 1));
    }

    public Page Page(string template, string title, string @short, object view) => new(links.Page, template, title, links, view)
    {
        Feed = scope.Feed,
        Section = scope.IsUnit ? SiteAddresses.Units : SiteAddresses.Calendars,
        Short = @short,
        Crumbs = scope.IsUnit
            ? [new LinkView(site.Messages[MessageKey.UnitsTitle], links.To(SiteAddresses.Units)), new LinkView(scope.Name, links.To(scope.Feed))]
            : scope.Level is null && links.Page == scope.Index ? []
            : scope.Level is null || links.Page == scope.Index ? [new LinkView(site.Messages[MessageKey.CalendarsTitle], links.To(SiteAddresses.Calendars))]
            : [new LinkView(site.Messages[MessageKey.CalendarsTitle], links.To(SiteAddresses.Calendars)), new LinkView(scope.Name, links.To(scope.Index))],
    };

    private ImmutableArray<RegisterOrderView> Views(CalendarView current, CalendarMonth month) =>
    [
        .. new[]
        {
            (View: CalendarView.Month, Key: MessageKey.ViewMonth),
            (View: CalendarView.Agenda, Key: MessageKey.ViewAgenda),
            (View: CalendarView.Timeline, Key: MessageKey.ViewTimeline),
            (View: CalendarView.Year, Key: MessageKey.ViewYear),
        }.Select(view => new RegisterOrderView(site.Messages[view.Key], To(view.View, month), view.View == current)),
    ];

    private ImmutableArray<RegisterOrderView> Scopes() => scope.IsUnit
        ? []
        :
        [
            .. site.Calendars.Levels.Prepend(site.Calendars.Whole).Select(other => new RegisterOrderView(
                other.Level is { } level ? site.Repository.LevelsById[level].Short ?? other.Name : other.Name, links.To(other.Index), other == scope)),
        ];

    private ImmutableArray<MonthJumpView> Jumps(CalendarView view, CalendarMonth? current)
    {
        if (view is CalendarView.Timeline or CalendarView.Year)
        {
            return scope.Years.Length < 2 ? [] : [.. scope.Years.Select(year => new MonthJumpView(
                "", [new MonthLinkView(YearText(year), YearText(year), To(view, new CalendarMonth(year, 1)), 0) { IsCurrent = year == current?.Year }]))];
        }

        return
        [
            .. scope.Items.GroupBy(item => CalendarMonth.Of(item.Day)).OrderBy(month => month.Key.First).GroupBy(month => month.Key.Year)
                .Select(year => new MonthJumpView(YearText(year.Key), [.. year.Select(month => new MonthLinkView(
                    month.Key.Number.ToString(CultureInfo.InvariantCulture),
                    site.Messages.Format(MessageKey.MonthCount, ("month", DateWords.Month(month.Key.Year, month.Key.Number, site.Language)), ("count", $"{month.Count()}")),
                    To(view, month.Key),
                    month.Count()) { IsCurrent = scope.HasMonthPages && month.Key == current })])),
        ];
    }

    private LinkView? Beside(CalendarView view, CalendarMonth? current, int step)
    {
        if (current is not { } here) return null;
        if (view is CalendarView.Timeline or CalendarView.Year)
        {
            int year = scope.Years.IndexOf(here.Year) + step;
            return year >= 0 && year < scope.Years.Length ? new LinkView(YearText(scope.Years[year]), To(view, new CalendarMonth(scope.Years[year], 1))) : null;
        }

        int at = scope.HasMonthPages ? scope.Months.IndexOf(here) + step : -1;
        return at >= 0 && at < scope.Months.Length
            ? new LinkView(DateWords.Month(scope.Months[at].Year, scope.Months[at].Number, site.Language), To(view, scope.Months[at]))
            : null;
    }

    private string To(CalendarView view, CalendarMonth month)
    {
        string? anchor = scope.HasMonthPages || !scope.Months.Contains(month) ? null : month.Anchor;
        return view switch
        {
            CalendarView.Month => links.To(scope.HasMonthPages && !scope.Months.Contains(month) ? scope.Index : scope.MonthPage(month), anchor),
            CalendarView.Agenda => links.To(scope.AgendaPage(scope.Months.Contains(month) ? month : scope.Months.First(other => other.Year == month.Year)), anchor),
            CalendarView.Timeline => links.To(scope.TimelinePage(month.Year)),
            _ => links.To(scope.YearPage(month.Year)),
        };
    }

    public static string YearText(int year) => year.ToString(CultureInfo.InvariantCulture);
}
