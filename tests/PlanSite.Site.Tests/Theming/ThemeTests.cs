using PlanSite.Core;
using PlanSite.Core.Diagnostics;
using PlanSite.Site.Output;
using PlanSite.Site.Rules;
using PlanSite.Site.Tests.Samples;
using PlanSite.Site.Theming;

namespace PlanSite.Site.Tests.Theming;

/// <summary>An office changes files of the theme one by one; what it breaks is found and does no harm.</summary>
public sealed class ThemeTests
{
    private static readonly PlanRepository Small = new PlanRepository { Settings = new SiteSettings() }.Indexed();

    public static TheoryData<string, string, string, int> Faults() => new()
    {
        { "templates/home.hbs", "<h1>{{Title}}</h1>\n{{#if HasTasks}}\n<p>", "PS8001", 2 },
        { "templates/home.hbs", "<h1>{{Title}}</h1>\n{{#if HasTasks}}\n{{/each}}", "PS8001", 3 },
        { "templates/home.hbs", "<h1>\n{{Title\n</h1>", "PS8001", 2 },
        { "templates/home.hbs", "<h1>\n\n{{Titel}}</h1>", "PS8002", 3 },
        { "templates/home.hbs", "<h1>{{Title}}</h1>\n{{> no-such}}", "PS8002", 2 },
        { "templates/partials/nav-list.hbs", "<ul>\n{{#each Navigatoin}}{{/each}}</ul>", "PS8002", 2 },
        { "templates/home.hbs", "<h1>{{Title}}</h1>\n{{t \"home.no-such\"}}", "PS8006", 2 },
        { "messages/vi.json", "{\n\"nav.hom\": \"Trang đầu\"}", "PS8006", 2 },
        { "messages/vi.json", "{\n\"nav.home\": \"Trang đầu\"\n\"nav.units\": \"x\"}", "PS8005", 3 },
        { "messages/vi.json", "[]", "PS8005", 1 },
        { "messages/vi.json", "{\n\"nav.home\": 3}", "PS8005", 2 },
        { "theme.json", "{", "PS8005", 1 },
        { "theme.json", "{\n\"colour\": \"#a3001b\"}", "PS8005", 2 },
        { "theme.json", "{\n\"words\": 3}", "PS8005", 2 },
        { "theme.json", "{\n\"brand\": \"red\"}", "PS8007", 2 },
        { "theme.json", "{\n\"brand\": \"#ffcc00\"}", "PS8007", 2 },
        { "theme.json", "{\n\"brand\": \"#003366\", \"brandDark\": \"#003366\"}", "PS8007", 2 },
        { "theme.json", "{\n\n\"emblem\": \"images/no.svg\"}", "PS8008", 3 },
        { "theme.json", "{\"emblem\": \"templates/home.hbs\"}", "PS8008", 1 },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_of_an_office_is_a_finding_with_its_place(string path, string text, string code, int line)
    {
        SiteOutput site = Sample.Build(Small, Sample.Theme((path, text)));
        Diagnostic found = Assert.Single(site.Diagnostics);
        Assert.DoesNotContain("bộ dựng mẫu báo", found.Message.Vi, StringComparison.Ordinal);
        Assert.Equal((code, "themes/x/" + path, line), (found.Code, found.Span.File, found.Span.Line));
        Assert.Contains("<h1>Việc đến hạn</h1>", site.Page("index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_of_the_office_is_used() => Assert.Contains(
        "<h1>Trang của tỉnh</h1>",
        Sample.Build(theme: Sample.Theme(("templates/home.hbs", "<h1>Trang của tỉnh</h1>{{> rieng}}"), ("templates/partials/rieng.hbs", "x"))).Page("index.html"),
        StringComparison.Ordinal);

    [Fact]
    public void Words_colour_and_emblem_change_in_one_file()
    {
        SiteOutput site = Sample.Build(theme: Sample.Theme(
            ("theme.json", """{ "brand": "#003366", "emblem": "images/huy-hieu.svg", "words": { "vi": { "home.title": "Việc phải làm" } } }"""),
            ("images/huy-hieu.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")));
        Assert.Empty(site.Diagnostics);
        Assert.Contains("<h1>Việc phải làm</h1>", site.Page("index.html"), StringComparison.Ordinal);
        Assert.Contains("--brand:#003366", site.Page("theme/brand.css"), StringComparison.Ordinal);
        Assert.Contains("theme/images/huy-hieu.svg", site.Page("index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_that_the_office_leaves_out_stays()
    {
        SiteOutput site = Sample.Build(theme: Sample.Theme(("messages/vi.json", """{ "nav.units": "Các đơn vị" }""")));
        Assert.Contains(">Các đơn vị</a>", site.Page("index.html"), StringComparison.Ordinal);
        Assert.Contains(">Văn bản</a>", site.Page("index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_style_of_the_office_is_named_on_every_page() => Assert.Contains(
        "href=\"../../theme/styles/them.css\"",
        Sample.Build(theme: Sample.Theme(("styles/them.css", "h1{color:red}"))).Page("van-ban/kh-tinh/index.html"),
        StringComparison.Ordinal);

    [Fact]
    public void Text_of_an_office_is_escaped()
    {
        var repository = SampleRepository.Full();
        SiteOutput site = Sample.Build(repository with { Settings = repository.Settings with { Title = "<script>alert(1)</script>" } });
        Assert.DoesNotContain("<script>alert", site.Page("index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("khong-co")]
    [InlineData("../x")]
    [InlineData("")]
    public void A_theme_that_is_not_there_is_a_finding(string name)
    {
        ThemeFiles files = ThemeLoader.Load(Path.GetTempPath(), name);
        Assert.Equal("PS8003", Assert.Single(files.Diagnostics).Code);
        Assert.Equal(ThemeFiles.Default.Files.Keys, files.Files.Keys);
    }

    [Fact]
    public void A_theme_is_read_over_the_default_file_by_file()
    {
        string root = Directory.CreateTempSubdirectory("plansite-theme-").FullName;
        try
        {
            Directory.CreateDirectory(Path.Combine(root, "themes", "tinh", "templates"));
            File.WriteAllText(Path.Combine(root, "themes", "tinh", "templates", "home.hbs"), "\uFEFF<h1>Tỉnh</h1>\r\n");
            ThemeFiles files = ThemeLoader.Load(root, "tinh");
            Assert.Empty(files.Diagnostics);
            Assert.Equal("<h1>Tỉnh</h1>\n", files.Files["templates/home.hbs"].Text());
            Assert.Equal("themes/tinh/templates/home.hbs", files.Files["templates/home.hbs"].Origin);
            Assert.Null(files.Files["templates/unit.hbs"].Origin);
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    [Fact]
    public void Rules_have_codes_in_order_and_whole_pages()
    {
        Assert.Equal(Enumerable.Range(8001, SiteRules.All.Length).Select(code => $"PS{code}"), SiteRules.All.Select(rule => rule.Code));
        Assert.All(SiteRules.All, rule => Assert.All(
            new[] { rule.Title, rule.Page.What, rule.Page.Why, rule.Page.Instead }, text => Assert.True(text.Vi.Length > 5 && text.En.Length > 5)));
    }
}
