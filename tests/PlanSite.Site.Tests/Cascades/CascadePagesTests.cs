using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using PlanSite.Core;
using PlanSite.Core.Time;
using PlanSite.Site.Output;
using PlanSite.Site.Tests.Samples;
using static PlanSite.Site.Tests.Samples.Make;

namespace PlanSite.Site.Tests.Cascades;

/// <summary>How a plan goes down, seen from the plan, from the unit and from the whole.</summary>
public sealed class CascadePagesTests
{
    private const string PlanPage = "van-ban/kh-tinh/trien-khai.html";

    [Theory]
    [InlineData("2025-05-15", "2025-05-16", "exact", "covered", "Đã nhận")]
    [InlineData("2025-06-19", "2025-06-21", "exact", "late", "Muộn")]
    [InlineData("2025-06-19", "2025-06-25", "approximate", "check", "có thể muộn")]
    [InlineData("2025-05-01", "2025-05-02", "exact", "check", "bắt đầu sớm")]
    public void A_cell_says_how_the_unit_s_time_lies_to_the_window(string start, string end, string certainty, string style, string words)
    {
        FixedTime lower = FixedTime.Between("như đã viết", DateOnly.Parse(start), DateOnly.Parse(end), Enum.Parse<Certainty>(certainty, ignoreCase: true));
        IDocument page = Open(Sample.Build(Chain.Of(lower)), PlanPage);
        IElement cell = Assert.Single(page.QuerySelectorAll(".coverage-matrix td"));
        Assert.Contains(words, Assert.Single(cell.QuerySelectorAll($".coverage.{style}")).TextContent, StringComparison.Ordinal);
        Assert.Equal("../../van-ban/kh-a/index.html#nv.dai-hoi", cell.QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains(words, page.QuerySelector($".cascade-tree .coverage.{style}")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(words, Open(Sample.Build(Chain.Of(lower)), "don-vi/huyen-uy-a/index.html").QuerySelector($".tasks .coverage.{style}")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Units_without_a_plan_are_named_once_and_have_no_column()
    {
        IDocument page = Open(Sample.Build(Chain.Of(Chain.Higher)), PlanPage);
        Assert.Equal(["Huyện ủy A"], page.QuerySelectorAll(".coverage-matrix thead th:not(.corner)").Select(head => head.TextContent));
        IElement row = page.GetElementById("dv.huyen-uy-b")!;
        Assert.Contains("Chưa có kế hoạch", row.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Huyện ủy B", page.QuerySelector(".cascade-tree")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_counts_as_covered_that_does_not_say_so()
    {
        IDocument page = Open(Sample.Build(Chain.Of(Chain.Higher, covers: false)), PlanPage);
        Assert.Equal("0 %", page.QuerySelector("[id='dv.huyen-uy-a'] .share")!.TextContent.Trim());
        Assert.Empty(page.QuerySelectorAll(".coverage.covered"));
    }

    [Fact]
    public void A_unit_s_page_names_its_own_tasks_and_not_those_of_others()
    {
        SiteOutput site = Sample.Build(Chain.Of(Chain.Higher, true, Chain.Plan(
            "kh-b", "huyen-uy-b", [Task("kh-b", "dai-hoi-b", "Mở đại hội Đảng bộ huyện B", Chain.Higher) with { Covers = [At("kh-tinh#dai-hoi")] }], "kh-tinh")));
        string own = Open(site, "don-vi/huyen-uy-b/index.html").QuerySelectorAll(".tasks .coverage").Single().ParentElement!.InnerHtml;
        Assert.Contains("kh-b/", own, StringComparison.Ordinal);
        Assert.DoesNotContain("kh-a/", own, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_leads_to_what_it_asks_and_to_what_asked_it()
    {
        SiteOutput site = Sample.Build(Chain.Of(Chain.Higher));
        Assert.Equal("trien-khai.html", Path.GetFileName(Open(site, "van-ban/kh-tinh/index.html").QuerySelector(".doc-tools a[href$='trien-khai.html']")!.GetAttribute("href")));
        IDocument answering = Open(site, "van-ban/kh-a/index.html");
        Assert.Empty(answering.QuerySelectorAll(".doc-tools a[href$='trien-khai.html']"));
        Assert.Equal("../../van-ban/kh-tinh/trien-khai.html#dv.huyen-uy-a", answering.QuerySelector(".coverage-table tbody th a")!.GetAttribute("href"));
        Assert.Equal("../../van-ban/kh-tinh/trien-khai.html", Open(site, "cap/tinh/index.html").QuerySelector(".coverage-table tbody th a")!.GetAttribute("href"));
    }

    [Fact]
    public void A_task_that_asks_for_a_plan_is_answered_by_the_plan_itself()
    {
        SiteOutput site = Sample.Build(Chain.Repository(
        [
            Chain.Plan("kh-tinh", "tinh-uy", [Task("kh-tinh", "lap-ke-hoach", "Các huyện ban hành kế hoạch", Chain.Higher, null, "huyen") with { Output = At("ke-hoach") }]),
            Chain.Plan("kh-a", "huyen-uy-a", [], "kh-tinh"),
        ]));
        IDocument page = Open(site, PlanPage);
        Assert.Equal("../../van-ban/kh-a/index.html", page.QuerySelector(".coverage-matrix td a")!.GetAttribute("href"));
        Assert.Equal("../../van-ban/kh-a/index.html", page.QuerySelector(".cascade-task li .meta a")!.GetAttribute("href"));
        Assert.Contains("kh-a/index.html", Open(site, "don-vi/huyen-uy-a/index.html").QuerySelector(".tasks .coverage")!.ParentElement!.InnerHtml, StringComparison.Ordinal);
    }

    [Fact]
    public void A_task_is_followed_down_through_the_plan_between()
    {
        SiteOutput site = Sample.Build(Chain.ThreeLevels(communes: 2));
        IElement task = Open(site, PlanPage).QuerySelector(".cascade-task")!;
        Assert.Equal("Đảng ủy xã 1", task.QuerySelector(".cover .cover")!.ParentElement!.QuerySelector("a")!.TextContent);
        Assert.Equal(2, task.QuerySelectorAll(".cover .cover").Length);
    }

    [Fact]
    public void A_branch_that_would_fill_the_page_goes_on_at_the_plan_below()
    {
        SiteOutput site = Sample.Build(Chain.ThreeLevels(communes: 30));
        IElement task = Open(site, PlanPage).QuerySelector(".cascade-task")!;
        Assert.Empty(task.QuerySelectorAll(".cover .cover"));
        Assert.Equal("../../van-ban/kh-a/trien-khai.html", task.QuerySelectorAll("a")[^1].GetAttribute("href"));
        IDocument below = Open(site, "van-ban/kh-a/trien-khai.html");
        Assert.Equal(30, below.QuerySelectorAll(".cascade-task .cover").Length);
        Assert.Equal([8, 8, 8, 6], below.QuerySelectorAll(".coverage-matrix").Select(matrix => matrix.QuerySelectorAll("thead th:not(.corner)").Length));
    }

    [Fact]
    public void The_overview_puts_plans_below_those_that_they_implement()
    {
        IDocument page = Open(Sample.Build(Chain.ThreeLevels(communes: 2)), "trien-khai/index.html");
        IElement root = page.QuerySelector(".plan-branches")!;
        Assert.Equal(["../van-ban/kh-tinh/trien-khai.html"], root.Children.Select(item => item.QuerySelector("a")!.GetAttribute("href")!));
        Assert.Equal(["../van-ban/kh-a/trien-khai.html"], root.QuerySelectorAll(".plan-branches .plan-branches > li").Select(item => item.QuerySelector("a")!.GetAttribute("href")!));
    }

    [Fact]
    public void Plans_that_implement_each_other_in_a_circle_stand_in_the_overview_once()
    {
        PlanRepository circle = Chain.ThreeLevels(communes: 2);
        circle = circle with { Documents = [.. circle.Documents.Select(plan => plan.Id.Value == "kh-tinh" ? plan with { Implements = [At("kh-a")] } : plan)] };
        IDocument page = Open(Sample.Build(circle), "trien-khai/index.html");
        Assert.Equal(
            ["../van-ban/kh-a/trien-khai.html", "../van-ban/kh-tinh/trien-khai.html"],
            page.QuerySelectorAll(".plan-branches a[href$='trien-khai.html']").Select(link => link.GetAttribute("href")!).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("van-ban/kh-a/index.html")]
    [InlineData("van-ban/kh-a/trien-khai.html")]
    [InlineData("don-vi/huyen-uy-a/index.html")]
    public void Every_page_of_an_invented_unit_s_plan_says_that_it_is_invented(string path) =>
        Assert.Contains(Open(Sample.Build(Chain.ThreeLevels(communes: 1)), path).QuerySelectorAll(".notice"), notice => notice.TextContent.Contains("minh họa", StringComparison.Ordinal));

    private static IDocument Open(SiteOutput site, string path) => new HtmlParser().ParseDocument(site.Page(path));
}
