using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using PlanSite.Site.Output;
using PlanSite.Site.Tests.Samples;

namespace PlanSite.Site.Tests.Revisions;

/// <summary>The log, the old versions and the comparisons of documents, from commits that the tests make.</summary>
public sealed class HistoryPagesTests : IDisposable
{
    private const string First =
        """
        ## I. MỤC ĐÍCH

        1. Đánh giá đúng tình hình của từng đơn vị.

        2. Rút kinh nghiệm cho những năm sau.

        ## II. NỘI DUNG

        1. Tỉnh ủy kiểm tra cấp cơ sở trước ngày 16/6/2025.

        2. Văn phòng tổng hợp kết quả, báo cáo Ban Thường vụ.

        ## III. TIẾN ĐỘ

        | Thời hạn | Nội dung | Chủ trì |
        |---|---|---|
        | Trước ngày 02/5/2025 | Gửi đề cương | Văn phòng Tỉnh ủy |
        | Trước ngày 01/7/2025 | Sơ kết | Tỉnh ủy mẫu |

        """;

    // A day moved, a paragraph moved to another section, a cell changed, one clause added and those after it renumbered, an accent corrected.
    private const string Second =
        """
        ## I. MỤC ĐÍCH

        1. Đánh giá đúng tình hình của từng đơn vị.

        ## II. NỘI DUNG

        1. Nắm chắc quy định mới trước khi đi kiểm tra.

        2. Tỉnh ủy kiểm tra cấp cơ sở trước ngày 11/6/2025.

        3. Văn phòng tổng hợp kết quả, báo cáo Ban Thường vụ.

        4. Rút kinh nghiệm cho những năm sau.

        ## III. TIẾN ĐỘ

        | Thời hạn | Nội dung | Chủ trì |
        |---|---|---|
        | Trước ngày 02/5/2025 | Gửi đề cương | Tỉnh ủy mẫu |
        | Trước ngày 01/7/2025 | Sơ kết | Tỉnh ủy mẫu |

        """;

    private const string Head = "number: -KH/TU\nstatus: draft\n";
    private const string Task = "tasks:\n  - {id: kiem-tra, clause: II.1, for: [co-so]}\n";

    private readonly ToldRepository _repository = new();

    public void Dispose() => _repository.Dispose();

    [Fact]
    public void A_log_groups_changes_by_draft_and_says_what_each_means()
    {
        (string _, string second, string issued) = ThreeStages();
        IDocument page = Page(_repository.Build(), ToldRepository.PlanFolder + "lich-su/index.html");
        Assert.Equal(["Ban hành", "Dự thảo lần 2", "Dự thảo lần 1"], page.QuerySelectorAll(".draft-group .status").Select(mark => mark.TextContent));
        Assert.Equal(["Ban hành kế hoạch", "Dự thảo lần hai", "Dự thảo đầu"], page.QuerySelectorAll(".revision-subject").Select(subject => subject.TextContent));
        IElement middle = page.GetElementById("l." + second[..9])!;
        Assert.Contains("hạn 15/6/2025 → 10/6/2025 (sớm hơn 5 ngày, 4 ngày làm việc)", middle.TextContent, StringComparison.Ordinal);
        Assert.Contains("Nguyễn Văn A", middle.TextContent, StringComparison.Ordinal);
        Assert.Contains("Chuyển từ content/tinh/tinh-uy/du-thao/index.md", page.GetElementById("l." + issued[..9])!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll(".notice"));
    }

    [Fact]
    public void The_page_of_a_document_leads_to_the_comparison_with_the_version_before()
    {
        (string _, string second, string issued) = ThreeStages();
        IDocument page = Page(_repository.Build(), ToldRepository.PlanFolder + "index.html");
        string[] ways = [.. page.QuerySelectorAll("main ul a").Select(link => $"{link.TextContent}: {link.GetAttribute("href")}")];
        Assert.Contains($"So sánh với bản trước: ../../{ToldRepository.PlanFolder}so-sanh/{second[..12]}-{issued[..12]}.html", ways);
        Assert.Contains($"Lịch sử (3): ../../{ToldRepository.PlanFolder}lich-su/index.html", ways);
        Assert.Equal(3, page.QuerySelectorAll("section .draft-group").Length);
    }

    [Fact]
    public void An_old_version_reads_as_it_was_and_its_deadlines_are_those_of_then()
    {
        (string first, string _, string _) = ThreeStages();
        IDocument page = Page(_repository.Build(), ToldRepository.PlanFolder + $"lich-su/{first[..12]}.html");
        Assert.Contains("Bản cũ: Dự thảo lần 1", page.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        string body = page.QuerySelector(".doc-body")!.TextContent;
        Assert.Contains("trước ngày 16/6/2025", body, StringComparison.Ordinal);
        Assert.DoesNotContain("11/6/2025", body, StringComparison.Ordinal);
        Assert.Contains("15/6/2025", page.QuerySelector("table.tasks")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("../../../van-ban/kh-kiem-tra/index.html", page.QuerySelector(".notice a")!.GetAttribute("href"));
    }

    [Fact]
    public void A_comparison_shows_each_change_as_what_it_is_and_no_other()
    {
        (string first, string second, string _) = ThreeStages();
        IDocument page = Page(_repository.Build(), ToldRepository.PlanFolder + $"so-sanh/{first[..12]}-{second[..12]}.html");
        IElement[] rows = [.. page.QuerySelectorAll(".comparison > .clause")];
        Assert.Equal(
            [
                "cu.m.I.2 away: Chuyển đến II.4",
                "m.II.1 added: Thêm",
                "m.II.2 reworded: Sửa lời, Đổi số: 1 → 2",
                "m.II.3 renumbered: Đổi số: 2 → 3",
                "m.II.4 moved: Đổi số: 2 → 4, Chuyển từ I.2",
                "m.III reworded: Sửa lời",
            ],
            rows.Select(row => $"{row.Id} {row.ClassList[1]}: {string.Join(", ", row.QuerySelectorAll(".badge").Select(badge => badge.TextContent.Trim()))}"));
        IElement moved = page.GetElementById("m.II.2")!;
        Assert.Equal("16/6/2025", moved.QuerySelector(".old del")!.TextContent);
        Assert.Equal("11/6/2025", moved.QuerySelector(".new ins")!.TextContent);
        Assert.Equal("16/6/202511/6/2025", string.Concat(moved.QuerySelectorAll(".one del, .one ins").Select(mark => mark.TextContent)));
        Assert.Equal(["Văn phòng "], page.GetElementById("m.III")!.QuerySelectorAll(".one td del").Select(mark => mark.TextContent));
        Assert.Equal([" mẫu"], page.GetElementById("m.III")!.QuerySelectorAll(".one td ins").Select(mark => mark.TextContent));
        Assert.Equal("#m.II.2", page.QuerySelectorAll(".meaning a").Single(line => line.TextContent.Contains("15/6/2025", StringComparison.Ordinal)).GetAttribute("href"));
    }

    [Fact]
    public void Links_of_an_old_version_lead_to_the_other_document_as_it_was_then()
    {
        _repository.Git.Write("content/tinh/tinh-uy/khac/index.md", ToldRepository.Text("kh-khac", "number: 5-KH/TU\ndate: 2025-01-10\nstatus: issued\n", "## I. NỘI DUNG\n\n1. Điều cũ.\n"));
        Write("draft: 1\n", "## I. CĂN CỨ\n\n1. Theo [[kh-khac#I.1]].\n");
        string then = _repository.Git.Commit("Hai văn bản");
        _repository.Git.Write("content/tinh/tinh-uy/khac/index.md", ToldRepository.Text("kh-khac", "number: 5-KH/TU\ndate: 2025-01-10\nstatus: issued\n", "## I. NỘI DUNG\n\n1. Điều mới.\n"));
        _repository.Git.Commit("Sửa văn bản khác");
        Write("draft: 2\n", "## I. CĂN CỨ\n\n1. Làm theo [[kh-khac#I.1]].\n");
        _repository.Git.Commit("Sửa kế hoạch");
        SiteOutput site = _repository.Build();
        string old = ToldRepository.PlanFolder + $"lich-su/{then[..12]}.html";
        Assert.Equal($"../../../van-ban/kh-khac/lich-su/{then[..12]}.html", Page(site, old).QuerySelector(".doc-body a.cite")!.GetAttribute("href"));
        foreach (string page in site.Files.Select(file => file.Path).Where(path => path.EndsWith(".html", StringComparison.Ordinal))) LinkCheck.Page(site, page, "/");
    }

    [Fact]
    public void A_document_with_one_revision_has_a_log_and_no_page_more()
    {
        Write("draft: 1\n", First);
        _repository.Git.Commit("Dự thảo đầu");
        SiteOutput site = _repository.Build();
        Assert.Equal([ToldRepository.PlanFolder + "lich-su/index.html"], HistoryFiles(site));
        Assert.DoesNotContain("So sánh với bản trước", site.Page(ToldRepository.PlanFolder + "index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_link_of_every_page_leads_somewhere()
    {
        ThreeStages();
        SiteOutput site = _repository.Build();
        foreach (string page in site.Files.Select(file => file.Path).Where(path => path.EndsWith(".html", StringComparison.Ordinal))) LinkCheck.Page(site, page, "/");
    }

    [Fact]
    public void No_page_names_an_address_of_a_person()
    {
        ThreeStages();
        Assert.All(_repository.Build().Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)), file =>
            Assert.DoesNotContain("@example.org", System.Text.Encoding.UTF8.GetString(file.Content.Span), StringComparison.Ordinal));
    }

    [Fact]
    public void Two_clones_give_the_same_bytes()
    {
        ThreeStages();
        _repository.Git.Git("clone", "-q", _repository.Git.Root, _repository.Git.Beside("clone"));
        SiteOutput one = _repository.Build(), other = ToldRepository.Build(_repository.Git.Beside("clone"));
        Assert.Equal(one.Files.Select(file => file.Path), other.Files.Select(file => file.Path));
        Assert.All(one.Files.Zip(other.Files), pair => Assert.True(pair.First.Content.Span.SequenceEqual(pair.Second.Content.Span), pair.First.Path));
    }

    [Fact]
    public void Without_git_the_site_is_built_and_says_what_it_lacks()
    {
        ThreeStages();
        Directory.Move(Path.Combine(_repository.Git.Root, ".git"), _repository.Git.Beside("away"));
        SiteOutput site = _repository.Build();
        Assert.Empty(HistoryFiles(site));
        Assert.Contains("Chưa có lịch sử", site.Page(ToldRepository.PlanFolder + "index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_shallow_clone_is_never_shown_as_the_whole()
    {
        ThreeStages();
        _repository.Git.Git("clone", "-q", "--depth", "1", new Uri(_repository.Git.Root).AbsoluteUri, _repository.Git.Beside("shallow"));
        SiteOutput site = ToldRepository.Build(_repository.Git.Beside("shallow"));
        foreach (string page in (string[])["index.html", "lich-su/index.html"])
            Assert.Contains("thiếu một phần lịch sử", Page(site, ToldRepository.PlanFolder + page).QuerySelector(".notice.warn")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Drafts_that_may_not_be_published_are_in_no_page_of_the_history()
    {
        using var repository = new ToldRepository("publish: {drafts: false}\n");
        Write(repository, "du-thao", "draft: 1\n", First.Replace("Rút kinh nghiệm", "Xyzzy", StringComparison.Ordinal));
        repository.Git.Commit("Dự thảo Xyzzy");
        Write(repository, "du-thao", "number: 9-KH/TU\ndate: 2025-03-03\nstatus: issued\n", First, withHead: false);
        repository.Git.Commit("Ban hành");
        SiteOutput site = repository.Build();
        Assert.Contains(ToldRepository.PlanFolder + "lich-su/index.html", HistoryFiles(site));
        Assert.All(site.Files, file => Assert.DoesNotContain("Xyzzy", System.Text.Encoding.UTF8.GetString(file.Content.Span), StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void A_clause_bears_the_draft_in_which_it_last_changed_at_the_margin()
    {
        (string first, string second, string _) = ThreeStages();
        IDocument page = Page(_repository.Build(), ToldRepository.PlanFolder + "index.html");
        // Renumbered (II.3) and moved (II.4) clauses were not reworded, and the first version's words bear no mark.
        Assert.Equal(
            ["II.1 thêm: Dự thảo lần 2", "II.2 sửa: Dự thảo lần 2", "III sửa: Dự thảo lần 2"],
            page.QuerySelectorAll(".clause-age").Select(mark => $"{mark.Closest("[id]")!.Id} {mark.TextContent}"));
        IElement reworded = page.QuerySelectorAll(".clause-age")[1];
        Assert.Equal($"../../{ToldRepository.PlanFolder}so-sanh/{first[..12]}-{second[..12]}.html#m.II.2", reworded.GetAttribute("href"));
        Assert.Matches("có từ Dự thảo lần 1 · .*; sửa lần cuối: Dự thảo lần 2 · ", reworded.GetAttribute("title")!);
        Assert.Contains("mục không có dấu giữ nguyên", page.GetElementById("trang.lich-su")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_of_one_version_has_no_marks()
    {
        Write("draft: 1\n" + Task, First);
        _repository.Git.Commit("Dự thảo đầu");
        IDocument page = Page(_repository.Build(), ToldRepository.PlanFolder + "index.html");
        Assert.Empty(page.QuerySelectorAll(".clause-age"));
        Assert.DoesNotContain("Dấu ở lề", page.GetElementById("trang.lich-su")!.TextContent, StringComparison.Ordinal);
    }

    private (string First, string Second, string Issued) ThreeStages()
    {
        Write("draft: 1\n" + Task, First);
        string first = _repository.Git.Commit("Dự thảo đầu");
        Write("draft: 2\n" + Task.Replace("II.1", "II.2", StringComparison.Ordinal), Second);
        string second = _repository.Git.Commit("Dự thảo lần hai\n\nTheo ý kiến các đơn vị.");
        Directory.Delete(Path.Combine(_repository.Git.Root, "content/tinh/tinh-uy/du-thao"), recursive: true);
        Write(_repository, "ke-hoach", "number: 9-KH/TU\ndate: 2025-03-03\nstatus: issued\n" + Task.Replace("II.1", "II.2", StringComparison.Ordinal), Second, withHead: false);
        return (first, second, _repository.Git.Commit("Ban hành kế hoạch"));
    }

    private void Write(string head, string body) => Write(_repository, "du-thao", head, body);

    private static void Write(ToldRepository repository, string folder, string head, string body, bool withHead = true) =>
        repository.Git.Write($"content/tinh/tinh-uy/{folder}/index.md", ToldRepository.Text(ToldRepository.Plan, (withHead ? Head : "") + head, body));

    private static IDocument Page(SiteOutput site, string path) => new HtmlParser().ParseDocument(site.Page(path));

    private static string[] HistoryFiles(SiteOutput site) =>
        [.. site.Files.Select(file => file.Path).Where(path => path.StartsWith(ToldRepository.PlanFolder + "lich-su/", StringComparison.Ordinal) || path.StartsWith(ToldRepository.PlanFolder + "so-sanh/", StringComparison.Ordinal))];
}
