using System.Text;
using PlanSite.History.Log;

namespace PlanSite.History.Tests.Log;

/// <summary>One repository with everything that happens to documents; the log of each equals the one written here by hand, newest first.</summary>
public sealed class FollowedDocumentTests : IClassFixture<FollowedDocumentTests.Story>
{
    private readonly Story _story;

    public FollowedDocumentTests(Story story) => _story = story;

    public static TheoryData<string, string> Logs => new()
    {
        { "doi-cho", "sửa sau khi dời|dời và sửa|dời thư mục|mở đầu" },
        { "viet-lai", "viết lại tất cả ở nơi khác|mở đầu" },
        { "tach", "sửa tasks.yml|tách nhiệm vụ|mở đầu" },
        { "xoa", "tạo lại|xóa!|mở đầu" },
        { "nhanh", "trộn có sửa|sửa ở nhánh|sửa ở main|mở đầu" },
        { "nhanh-2", "sửa riêng ở nhánh|mở đầu" },
        { "goc-khac", "gốc thứ hai" },
        { "dao", "Revert \"sửa để đảo\"|sửa để đảo|mở đầu" },
        { "doi-id", "đổi id!|mở đầu" },
        { "id-moi", "đổi id" },
        { "hong", "sửa phần đầu|làm hỏng phần đầu|mở đầu" },
        { "ten-la", "tên lạ" },
        { "lon", "thông điệp dài" },
    };

    [Theory]
    [MemberData(nameof(Logs))]
    public void The_log_of_a_document_is_that_written_by_hand(string document, string expected)
    {
        DocumentLog log = _story.History.LogOf(document)!;
        Assert.Equal(expected, string.Join('|', log.Revisions.Select(revision => revision.Commit.Subject[..Math.Min(40, revision.Commit.Subject.Length)] + (revision.IsRemoval ? "!" : ""))));
    }

    [Fact]
    public void Every_document_there_ever_was_is_known() =>
        Assert.Equal(Logs.Select(row => (string)row[0]).Order(StringComparer.Ordinal), _story.History.Documents);

    [Theory]
    [InlineData("nhanh", "sửa ở main|mở đầu|mở đầu|")]
    [InlineData("doi-cho", "dời và sửa|dời thư mục|mở đầu|")]
    [InlineData("tach", "tách nhiệm vụ|mở đầu|")]
    [InlineData("dao", "sửa để đảo|mở đầu|")]
    [InlineData("hong", "mở đầu|mở đầu|")]
    [InlineData("xoa", "mở đầu|mở đầu|")]
    public void What_a_revision_changed_is_the_text_that_it_replaced_and_not_that_of_a_branch_beside_it(string document, string expected)
    {
        DocumentLog log = _story.History.LogOf(document)!;
        Assert.Equal(expected, string.Join('|', log.Revisions.Select(revision => log.Before(revision)?.Commit.Subject)));
    }

    [Fact]
    public void A_move_says_where_the_document_came_from()
    {
        DocumentLog log = _story.History.LogOf("doi-cho")!;
        Assert.Equal(["content/b/doi-cho-2/index.md", "content/b/doi-cho-2/index.md", "content/b/doi-cho/index.md", "content/a/doi-cho/index.md"], log.Revisions.Select(revision => revision.File));
        Assert.Equal([null, "content/b/doi-cho/index.md", "content/a/doi-cho/index.md", null], log.Revisions.Select(revision => revision.MovedFrom));
    }

    [Fact]
    public void A_change_of_tasks_alone_is_told_apart() =>
        Assert.Equal([true, false, false], _story.History.LogOf("tach")!.Revisions.Select(revision => revision.IsTasksOnly));

    [Fact]
    public void Names_come_from_the_mailmap_and_no_address_leaves()
    {
        Assert.Contains(_story.History.Commits, commit => commit.Author == "Trần Thị B" && commit.CoAuthors.SequenceEqual(["Trần Thị B", "Lê C"]));
        Assert.DoesNotContain(_story.History.Commits, commit => $"{commit.Author} {string.Join(' ', commit.CoAuthors)} {commit.Subject} {commit.Body}".Contains('@'));
    }

    [Fact]
    public void Dates_that_can_not_be_are_blank_and_said_once()
    {
        Assert.Equal(3, _story.History.Commits.Count(commit => commit.Written is null));
        Assert.Contains(_story.History.Notices, notice => notice.Code == "PS7009" && notice.Message.Vi.StartsWith('3'));
        Assert.Equal(TimeSpan.FromHours(7), _story.History.Commits[^1].Written!.Value.Offset);
    }

    [Fact]
    public void History_is_whole_and_in_the_order_of_the_commits()
    {
        Assert.True(_story.History.IsWhole);
        var seen = new HashSet<string>();
        foreach (Commit commit in _story.History.Commits)
        {
            Assert.DoesNotContain(commit.Parents, seen.Contains);
            seen.Add(commit.Id);
        }
    }

    public sealed class Story : IDisposable
    {
        private readonly TestRepository _repository = new();

        public Story()
        {
            Tell(_repository);
            History = HistoryReader.Read(_repository.Root);
        }

        public RepositoryHistory History { get; }

        public void Dispose() => _repository.Dispose();

        private static void Tell(TestRepository r)
        {
            foreach (string id in (string[])["doi-cho", "viet-lai", "tach", "xoa", "nhanh", "nhanh-2", "dao", "doi-id", "hong"]) r.Write($"content/a/{id}/index.md", TestRepository.Document(id));
            r.Write("plansite.yml", "title: Thử\n");
            r.Write(".mailmap", "Trần Thị B <b@example.org> <ten-cu@example.org>\n");
            r.Commit("mở đầu");

            Directory.CreateDirectory(Path.Combine(r.Root, "content/b"));
            r.Git("mv", "content/a/doi-cho", "content/b/doi-cho");
            r.Commit("dời thư mục");
            r.Git("mv", "content/b/doi-cho", "content/b/doi-cho-2");
            r.Write("content/b/doi-cho-2/index.md", TestRepository.Document("doi-cho", "## I. KHÁC\n\nViết khác.\n"));
            r.Commit("dời và sửa");
            r.Write("content/b/doi-cho-2/index.md", TestRepository.Document("doi-cho", "## I. KHÁC\n\nViết khác nữa.\n"));
            r.Commit("sửa sau khi dời");

            r.Git("rm", "-rq", "content/a/viet-lai");
            r.Write("content/c/moi-hoan-toan/index.md", "---\ntitle: Hoàn toàn khác, không một chữ nào như trước\nstatus: issued\nnumber: 1-KH/TU\nid: \"viet-lai\"\n---\nKhông còn gì.\n");
            r.Commit("viết lại tất cả ở nơi khác");

            r.Write("content/a/tach/index.md", TestRepository.Document("tach", "Đã tách.\n"));
            r.Write("content/a/tach/tasks.yml", "- {id: a, what: Làm, when: 2024-10}\n");
            r.Commit("tách nhiệm vụ");
            r.Write("content/a/tach/tasks.yml", "- {id: a, what: Làm, when: 2024-11}\n");
            r.Commit("sửa tasks.yml");

            r.Git("rm", "-rq", "content/a/xoa");
            r.Commit("xóa");
            r.Write("content/d/xoa/index.md", TestRepository.Document("xoa", "Lại có.\n"));
            r.Commit("tạo lại");

            r.Git("switch", "-q", "-c", "nhanh");
            r.Write("content/a/nhanh/index.md", TestRepository.Document("nhanh", "Bản ở nhánh.\n"));
            r.Commit("sửa ở nhánh");
            r.Write("content/a/nhanh-2/index.md", TestRepository.Document("nhanh-2", "Chỉ ở nhánh.\n"));
            r.Commit("sửa riêng ở nhánh");
            r.Git("switch", "-q", "main");
            r.Write("content/a/nhanh/index.md", TestRepository.Document("nhanh", "Bản ở main.\n"));
            r.Commit("sửa ở main");
            r.Git("merge", "-q", "-s", "ours", "--no-commit", "nhanh");
            r.Write("content/a/nhanh/index.md", TestRepository.Document("nhanh", "Bản gộp cả hai.\n"));
            r.Write("content/a/nhanh-2/index.md", TestRepository.Document("nhanh-2", "Chỉ ở nhánh.\n"));
            r.Commit("trộn có sửa");

            r.Git("switch", "-q", "--orphan", "khac");
            r.Write("content/e/goc-khac/index.md", TestRepository.Document("goc-khac"));
            r.Commit("gốc thứ hai");
            r.Git("switch", "-q", "main");
            r.Git("merge", "-q", "--allow-unrelated-histories", "--no-edit", "khac");

            r.Write("content/a/dao/index.md", TestRepository.Document("dao", "Sửa nhầm.\n"));
            r.Commit("sửa để đảo");
            r.Git("revert", "--no-edit", "HEAD");

            r.Write("content/a/doi-id/index.md", TestRepository.Document("id-moi"));
            r.Commit("đổi id");
            r.Write("content/a/hong/index.md", "---\nkhông phải phần đầu\n---\nHỏng.\n");
            r.Commit("làm hỏng phần đầu");
            r.Write("content/a/hong/index.md", TestRepository.Document("hong", "Đã sửa.\n"));
            r.Commit("sửa phần đầu");

            if (!OperatingSystem.IsWindows()) r.Write("content/a/tên \"lạ\"\nhai dòng/index.md", TestRepository.Document("ten-la"));
            r.Commit("tên lạ\n\nCo-authored-by: Tên Cũ <ten-cu@example.org>\nCo-authored-by: Lê C <c@example.org>", "--author", "Tên Cũ <ten-cu@example.org>");
            r.Write("content/a/lon/index.md", TestRepository.Document("lon"));
            r.Commit("thông điệp dài\n\n" + new StringBuilder().Insert(0, "viết cho ai@example.org ", 20_000));

            foreach (string date in (string[])["@0 +0000", "@4102444801 +0700", "@99999999999 +9999"])
            {
                r.GitWith(new Dictionary<string, string> { ["GIT_AUTHOR_DATE"] = date, ["GIT_COMMITTER_DATE"] = date }, "commit", "-q", "--allow-empty", "-m", "ngày lạ");
            }

            // Latin-1 bytes in a message, and a name that is only an address.
            string tree = r.Git("rev-parse", "HEAD^{tree}").Trim(), parent = r.Git("rev-parse", "HEAD").Trim();
            File.WriteAllBytes(r.Beside("commit"), [.. Encoding.UTF8.GetBytes($"tree {tree}\nparent {parent}\nauthor d@example.org <d@example.org> 1730000000 +0700\ncommitter D <d@example.org> 1730000000 +0700\n\nl"), 0xEA, (byte)'\n']);
            r.Git("reset", "-q", "--hard", r.Git("hash-object", "-t", "commit", "-w", r.Beside("commit")).Trim());
        }
    }
}
