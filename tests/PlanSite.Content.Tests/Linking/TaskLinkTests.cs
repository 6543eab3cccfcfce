using System.Collections.Immutable;
using PlanSite.Content.Linking;
using PlanSite.Content.Tests.Markdown;
using PlanSite.Core;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;
using PlanSite.Core.Schedule;

namespace PlanSite.Content.Tests.Linking;

public class TaskLinkTests
{
    private const string Plan = """
        ## II. NHIỆM VỤ

        ### 1. Quán triệt

        Xong trong tháng 8/2024.

        ### 2. Từ tháng 9/2024

        - Lập tiểu ban. Phân công ủy viên.

        - Góp ý văn kiện ngày 15/9/2024, báo cáo trước ngày 20/9/2024.

        ### 3. Tuyên truyền

        1. Làm thường xuyên. {#tuyen-truyen}

        """;

    private static (Task[] Tasks, ImmutableArray<Diagnostic> Findings) Link(string body, params TaskEntry[] entries)
    {
        (PlanRepository repository, ImmutableArray<Diagnostic> findings) = new RepositoryBuilder()
            .Document("kh-tinh", "x", tasks: [RepositoryBuilder.Task("quan-triet", "q", "tháng 8/2024")]).Reference("bc-1", "5-BC/HU", "2024-09-30")
            .Document("a", body, implements: ["kh-tinh"], tasks: entries).Link();
        return ([.. repository.DocumentsById["a"].Tasks], findings);
    }

    public static TheoryData<string, string, string, string> FromClauses => new()
    {
        // clause, what, time, place of the time
        { "II.1", "Quán triệt", "tháng 8/2024", "5:12" },
        { "II.2.-1", "Lập tiểu ban", "tháng 9/2024", "7:11" },
    };

    [Theory]
    [MemberData(nameof(FromClauses))]
    public void What_and_when_are_read_from_the_clause(string clause, string what, string when, string place)
    {
        (Task[] tasks, ImmutableArray<Diagnostic> findings) = Link(Plan, RepositoryBuilder.Task("t", clause: clause));
        Assert.Empty(findings);
        Task task = Assert.Single(tasks);
        Assert.Equal((what, when, TaskSource.Clause, clause), (task.What.Value, task.WhenText.Value, task.Source, task.Anchor));
        Assert.EndsWith($":{place}", task.WhenText.Span.ToString(), StringComparison.Ordinal);
        Assert.NotNull(task.When);
    }

    [Theory]
    [InlineData("Góp ý [[kh-tinh]]", "Góp ý Kế hoạch tổ chức đại hội")]
    [InlineData("Góp ý [[kh-tinh|kế hoạch tỉnh]], [[5-BC/HU]]", "Góp ý kế hoạch tỉnh, 5-BC/HU")]
    [InlineData("Góp ý [[kh-tihn]] và [[", "Góp ý kh-tihn và [[", "PS2001")]
    [InlineData("Góp ý [[kh-tinh#IV]]", "Góp ý mục IV Kế hoạch tổ chức đại hội", "PS2004")]
    public void Citations_in_the_words_of_an_entry_are_looked_up_and_shown_by_name(string what, string shown, params string[] codes)
    {
        (Task[] tasks, ImmutableArray<Diagnostic> findings) = Link("x", RepositoryBuilder.Task("t", what, "tháng 8/2024"));
        Assert.Equal(codes, findings.Select(finding => finding.Code));
        Assert.Equal(shown, Assert.Single(tasks).What.Value);
    }

    public static TheoryData<string?, string?, string?, string[]> Entries => new()
    {
        // what, when, clause, findings with their lines
        { "q", "tháng 9/2024", null, [] },
        { "q", "2024-09", null, ["PS3001 7:9"] },
        { "q", "ngày 15/9", null, ["PS3005 7:9"] },
        { "q", null, null, ["PS4002 5:3"] },
        { null, "tháng 9/2024", null, ["PS4001 5:3"] },
        { null, null, null, ["PS4001 5:3", "PS4002 5:3"] },
        { null, null, "II.2.-2", ["PS3003 8:11"] },
        { null, "trước ngày 20/9/2024", "II.2.-2", [] },
        { null, "Ngày 15/9/2024", "II.2.-2", [] },
        { null, "tháng 10/2024", "II.2.-2", ["PS3004 7:9", "PS3004 11:18"] },
        { null, "tháng 10/2024", "II.1", ["PS3004 7:9", "PS3004 5:12"] },
        { null, null, "tuyen-truyen", ["PS3002 8:11"] },
        { null, "tháng 10/2024", "tuyen-truyen", [] },
        { null, null, "II.3.1", ["PS3002 8:11"] },
        { null, null, "II.9", ["PS2007 8:11"] },
        { "q", "tháng 9/2024", "II.9", ["PS2007 8:11"] },
    };

    [Theory]
    [MemberData(nameof(Entries))]
    public void Entries_are_checked_against_themselves_and_their_clause(string? what, string? when, string? clause, string[] expected)
    {
        ImmutableArray<Diagnostic> findings = Link(Plan, RepositoryBuilder.Task("t", what, when, clause)).Findings;
        Assert.Equal(expected.Order(), findings.Select(finding => $"{finding.Code} {finding.Span.Line}:{finding.Span.Column}").Order());
    }

    [Fact]
    public void The_times_that_could_be_meant_are_listed()
    {
        Diagnostic finding = Assert.Single(Link(Plan, RepositoryBuilder.Task("t", clause: "II.2.-2")).Findings);
        Assert.Contains("“ngày 15/9/2024”; “trước ngày 20/9/2024”", finding.Message.Vi, StringComparison.Ordinal);
        Assert.Equal(2, finding.Related.Length);
    }

    [Fact]
    public void The_nearest_clause_is_suggested() =>
        Assert.Contains("“II.2.-2”", Link(Plan, RepositoryBuilder.Task("t", clause: "II.2.2")).Findings.Single().Help.Vi, StringComparison.Ordinal);

    [Fact]
    public void Rows_name_bodies_levels_and_types()
    {
        const string table = """
            | Nội dung | Chủ trì | Phối hợp | Đối tượng | Sản phẩm | Thời gian |
            |--|--|--|--|--|--|
            | Hội nghị | Ban Tổ chức | Văn phòng Huyện ủy A; Huyện ủy | Cấp huyện; Huyện ủy B | Kế hoạch | tháng 9/2024 {#hoi-nghi} |
            """;
        (Task[] tasks, ImmutableArray<Diagnostic> findings) = Link(table);
        Assert.Empty(findings);
        Task task = Assert.Single(tasks);
        Assert.Equal(("hoi-nghi", "Hội nghị", "ban-to-chuc-a", "ke-hoach", TaskSource.Table, "hoi-nghi"), (task.Id.Value, task.What.Value, task.Who?.Value, task.Output?.Value, task.Source, task.Anchor));
        Assert.Equal(["van-phong-a", "huyen-uy-a"], task.With.Select(unit => unit.Value));
        Assert.Equal(["huyen", "huyen-uy-b"], task.For.Select(unit => unit.Value));
    }

    [Fact]
    public void A_body_that_is_not_known_is_a_warning_and_stays_as_words()
    {
        (Task[] tasks, ImmutableArray<Diagnostic> findings) = Link("| Nội dung | Chủ trì | Thời gian |\n|--|--|--|\n| a | Ban Tổ chúc Huyện ủy A | tháng 9/2024 |");
        Assert.Equal("Ban Tổ chúc Huyện ủy A", tasks.Single().WhoText);
        Assert.Null(tasks.Single().Who);
        Diagnostic finding = Assert.Single(findings);
        Assert.Equal(("PS4004", Severity.Warning), (finding.Code, finding.Severity));
        Assert.Contains("Ban Tổ chức Huyện ủy A", finding.Help.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void Level_columns_make_a_task_for_each_level()
    {
        Task[] tasks = Link("| Thời gian | Cấp tỉnh | Cấp huyện |\n|--|--|--|\n| tháng 9/2024 | a | b |\n| | | c |").Tasks;
        Assert.Equal(
            ["bang-1-1-tinh tinh a", "bang-1-1-huyen huyen b", "bang-1-2-huyen huyen c"],
            tasks.Select(task => $"{task.Id.Value} {task.For.Single().Value} {task.What.Value}"));
        Assert.All(tasks, task => Assert.Equal("2024-09", FakeTimes.Instance.Canonical(task.When!)));
    }

    [Fact]
    public void A_time_in_a_cell_that_cannot_be_read_is_one_error_at_its_place()
    {
        ImmutableArray<Diagnostic> findings = Link("| Nội dung | Thời gian |\n|--|--|\n| a | mai sau |").Findings;
        Assert.Equal(["PS3001 3:7"], findings.Select(finding => $"{finding.Code} {finding.Span.Line}:{finding.Span.Column}"));
    }

    [Fact]
    public void An_id_that_two_tasks_share_is_a_finding()
    {
        (Task[] tasks, ImmutableArray<Diagnostic> findings) = Link(
            "| Nội dung | Thời gian |\n|--|--|\n| a | tháng 9/2024 {#t} |", RepositoryBuilder.Task("t", "q", "tháng 9/2024"), RepositoryBuilder.Task("t", "r", "tháng 9/2024", line: 20));
        Assert.Equal(["q"], tasks.Select(task => task.What.Value));
        Assert.Equal(["PS4003", "PS4003"], findings.Select(finding => finding.Code));
        Assert.All(findings, finding => Assert.Equal(5, finding.Related.Single().Line));
    }

    public static TheoryData<string[], string[], string?, string?> References => new()
    {
        // covers, after, evidence, finding
        { ["kh-tinh#quan-triet"], [], null, null },
        { ["quan-triet"], [], null, null },
        { ["kh-tinh#quan-trietj"], [], null, "PS2005 “kh-tinh#quan-triet”" },
        { ["kh-tihn#quan-triet"], [], null, "PS2005 “kh-tinh#quan-triet”" },
        { ["quan-trit"], [], null, "PS2005 “kh-tinh#quan-triet”" },
        { [], ["t2"], null, null },
        { [], ["kh-tinh#quan-triet"], null, null },
        { [], ["t3"], null, "PS2005 “t" },
        { [], [], "bc-1", null },
        { [], [], "5-BC/HU", null },
        { [], [], "bc-2", "PS2001 “bc-1”" },
    };

    [Theory]
    [MemberData(nameof(References))]
    public void Other_tasks_and_documents_must_exist(string[] covers, string[] after, string? evidence, string? expected)
    {
        (Task[] tasks, ImmutableArray<Diagnostic> findings) = Link(
            "x", RepositoryBuilder.Task("t", "q", "tháng 9/2024", covers: covers, after: after, evidence: evidence), RepositoryBuilder.Task("t2", "r", "tháng 9/2024", line: 20));
        if (expected is null)
        {
            Assert.Empty(findings);
            Assert.All(tasks[0].Covers, covered => Assert.Equal("kh-tinh#quan-triet", covered.Value));
            if (evidence is not null) Assert.Equal("bc-1", tasks[0].Evidence?.Value);
            return;
        }

        Diagnostic finding = Assert.Single(findings);
        Assert.Equal(expected[..6], finding.Code);
        Assert.Contains(expected[7..], finding.Help.Vi, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Lập tiểu ban. Phân công ủy viên.", "Lập tiểu ban")]
    [InlineData("Ban Tổ chức Tỉnh ủy:", "Ban Tổ chức Tỉnh ủy")]
    [InlineData("Gửi báo cáo (xem điểm 3. Kế hoạch) đúng hạn; lưu hồ sơ", "Gửi báo cáo (xem điểm 3. Kế hoạch) đúng hạn; lưu hồ sơ")]
    [InlineData("lập danh sách.", "Lập danh sách")]
    public void The_first_sentence_is_what_is_done(string title, string what) => Assert.Equal(what, TaskWords.From(title));

    [Fact]
    public void A_long_sentence_is_cut_between_words()
    {
        string what = TaskWords.From(string.Join(' ', Enumerable.Repeat("chuẩn bị", 80)));
        Assert.InRange(what.Length, 200, 242);
        Assert.Matches("(chuẩn|bị)…$", what);
    }

    private static readonly string Preamble = string.Join(' ', Enumerable.Repeat("cấp ủy xem xét", 15));

    public static TheoryData<string, string, string> Acts => new()
    {
        { "Lập tiểu ban. Gửi báo cáo trước ngày 20/9/2024. Lưu hồ sơ.", "trước ngày 20/9/2024", "Gửi báo cáo trước ngày 20/9/2024" },
        { $"{Preamble}, phê duyệt văn kiện; gửi **bộ**  hồ sơ trước ngày 20/9/2024; lưu hồ sơ.".Replace("**", "", StringComparison.Ordinal), "trước ngày  20/9/2024", "Gửi bộ hồ sơ trước ngày 20/9/2024" },
        { $"Soát lại (gồm: a; b) rồi {Preamble}; gửi hồ sơ (một; hai) trước ngày 20/9/2024", "trước ngày 20/9/2024", "Gửi hồ sơ (một; hai) trước ngày 20/9/2024" },
        { $"{Preamble}, {Preamble}, gửi hồ sơ trước ngày 20/9/2024", "trước ngày 20/9/2024", "…gửi hồ sơ trước ngày 20/9/2024" },
        { "Soát lại hồ sơ; gửi đi trước ngày 20/9/2024", "trước ngày 20/9/2024", "Soát lại hồ sơ; gửi đi trước ngày 20/9/2024" },
        { "Lập tiểu ban. Phân công ủy viên.", "tháng 9/2024", "Lập tiểu ban" },
    };

    [Theory]
    [MemberData(nameof(Acts))]
    public void The_sentence_that_sets_the_time_is_what_is_done(string text, string time, string what) => Assert.Equal(what, TaskWords.From(text, time));

    [Fact]
    public void A_document_is_called_by_its_name_not_by_its_id()
    {
        (PlanRepository repository, ImmutableArray<Diagnostic> findings) = new RepositoryBuilder()
            .Document("kh-1", "x", number: "5-KH/HU").Document("kh-12", "x", number: "7-KH/HU")
            .Document("a", "## I. VIỆC\n\n### 1. Theo [[kh-1]]\n\n- Gửi báo cáo theo [[kh-1]], [[kh-12|kế hoạch kh-1b]] và [[kh-12]] trước ngày 20/9/2024 ([[#I.1]]).\n", tasks: [RepositoryBuilder.Task("t", clause: "I.1.-1")]).Link();
        Assert.Empty(findings);
        Document document = repository.DocumentsById["a"];
        Assert.Equal("Gửi báo cáo theo Kế hoạch số 5-KH/HU, kế hoạch kh-1b và Kế hoạch số 7-KH/HU trước ngày 20/9/2024 (mục I.1)", Assert.Single(document.Tasks).What.Value);
        Assert.Contains(document.Clauses, clause => clause.Title == "Theo Kế hoạch số 5-KH/HU");
        Assert.Contains("Theo Kế hoạch số 5-KH/HU", document.PlainText, StringComparison.Ordinal);
    }
}
