using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using PlanSite.Site.Output;
using PlanSite.Site.Pages;
using PlanSite.Site.Tests.Samples;

namespace PlanSite.Site.Tests.Pages;

public sealed class DocumentPageTests
{
    private static readonly SiteOutput Site = Sample.Build();
    private static readonly IDocument Draft = Open("kh-huyen-a");

    [Theory]
    [InlineData("133-KH/TU", true)]
    [InlineData("-KH/HU", true)]
    [InlineData("594/KH-UBND", false)]
    [InlineData("61/2018/NĐ-CP", false)]
    [InlineData("/KH-UBND", false)]
    public void The_number_tells_whose_form_it_is(string number, bool party) => Assert.Equal(party, DocumentHead.IsParty(Make.Number(number)));

    [Fact]
    public void A_state_document_carries_the_motto()
    {
        Assert.Equal("Độc lập – Tự do – Hạnh phúc", Open("kh-ubnd").QuerySelector(".motto")!.TextContent);
        Assert.Null(Draft.QuerySelector(".motto"));
        Assert.Equal("Tỉnh mẫu, ngày 03 tháng 02 năm 2025", Open("kh-ubnd").QuerySelector(".place-date")!.TextContent);
    }

    [Fact]
    public void A_draft_says_so_and_keeps_its_blanks()
    {
        Assert.Equal("Dự thảo lần 2", Draft.QuerySelector(".doc-tools .status")!.TextContent);
        Assert.Contains("(chưa có số)", Draft.QuerySelector(".number")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Huyện A, ngày … tháng 9 năm 2024", Draft.QuerySelector(".place-date")!.TextContent);
    }

    [Theory]
    [InlineData("Chỉ thị số 35-CT/TW, ngày 14/6/2024", "../../van-ban/index.html#vb.35-ct-tw-2024", null)]
    [InlineData("mục II.1 Kế hoạch 133-KH/TU", "../../van-ban/kh-tinh/index.html#II.1", null)]
    [InlineData("Chỉ thị 35-CT/TW ngày 30/5/2019", "../../van-ban/index.html#vb.35-ct-tw-2019", "30/5/2019")]
    public void A_citation_leads_to_what_it_means(string text, string href, string? note)
    {
        IElement link = Draft.QuerySelectorAll("a.cite").Single(element => element.TextContent.StartsWith(text, StringComparison.Ordinal));
        Assert.Equal(href, link.GetAttribute("href"));
        Assert.NotEqual("", link.GetAttribute("title"));
        IElement? flag = link.NextElementSibling is { ClassName: "flag" } next ? next : null;
        Assert.Equal(note is not null, flag is not null);
        if (note is not null) Assert.Contains(note, flag!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_citation_is_no_link_and_says_so()
    {
        IElement text = Draft.QuerySelectorAll("span.cite").Single(element => element.TextContent == "Kế hoạch 99-KH/XX");
        Assert.Equal("flag", text.NextElementSibling!.ClassName);
    }

    [Fact]
    public void A_time_leads_to_its_task_and_the_task_to_its_clause()
    {
        IElement time = Draft.QuerySelectorAll(".doc-body a.when").Single(element => element.TextContent == "chậm nhất ngày 20/6/2025");
        Assert.Equal("#nv.dai-hoi-co-so", time.GetAttribute("href"));
        Assert.Equal("Nghĩa là: chậm nhất Thứ Sáu, 20/6/2025", time.GetAttribute("title"));
        IElement row = Draft.GetElementById("nv.dai-hoi-co-so")!;
        Assert.Equal("2025-06-20", row.GetAttribute("data-end"));
        Assert.Equal("#II.2", row.QuerySelector(".c-what a")!.GetAttribute("href"));
    }

    [Fact]
    public void Only_a_single_day_has_a_date_for_programs() => Assert.All(
        Draft.QuerySelectorAll(".doc-body .when time"), time => Assert.NotEqual("trong Quý IV/2024", time.TextContent));

    [Fact]
    public void Links_to_mail_are_words() => Assert.DoesNotContain("mailto:", Draft.DocumentElement.OuterHtml, StringComparison.Ordinal);

    [Fact]
    public void An_attachment_is_copied_and_linked()
    {
        SiteFile file = Site.Files.Single(file => file.Path == "van-ban/kh-huyen-a/tep/bieu-mau.docx");
        Assert.EndsWith("bieu-mau.docx", file.CopyFrom, StringComparison.Ordinal);
        Assert.NotNull(Draft.QuerySelector(".doc-body a[href$='tep/bieu-mau.docx']"));
    }

    [Fact]
    public void The_matrix_has_a_column_for_each_level_and_a_row_for_each_period()
    {
        IElement matrix = Open("kh-tinh").QuerySelector(".doc-body table.matrix")!;
        Assert.Equal(["Thời gian", "Cấp tỉnh", "Cấp huyện và tương đương"], matrix.QuerySelectorAll("thead th").Select(cell => cell.TextContent));
        string[] rows = [.. matrix.QuerySelectorAll("tbody th").Select(cell => cell.TextContent)];
        Assert.Equal("Tháng 9/2024", rows[0]);
        Assert.Equal(["Quý IV/2024", "Thường xuyên"], rows.Where(row => !row.StartsWith("Tháng", StringComparison.Ordinal)));
        Assert.Equal(rows.Distinct(StringComparer.Ordinal), rows);
    }

    [Fact]
    public void Covered_and_covering_tasks_name_each_other()
    {
        Assert.Contains("Thực hiện nhiệm vụ cấp trên: 133-KH/TU", Text(Draft.GetElementById("nv.tieu-ban")!), StringComparison.Ordinal);
        Assert.Contains("Đã cụ thể hóa tại: Kế hoạch của Huyện ủy A (dự thảo)", Text(Open("kh-tinh").GetElementById("nv.tieu-ban-huyen")!), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_cites_is_named_with_the_clause()
    {
        IElement cited = Open("hd-01").GetElementById("trang.duoc-vien-dan")!;
        Assert.Equal(["133-KH/TU", "II.2"], cited.QuerySelectorAll("a").Select(link => link.TextContent));
    }

    [Fact]
    public void A_document_that_was_replaced_names_its_successor() =>
        Assert.Contains("133-KH/TU", Open("kh-cu").QuerySelector(".notice.warn")!.TextContent, StringComparison.Ordinal);

    [Fact]
    public void The_edit_link_names_the_file() => Assert.NotNull(
        Draft.QuerySelector(".doc-tools a[href='https://git.example.vn/ke-hoach/-/edit/main/content/huyen-uy-a/kh-huyen-a/index.md']"));

    private static string Text(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static IDocument Open(string id) => new HtmlParser().ParseDocument(Site.Page($"van-ban/{id}/index.html"));
}
