using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using PlanSite.Core;
using PlanSite.Core.Time;
using PlanSite.Site.Output;
using PlanSite.Site.Tests.Samples;
using static PlanSite.Site.Tests.Samples.Make;
using Document = PlanSite.Core.Documents.Document;

namespace PlanSite.Site.Tests.Pages;

/// <summary>Month, list, timeline and year of everybody, a level, a unit.</summary>
public sealed class CalendarPagesTests
{
    private static readonly SiteOutput Site = Sample.Build();

    [Fact]
    public void A_month_shows_weeks_from_Monday_with_lunar_days_and_names_of_days_off()
    {
        IDocument june = Open("lich/huyen/2025-06.html");
        Assert.Equal("T2", june.QuerySelector(".grid thead th:not(.week-number)")!.TextContent);
        Assert.Equal(["22", "23", "24", "25", "26", "27"], june.QuerySelectorAll(".grid .days .week-number [aria-hidden]").Select(number => number.TextContent));
        Assert.Equal("15/5", Day(june, "2025-06-10").QuerySelector(".lunar")!.TextContent);
        Assert.Equal("16", Day(june, "2025-06-11").QuerySelector(".lunar")!.TextContent);

        IDocument may = Open("lich/2025-05.html");
        Assert.Contains("off", Day(may, "2025-05-01").ClassList);
        Assert.Equal("Quốc tế Lao động", Day(may, "2025-05-01").QuerySelector(".holiday")!.TextContent);
        IElement swapped = Day(Open("lich/2025-04.html"), "2025-04-26");
        Assert.DoesNotContain("off", swapped.ClassList);
        Assert.Equal("Làm bù", swapped.QuerySelector(".holiday")!.TextContent);
    }

    [Fact]
    public void What_lasts_is_one_bar_over_its_days_and_told_once_in_the_list()
    {
        IDocument june = Open("lich/huyen/2025-06.html");
        IElement bar = Assert.Single(june.QuerySelectorAll(".grid .bar-entry.event"));
        Assert.Equal("2", bar.ParentElement!.GetAttribute("colspan"));
        Assert.Contains("tentative", bar.ClassList);
        Assert.Equal("Thứ Ba, 17/6/2025", june.QuerySelector("[id='ngay-2025-06-17'] h4 time")!.TextContent);
        Assert.Null(june.QuerySelector("[id='ngay-2025-06-18'] .event"));
    }

    [Fact]
    public void What_has_no_room_in_the_grid_is_counted_and_told_in_the_list()
    {
        SiteOutput site = Sample.Build(Busy(7));
        var june = new HtmlParser().ParseDocument(site.Page("lich/tinh/2025-06.html"));
        Assert.Equal(4, june.QuerySelectorAll(".grid .bar-entry a[title*='Việc bận']").Length);
        IElement more = Assert.Single(june.QuerySelectorAll(".grid .more-row a"));
        Assert.Equal("+3 nữa", more.TextContent);
        Assert.EndsWith("lich/tinh/danh-sach-2025-06.html#ngay-2025-06-11", more.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal(7, new HtmlParser().ParseDocument(site.Page("lich/tinh/danh-sach-2025-06.html")).QuerySelectorAll("[id='ngay-2025-06-11'] .entry").Length);
    }

    [Fact]
    public void A_calendar_has_pages_for_months_and_years_with_entries_only()
    {
        string[] months = [.. Pages("lich/huyen/20")];
        Assert.NotEmpty(months);
        Assert.Equal(months.Select(page => page.Replace("huyen/", "huyen/danh-sach-", StringComparison.Ordinal)), Pages("lich/huyen/danh-sach-"));
        Assert.All(months, page => Assert.NotEmpty(Open(page).QuerySelectorAll(".month-agenda .entry")));
        Assert.Equal(months.Select(page => page["lich/huyen/".Length..][..4]).Distinct(), Pages("lich/huyen/nam-").Select(page => page[^9..^5]));
    }

    [Fact]
    public void A_unit_with_little_to_do_has_all_months_on_one_page()
    {
        Assert.Empty(Pages("don-vi/huyen-uy-b/lich/20"));
        IDocument page = Open("don-vi/huyen-uy-b/lich/index.html");
        Assert.True(page.QuerySelectorAll(".month").Length > 1);
        Assert.All(page.QuerySelectorAll(".times .jumps a"), link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")!.TrimStart('#'))));
    }

    [Fact]
    public void A_unit_with_much_to_do_has_a_page_for_each_month_and_titles_of_its_own()
    {
        SiteOutput site = Sample.Build(Busy(60, "huyen-uy-b"));
        Assert.Contains(site.Files, file => file.Path == "don-vi/huyen-uy-b/lich/2025-06.html");
        string[] titles = [.. site.Files.Where(file => file.Path.Contains("lich/", StringComparison.Ordinal) && file.Path.EndsWith(".html", StringComparison.Ordinal))
            .Select(file => new HtmlParser().ParseDocument(site.Page(file.Path)).Title!)];
        Assert.Equal(titles.Distinct(StringComparer.Ordinal), titles);
    }

    [Fact]
    public void A_timeline_draws_what_higher_plans_set_grey_and_first_and_says_all_of_it_in_a_table()
    {
        IDocument page = Open("don-vi/huyen-uy-a/lich/tien-do-2025.html");
        IElement[] higher = [.. page.QuerySelectorAll("svg .window.higher, svg .point.higher")];
        Assert.NotEmpty(higher);
        string[] labels = [.. page.QuerySelectorAll(".timeline-labels li").Select(row => row.TextContent)];
        Assert.Equal(labels.Length, page.QuerySelectorAll(".timeline-table tbody tr").Length);
        Assert.All(page.QuerySelectorAll("svg .window, svg .point"), mark => Assert.NotEqual("", mark.QuerySelector("title")!.TextContent));
    }

    [Fact]
    public void Thousands_of_tasks_are_counted_by_issuer_instead_of_drawn()
    {
        SiteOutput site = Sample.Build(Busy(400));
        var page = new HtmlParser().ParseDocument(site.Page("lich/tien-do-2025.html"));
        Assert.Empty(page.QuerySelectorAll("svg .window"));
        Assert.Contains(page.QuerySelectorAll("svg .count-text"), count => int.Parse(count.TextContent, null) >= 400);
        Assert.True(page.Body!.OuterHtml.Length < 60_000);
    }

    [Fact]
    public void A_year_has_a_cell_for_each_day_that_leads_to_the_list()
    {
        IDocument page = Open("lich/huyen/nam-2025.html");
        Assert.Equal(365, page.QuerySelectorAll(".planner td[data-day]").Length);
        Assert.Equal(31, page.QuerySelectorAll(".planner tbody tr").Length);
        Assert.EndsWith("lich/huyen/danh-sach-2025-06.html#ngay-2025-06-17", page.QuerySelector(".planner td[data-day='2025-06-17'] a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_unit_that_has_ended_says_what_it_left_open()
    {
        PlanRepository repository = SampleRepository.Full();
        Document late = Make.Document("sau", "ke-hoach", "9-KH/TU", "2025-01-02", "tinh-uy", "Việc còn lại") with
        {
            Tasks =
            [
                Task("sau", "sau", "Bàn giao hồ sơ", FixedTime.On("ngày 15/7/2025", new DateOnly(2025, 7, 15)), null, "huyen-uy-a"),
                Task("sau", "xong", "Việc đã xong", FixedTime.On("ngày 16/7/2025", new DateOnly(2025, 7, 16)), null, "huyen-uy-a") with { Done = At(new PartialDate(2025, 6, 1)) },
                Task("sau", "truoc", "Việc trước đó", FixedTime.On("ngày 30/6/2025", new DateOnly(2025, 6, 30)), null, "huyen-uy-a"),
            ],
        };
        SiteOutput site = Sample.Build((repository with { Documents = repository.Documents.Add(late) }).Indexed());
        string open = new HtmlParser().ParseDocument(site.Page("don-vi/huyen-uy-a/index.html")).QuerySelector(".left-open")!.TextContent;
        Assert.Contains("Bàn giao hồ sơ", open, StringComparison.Ordinal);
        Assert.DoesNotContain("Việc đã xong", open, StringComparison.Ordinal);
        Assert.DoesNotContain("Việc trước đó", open, StringComparison.Ordinal);
    }

    private static PlanRepository Busy(int count, string binds = "tinh")
    {
        PlanRepository repository = SampleRepository.Full();
        Document busy = Make.Document("ban", "ke-hoach", "8-KH/TU", "2025-01-02", "tinh-uy", "Một ngày bận") with
        {
            Tasks = [.. Enumerable.Range(1, count).Select(n => Task("ban", $"viec-{n}", $"Việc bận thứ {n}", FixedTime.On("ngày 11/6/2025", new DateOnly(2025, 6, 11)), null, binds))],
        };
        return (repository with { Documents = repository.Documents.Add(busy) }).Indexed();
    }

    private static IEnumerable<string> Pages(string start) =>
        Site.Files.Select(file => file.Path).Where(path => path.StartsWith(start, StringComparison.Ordinal) && path.EndsWith(".html", StringComparison.Ordinal));

    private static IElement Day(IDocument page, string iso) => page.QuerySelector($".grid td[data-day='{iso}']")!;

    private static IDocument Open(string path) => new HtmlParser().ParseDocument(Site.Page(path));
}
