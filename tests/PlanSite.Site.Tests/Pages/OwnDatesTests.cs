using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using PlanSite.Core;
using PlanSite.Core.Documents;
using PlanSite.Core.Schedule;
using PlanSite.Core.Time;
using PlanSite.Site.Output;
using PlanSite.Site.Tests.Samples;
using static PlanSite.Site.Tests.Samples.Make;

namespace PlanSite.Site.Tests.Pages;

/// <summary>A task that counts from each unit's own congress: three communes, two of them on the same day, and a district that ends before its own.</summary>
public sealed class OwnDatesTests
{
    private static readonly PlanRepository Repository = Repo();
    private static readonly SiteOutput Site = SiteBuilder.Build(Sample.Input(Repository));

    [Theory]
    [InlineData("xa-mot", "2025-02-20")]
    [InlineData("xa-hai", "2025-02-20")]
    [InlineData("xa-ba", "2025-03-10")]
    public void A_unit_has_the_date_of_its_own_event_and_the_way_to_it(string unit, string date)
    {
        IElement row = Assert.Single(Open($"don-vi/{unit}/index.html").QuerySelectorAll("table.tasks tr[data-end]"));
        Assert.Equal(date, row.GetAttribute("data-end"));
        Assert.Contains(row.QuerySelectorAll(".trace li"), step => step.TextContent.Contains("Đại hội xã", StringComparison.Ordinal));
        Assert.Null(row.QuerySelector(".c-who a[href*='don-vi/xa-']"));
    }

    [Fact]
    public void A_level_has_one_entry_for_a_day_and_names_who_is_meant()
    {
        IElement entry = Assert.Single(Open("lich/co-so/danh-sach-2025-02.html").QuerySelectorAll("[id='ngay-2025-02-20'] .entry:not(.event)"));
        Assert.Contains("Xã Hai; Xã Một", entry.TextContent, StringComparison.Ordinal);
        entry = Assert.Single(Open("lich/co-so/danh-sach-2025-03.html").QuerySelectorAll("[id='ngay-2025-03-10'] .entry:not(.event)"));
        Assert.Contains("Xã Ba", entry.TextContent, StringComparison.Ordinal);
        Assert.Contains("Xã Hai; Xã Một", Open("cap/co-so/index.html").QuerySelector("table.matrix")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_table_of_a_document_shows_a_task_once_and_opens_to_the_units()
    {
        IElement row = Open("van-ban/kh/index.html").GetElementById("nv.chuan-bi")!;
        Assert.Equal("2025-03-10", row.GetAttribute("data-end"));
        Assert.Equal("theo từng đơn vị, từ Thứ Năm, 20/02/2025 đến", row.QuerySelector(".c-when .due-lead")!.TextContent);
        Assert.Equal(2, row.QuerySelectorAll("details.parts li").Length);
        Assert.Contains("Xã Một", row.QuerySelector("details.parts li")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["xa-hai xa-mot", "xa-ba"], Open("index.html").QuerySelectorAll("tr[data-for*='xa-']").Select(home => home.GetAttribute("data-for")));
    }

    [Theory]
    [InlineData("don-vi/huyen-mau/index.html")]
    [InlineData("lich/huyen/danh-sach-2025-08.html")]
    [InlineData("cap/huyen/index.html")]
    [InlineData("van-ban/kh/index.html")]
    public void What_falls_after_the_end_of_a_level_says_so(string page) =>
        Assert.Contains("Cấp huyện kết thúc hoạt động ngày 30/6/2025", Open(page).Body!.TextContent, StringComparison.Ordinal);

    [Theory]
    [InlineData("index.html")]
    [InlineData("van-ban/kh/index.html")]
    [InlineData("don-vi/ban-thuong-vu/index.html")]
    public void The_lead_of_a_whole_level_is_not_its_one_unit_that_is_known(string page)
    {
        IElement row = Assert.Single(Open(page).QuerySelectorAll("tr[data-end='2025-08-31']"));
        Assert.Equal("Ban Thường vụ cấp ủy cấp huyện", row.QuerySelector(".c-who a")!.TextContent);
    }

    [Fact]
    public void What_only_begins_is_never_late()
    {
        IDocument home = Open("index.html");
        Assert.Equal("2025-07-02", Assert.Single(home.QuerySelectorAll("tr[data-open]")).GetAttribute("data-end"));
    }

    [Fact]
    public void An_event_is_a_marker_with_kind_variant_and_certainty_in_words()
    {
        IDocument calendar = Open("lich/co-so/2025-03.html");
        Assert.Equal("dự kiến Thứ Ba, 11/3/2025. Đại hội thí điểm: Đại hội xã Ba", calendar.QuerySelector(".grid .bar-entry.event.tentative a")!.GetAttribute("title"));
        Assert.Contains("dự kiến", calendar.QuerySelector("[id='ngay-2025-03-11'] .event")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Đại hội thí điểm", Open("don-vi/xa-ba/index.html").QuerySelector("table.events")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_schedule_of_the_same_repository_is_used_as_it_is()
    {
        PlanSchedule other = ScheduleBuilder.Build(Repository, (_, _) => new Deadline(null, new DateOnly(2030, 1, 2), Certainty.Exact, DeadlineKind.Window, []));
        Assert.Contains("2030-01-02", SiteBuilder.Build(Sample.Input(Repository) with { Schedule = other }).Page("index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_schedule_that_knows_what_is_left_out_is_not_used()
    {
        PlanRepository hiding = (Repository with { Documents = Repository.Documents.Add(Document("mat", "ke-hoach", "2-KH/TU", "2025-01-02", "tinh-uy", "việc mật") with { Secrecy = At("mat") }) }).Indexed();
        PlanSchedule all = ScheduleBuilder.Build(hiding, (_, _) => new Deadline(null, new DateOnly(2030, 1, 2), Certainty.Exact, DeadlineKind.Window, []));
        Assert.DoesNotContain("2030-01-02", SiteBuilder.Build(Sample.Input(hiding) with { Schedule = all }).Page("index.html"), StringComparison.Ordinal);
    }

    private static IDocument Open(string path) => new HtmlParser().ParseDocument(Site.Page(path));

    private static PlanRepository Repo() => new PlanRepository
    {
        Settings = new SiteSettings(),
        Levels =
        [
            SampleRepository.Level("tinh", "Cấp tỉnh", 2),
            SampleRepository.Level("huyen", "Cấp huyện", 3) with { Until = new DateOnly(2025, 6, 30) },
            SampleRepository.Level("co-so", "Cấp cơ sở", 4),
        ],
        Units =
        [
            SampleRepository.Unit("tinh-uy", "tinh", "Tỉnh ủy", null),
            SampleRepository.Unit("huyen-mau", "huyen", "Huyện Mẫu", "tinh-uy"),
            SampleRepository.Unit("ban-thuong-vu", "huyen", "Ban Thường vụ cấp ủy cấp huyện", null) with { Each = true },
            SampleRepository.Unit("xa-mot", "co-so", "Xã Một", "huyen-mau"),
            SampleRepository.Unit("xa-hai", "co-so", "Xã Hai", "huyen-mau"),
            SampleRepository.Unit("xa-ba", "co-so", "Xã Ba", "huyen-mau"),
        ],
        Types = [new DocumentType { Id = At("ke-hoach"), Name = "Kế hoạch", Symbol = "KH" }],
        Events =
        [
            Congress("xa-mot", "Đại hội xã Một", "2025-02-21"),
            Congress("xa-hai", "Đại hội xã Hai", "2025-02-21"),
            Congress("xa-ba", "Đại hội xã Ba", "2025-03-11") with { Variant = "thi-diem", Tentative = true },
        ],
        Documents =
        [
            Document("kh", "ke-hoach", "1-KH/TU", "2024-12-02", "tinh-uy", "chuẩn bị đại hội") with
            {
                Tasks = [Work("chuan-bi", "Chuẩn bị đại hội", "trước ngày khai mạc đại hội", "co-so"), Work("tong-ket", "Tổng kết nhiệm kỳ", "ngày 31/8/2025", "huyen") with { Who = At("ban-thuong-vu") }, Work("theo-doi", "Theo dõi", "từ ngày 02/7/2025", "tinh")],
            },
        ],
    }.Indexed();

    private static PlannedEvent Congress(string unit, string title, string day) =>
        new() { Id = At("dh-" + unit), Kind = At("dai-hoi"), Unit = At(unit), Title = title, Start = At(Time(day)) };

    private static Task Work(string id, string what, string when, string level) => new()
    {
        Document = "kh",
        Id = At(id),
        What = At(what),
        WhenText = At(when),
        When = Time(when),
        Source = TaskSource.Entry,
        For = [At(level)],
    };

    private static TimeExpression Time(string text) =>
        TimeExpressionParser.Parse(text).Expression ?? throw new ArgumentException(text, nameof(text));
}
