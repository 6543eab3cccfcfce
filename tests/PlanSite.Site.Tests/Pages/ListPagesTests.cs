using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using PlanSite.Site.Output;
using PlanSite.Site.Tests.Samples;

namespace PlanSite.Site.Tests.Pages;

/// <summary>Home, register, calendars, units.</summary>
public sealed class ListPagesTests
{
    private static readonly SiteOutput Site = Sample.Build();

    [Fact]
    public void Home_lists_every_dated_task_in_order()
    {
        string[] dates = [.. Open("index.html").QuerySelectorAll(".due-months tr[data-end]").Select(row => row.GetAttribute("data-end")!)];
        Assert.Equal(29, dates.Length);
        Assert.Equal(dates.Order(StringComparer.Ordinal), dates);
    }

    [Theory]
    [InlineData("index.html", "594/KH-UBND")]
    [InlineData("theo-so.html", "01-HD/BTCTU")]
    [InlineData("theo-co-quan.html", "133-KH/TU")]
    [InlineData("theo-loai.html", "01-HD/BTCTU")]
    public void The_register_is_sorted_without_scripts(string page, string first)
    {
        IDocument register = Open("van-ban/" + page);
        Assert.Equal(5, register.QuerySelectorAll(".register:not(.references) tbody tr").Length);
        string cell = register.QuerySelector(".register tbody td")!.TextContent;
        if (page == "theo-co-quan.html") Assert.Contains(cell, new[] { "133-KH/TU", "01-HD/BTCTU" });
        else Assert.Equal(first, cell);
        Assert.Single(register.QuerySelectorAll(".tabs [aria-current]"));
    }

    [Fact]
    public void The_register_counts_who_cites_and_dates_as_offices_do()
    {
        IElement row = Open("van-ban/index.html").QuerySelectorAll(".register tbody tr").First(row => row.TextContent.Contains("133-KH/TU", StringComparison.Ordinal));
        Assert.Equal("1", row.QuerySelector(".num")!.TextContent);
        Assert.Equal("05/8/2024", row.QuerySelector("time")!.TextContent);
    }

    [Fact]
    public void A_unit_is_bound_by_tasks_of_its_level_from_above_only()
    {
        Assert.Contains(Open("don-vi/huyen-uy-b/index.html").QuerySelectorAll(".tasks .c-what"), cell => cell.TextContent.Contains("Việc thứ 1:", StringComparison.Ordinal));
        Assert.DoesNotContain(Open("don-vi/huyen-uy-b/index.html").QuerySelectorAll(".tasks .c-what"), cell => cell.TextContent.Contains("Thành lập các tiểu ban", StringComparison.Ordinal));
        Assert.Contains(Open("don-vi/dang-uy-xa-mau/index.html").QuerySelectorAll(".tasks .c-what"), cell => cell.TextContent.Contains("Hoàn thành đại hội", StringComparison.Ordinal));
    }

    [Fact]
    public void Findings_stand_on_the_report_with_place_and_way_out()
    {
        IElement finding = Open("kiem-tra/index.html").QuerySelector(".findings li.error")!;
        Assert.Contains("a < b", finding.TextContent, StringComparison.Ordinal);
        Assert.Contains("themes/x/templates/home.hbs:4:1", finding.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_clean_check_says_so()
    {
        SiteOutput clean = Sample.Build(Sample.Input() with { Report = [] });
        Assert.Contains("0 lỗi", clean.Page("kiem-tra/index.html"), StringComparison.Ordinal);
    }

    private static IDocument Open(string path) => new HtmlParser().ParseDocument(Site.Page(path));
}
