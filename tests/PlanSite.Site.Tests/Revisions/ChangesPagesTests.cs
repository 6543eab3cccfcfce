using System.Globalization;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using PlanSite.Site.Output;
using PlanSite.Site.Tests.Samples;

namespace PlanSite.Site.Tests.Revisions;

/// <summary>What is new, for readers and for news readers.</summary>
public sealed class ChangesPagesTests : IDisposable
{
    private const string Body = "## I. NỘI DUNG\n\n1. Tỉnh ủy kiểm tra cấp cơ sở trước ngày 16/6/2025.\n\n2. Văn phòng tổng hợp kết quả.\n";
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private readonly ToldRepository _repository = new("baseUrl: https://ke-hoach.example.vn\n");

    public void Dispose() => _repository.Dispose();

    [Fact]
    public void Changes_stand_by_week_and_those_of_meaning_before_those_of_words()
    {
        Commits();
        SiteOutput site = _repository.Build();
        IDocument page = Page(site, "thay-doi/index.html");
        Assert.Equal(["2024-t37", "2024-t36"], page.QuerySelectorAll(".history > section").Select(week => week.Id));
        IElement last = page.GetElementById("2024-t37")!;
        Assert.Equal("Tuần 37/2024, từ 09/9/2024 đến 15/9/2024", last.QuerySelector("h2")!.TextContent);
        Assert.Equal(["Lùi hạn"], last.QuerySelectorAll("section > ol .revision-subject").Select(subject => subject.TextContent));
        Assert.Equal(["Sửa lời"], last.QuerySelectorAll("details .revision-subject").Select(subject => subject.TextContent));
        IDocument week = Page(site, "thay-doi/2024-t37.html");
        Assert.Equal("Tuần trước: Tuần 36/2024, từ 02/9/2024 đến 08/9/2024", week.QuerySelector(".revision-tools li")!.TextContent);
    }

    [Fact]
    public void A_unit_sees_what_changed_in_documents_that_bind_it_too()
    {
        Commits();
        SiteOutput site = _repository.Build();
        Assert.Contains("hạn 15/6/2025 → 10/6/2025", Page(site, "don-vi/xa/thay-doi.html").Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("hạn 15/6/2025 → 10/6/2025", Page(site, "don-vi/xa/index.html").QuerySelector("#t-thay-doi")!.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.Contains("hạn 15/6/2025 → 10/6/2025", Page(site, "index.html").Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(site.Files, file => file.Path == "don-vi/van-phong/thay-doi.html");
        Assert.Contains(site.Files, file => file.Path == "cap/tinh/thay-doi.html");
        Assert.DoesNotContain(site.Files, file => file.Path == "cap/co-so/thay-doi.html");
    }

    [Theory]
    [InlineData("thay-doi/thay-doi.xml")]
    [InlineData("cap/tinh/thay-doi.xml")]
    [InlineData("don-vi/tinh-uy/thay-doi.xml")]
    [InlineData("don-vi/xa/thay-doi.xml")]
    public void A_feed_is_what_RFC_4287_asks_for(string path)
    {
        Commits();
        XElement feed = XDocument.Parse(_repository.Build().Page(path)).Root!;
        Assert.Equal(Atom + "feed", feed.Name);
        foreach (XElement entity in feed.Elements(Atom + "entry").Prepend(feed))
        {
            foreach (string name in (string[])["id", "title", "updated"]) Assert.Single(entity.Elements(Atom + name));
            Assert.True(Uri.IsWellFormedUriString(entity.Element(Atom + "id")!.Value, UriKind.Absolute));
            Assert.NotEmpty(entity.Element(Atom + "title")!.Value);
            Assert.True(DateTimeOffset.TryParseExact(entity.Element(Atom + "updated")!.Value, "yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture, DateTimeStyles.None, out _));
            Assert.Single(entity.Elements(Atom + "link"), link => link.Attribute("rel")!.Value == "alternate");
            Assert.All(entity.Elements(Atom + "link"), link => Assert.StartsWith("https://ke-hoach.example.vn/", link.Attribute("href")!.Value, StringComparison.Ordinal));
        }

        Assert.Equal("https://ke-hoach.example.vn/" + path, feed.Elements(Atom + "link").Single(link => link.Attribute("rel")!.Value == "self").Attribute("href")!.Value);
        XElement[] entries = [.. feed.Elements(Atom + "entry")];
        Assert.Equal(2, entries.Length);
        Assert.Equal(feed.Element(Atom + "updated")!.Value, entries[0].Element(Atom + "updated")!.Value);
        Assert.Equal(2, entries.Select(entry => entry.Element(Atom + "id")!.Value).Distinct().Count());
        Assert.All(entries, entry => Assert.Equal("Nguyễn Văn A", entry.Element(Atom + "author")!.Element(Atom + "name")!.Value));
        Assert.Equal("Kế hoạch 9-KH/TU: 1 thời hạn đổi", entries[0].Element(Atom + "title")!.Value);
    }

    [Fact]
    public void A_change_has_the_same_name_in_all_feeds_and_after_later_changes()
    {
        Commits();
        string[] before = Ids(_repository.Build(), "thay-doi/thay-doi.xml");
        Write(Body.Replace("16/6/2025", "02/6/2025", StringComparison.Ordinal));
        Commit("Lùi nữa", "2024-10-01");
        SiteOutput site = _repository.Build();
        Assert.Equal(before, Ids(site, "thay-doi/thay-doi.xml")[1..]);
        Assert.Equal(Ids(site, "thay-doi/thay-doi.xml"), Ids(site, "don-vi/xa/thay-doi.xml"));
    }

    [Fact]
    public void What_an_author_wrote_can_not_break_a_feed()
    {
        Write(Body);
        Commit("]]> <script>alert(1)</script> &nbsp; \uFFFE \uFFFF cuối", "2024-09-03");
        XElement feed = XDocument.Parse(_repository.Build().Page("thay-doi/thay-doi.xml")).Root!;
        string html = feed.Element(Atom + "entry")!.Element(Atom + "content")!.Value;
        IDocument shown = new HtmlParser().ParseDocument(html);
        Assert.Empty(shown.QuerySelectorAll("script"));
        Assert.StartsWith("]]> <script>alert(1)</script> &nbsp;", shown.QuerySelector("p")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_git_the_page_says_why_it_is_empty_and_no_feed_is_named()
    {
        Write(Body);
        Directory.Move(Path.Combine(_repository.Git.Root, ".git"), _repository.Git.Beside("away"));
        SiteOutput site = _repository.Build();
        Assert.StartsWith("Chưa có lịch sử", Page(site, "thay-doi/index.html").QuerySelector("main .empty")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(site.Files, file => file.Path.EndsWith("thay-doi.xml", StringComparison.Ordinal));
        Assert.DoesNotContain("atom+xml", site.Page("index.html"), StringComparison.Ordinal);
    }

    private void Commits()
    {
        Write(Body);
        Commit("Văn bản đầu", "2024-09-03");
        Write(Body.Replace("16/6/2025", "11/6/2025", StringComparison.Ordinal));
        Commit("Lùi hạn", "2024-09-10");
        Write(Body.Replace("16/6/2025", "11/6/2025", StringComparison.Ordinal).Replace("tổng hợp", "thu thập, tổng hợp", StringComparison.Ordinal));
        Commit("Sửa lời", "2024-09-11");
    }

    private void Write(string body) => _repository.Git.Write(
        "content/tinh/tinh-uy/ke-hoach/index.md",
        ToldRepository.Text(ToldRepository.Plan, "number: 9-KH/TU\ndate: 2024-09-03\nstatus: issued\ntasks:\n  - {id: kiem-tra, clause: I.1, for: [co-so]}\n", body));

    private void Commit(string message, string day)
    {
        _repository.Git.Git("add", "-A");
        File.WriteAllText(_repository.Git.Beside("message"), message);
        string date = day + "T08:00:00+07:00";
        _repository.Git.GitWith(
            new Dictionary<string, string> { ["GIT_AUTHOR_DATE"] = date, ["GIT_COMMITTER_DATE"] = date }, "commit", "-q", "-F", _repository.Git.Beside("message"));
    }

    private static string[] Ids(SiteOutput site, string path) =>
        [.. XDocument.Parse(site.Page(path)).Root!.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "id")!.Value)];

    private static IDocument Page(SiteOutput site, string path) => new HtmlParser().ParseDocument(site.Page(path));
}
