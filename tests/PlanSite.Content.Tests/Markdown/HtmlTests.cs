using PlanSite.Content.Markdown;
using PlanSite.Core.Documents;

namespace PlanSite.Content.Tests.Markdown;

public class HtmlTests
{
    public static TheoryData<string, string> Pages => new()
    {
        { "## I. A **b**", "<h2 id=\"I\"><a class=\"clause-link\" href=\"#I\">I.</a> A <strong>b</strong></h2>" },
        { "### A\n\n##### B\n\n## C", "<h2 id=\"a\">A</h2>\n<h3 id=\"a.b\">B</h3>\n<h2 id=\"c\">C</h2>" },
        { "5. a", "<p id=\"5\" class=\"clause clause-arabic\"><a class=\"clause-link\" href=\"#5\"><span class=\"clause-number\">5.</span></a> a</p>" },
        { "**5. a** b", "<p id=\"5\" class=\"clause clause-arabic\"><strong><a class=\"clause-link\" href=\"#5\"><span class=\"clause-number\">5.</span></a> a</strong> b</p>" },
        { "- a\n- b", "<ul role=\"list\" class=\"dash\">\n<li id=\"-1\">a\n</li>\n<li id=\"-2\">b\n</li>\n</ul>" },
        { "- a\n\n- b", "<ul role=\"list\" class=\"dash\">\n<li id=\"-1\"><p>a</p>\n</li>\n<li id=\"-2\"><p>b</p>\n</li>\n</ul>" },
        { "<script>x</script> & <b>", "<p>&lt;script&gt;x&lt;/script&gt; &amp; &lt;b&gt;</p>" },
        { "<div onclick=\"x\">\n\ny", "<p>&lt;div onclick=&quot;x&quot;&gt;</p>\n<p>y</p>" },
        { "[a](javascript:alert(1)) [b](data:text/html,x)", "<p>a b</p>" },
        { "[a](https://x.vn)", "<p><a href=\"x\">a</a></p>" },
        { "![sơ đồ](a.png)", "<p><img alt=\"sơ đồ\"></p>" },
        { "a\\\nb", "<p>a<br>\nb</p>" },
        { "a {.lop onclick=x}", "<p>a {.lop onclick=x}</p>" },
        { "Chữ\n---", "<p>Chữ</p>\n<hr>" },
        { "- [x] xong", "<ul role=\"list\" class=\"dash\">\n<li id=\"-1\"><input type=\"checkbox\" disabled checked aria-label=\"Đã xong\"> xong\n</li>\n</ul>" },
        { "Từ\n:   nghĩa", "<dl>\n<dt>Từ</dt>\n<dd>nghĩa\n</dd>\n</dl>" },
        { "+---+---+\nkhông là bảng", "<p>+---+---+\nkhông là bảng</p>" },
        { "[[tasks matrix]]", "<div>tasks</div>" },
        { "Xem [[events kind=dai-hoi]] dưới", "<p>Xem [[events kind=dai-hoi]] dưới</p>" },
        { "tháng **4/2025** và", "<p><time>tháng <strong>4/2025</strong></time> và</p>" },
        { "*trong tháng* **4/2025 tới**", "<p><em>trong </em><time><em>tháng</em> <strong>4/2025</strong></time><strong> tới</strong></p>" },
        { "**Chỉ thị số 35-CT/TW**", "<p><strong><cite>Chỉ thị số 35-CT/TW</cite></strong></p>" },
        { "theo [[kh-a|Kế hoạch <A>]].", "<p>theo <cite>Kế hoạch &lt;A&gt;</cite>.</p>" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Markdown_becomes_html(string markdown, string html) => Assert.Equal(html, Bodies.Html(Bodies.Read(markdown)).TrimEnd('\n'));

    [Fact]
    public void A_table_scrolls_by_itself_and_names_its_columns()
    {
        string html = Bodies.Html(Bodies.Read("## I. Lịch\n\n| Việc | |\n|---|:-:|\n| a | **b** |"));
        Assert.Contains("<div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Bảng 1: Lịch\">", html, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"col\">Việc</th><td class=\"align-center\"></td>", html, StringComparison.Ordinal);
        Assert.Contains("<tr><td>a</td><td class=\"align-center\"><strong>b</strong></td></tr>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Cells_of_a_grid_table_may_span_and_hold_lists()
    {
        const string grid = """
            +-----------+-----------------+
            | Thời gian | Nội dung        |
            +===========+=================+
            | tháng     | - một           |
            | 4/2025    | - hai           |
            +-----------+-----------------+
            | cả hai cột                  |
            +-----------------------------+
            """;
        string html = Bodies.Html(Bodies.Read(grid));
        Assert.Contains("<td colspan=\"2\">cả hai cột</td>", html, StringComparison.Ordinal);
        Assert.Contains("<li>một", html, StringComparison.Ordinal);
        Assert.Contains("<time>tháng\n4/2025</time>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Footnotes_lead_there_and_back()
    {
        string html = Bodies.Html(Bodies.Read("Chữ[^a].\n\n[^a]: Giải thích Điều lệ Đảng."));
        Assert.Contains("href=\"#chu-thich-1\" aria-label=\"Chú thích 1\">1</a></sup>", html, StringComparison.Ordinal);
        Assert.Contains("<li id=\"chu-thich-1\">Giải thích <cite>Điều lệ Đảng</cite>. <a class=\"footnote-back\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Neighbouring_html_is_one_part()
    {
        BodyReadResult body = Bodies.Read("a\n\nb Chỉ thị số 35-CT/TW c\n\nd");
        Assert.Collection(body.Parts, part => Assert.IsType<HtmlPart>(part), part => Assert.IsType<CitationPart>(part), part => Assert.IsType<HtmlPart>(part));
    }

    [Theory]
    [InlineData("[a](javascript:x)", "PS2012")]
    [InlineData("[a](JaVaScRiPt:x)", "PS2012")]
    [InlineData("![a](data:image/png;base64,AAAA)", "PS2012")]
    [InlineData("<vbscript:x>", "PS2012")]
    [InlineData("![](a.png)", "PS2013")]
    [InlineData("## Lịch [[tasks]]", "PS2014")]
    [InlineData("[[tasks matrx]]", "PS2015")]
    public void What_cannot_be_shown_is_a_finding(string markdown, string code) => Assert.Equal(code, Assert.Single(Bodies.Read(markdown).Diagnostics).Code);

    [Fact]
    public void Plain_text_has_the_words_and_no_marks() =>
        Assert.Equal("I. A\n1. b c & d\nx\ny z\n", Bodies.Read("## I. A\n\n1. b **c** &amp; [d](e.md) {#m}\n\n- x\n\n| y | z |\n|---|---|").PlainText.Replace("y\nz", "y z", StringComparison.Ordinal));

    [Fact]
    public void Links_and_images_are_listed_with_their_places()
    {
        const string text = "a [b **c**](../x/index.md#II \"t\") ![d](e.png)";
        BodyReadResult body = Bodies.Read(text);
        Assert.Equal(["[b **c**](../x/index.md#II \"t\")", "![d](e.png)"], body.Links.Select(link => Bodies.At(text, link.Span)));
        Assert.Equal(["../x/index.md#II", "e.png"], body.Links.Select(link => link.Target));
        Assert.Equal("t", body.Parts.OfType<LinkPart>().First().Title);
    }

    [Fact]
    public void The_year_of_a_heading_completes_times_below_it()
    {
        BodyReadResult body = Bodies.Read("## I. Trong tháng 9/2024\n\n1. Xong ngày 20/9.\n\n## II. Khác\n\n1. Xong ngày 20/9.");
        Assert.Equal(["2024-09", "2024-09-20", "0000-09-20"], body.Times.Select(time => FakeTimes.Instance.Canonical(time.Expression)));
        Assert.Equal([true, false, false], body.Times.Select(time => time.InHeading));
        Assert.Equal(["I", "I.1", "II.1"], body.Times.Select(time => time.Clause));
        Assert.Equal("PS3005", Assert.Single(body.Diagnostics).Code);
    }
}
