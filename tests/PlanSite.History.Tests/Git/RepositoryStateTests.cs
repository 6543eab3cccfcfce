using System.Diagnostics;
using PlanSite.History.Log;

namespace PlanSite.History.Tests.Git;

/// <summary>Every kind of repository works, or says in a sentence what is missing.</summary>
public sealed class RepositoryStateTests : IDisposable
{
    private const string File1 = "content/a/mot/index.md";
    private readonly TestRepository _origin = new();

    public RepositoryStateTests()
    {
        foreach (int draft in (int[])[1, 2, 3])
        {
            _origin.Write(File1, TestRepository.Document("mot", $"Bản {draft}.\n", $"status: draft\ndraft: {draft}\n"));
            _origin.Commit($"lần {draft}");
        }

        _origin.Git("config", "uploadpack.allowFilter", "true");
    }

    public void Dispose() => _origin.Dispose();

    [Fact]
    public void A_folder_outside_git_says_so()
    {
        string folder = Directory.CreateTempSubdirectory("plansite-no-git-").FullName;
        Assert.Equal(["PS7001"], Codes(HistoryReader.Read(folder)));
        Directory.Delete(folder);
    }

    [Fact]
    public void A_repository_without_commits_says_so()
    {
        string folder = _origin.Beside("empty");
        _origin.Git("init", "-q", folder);
        Assert.Equal(["PS7003"], Codes(HistoryReader.Read(folder)));
    }

    [Fact]
    public void A_shallow_clone_is_never_the_whole()
    {
        RepositoryHistory history = HistoryReader.Read(Clone("--depth", "2"));
        Assert.Equal(["PS7004"], Codes(history));
        Assert.False(history.IsWhole);
        Assert.Equal(2, history.LogOf("mot")!.Revisions.Length);
    }

    [Fact]
    public void A_shallow_clone_that_was_deepened_is_read_anew()
    {
        string clone = Clone("--depth", "1");
        Assert.Single(HistoryReader.Read(clone).LogOf("mot")!.Revisions);
        _origin.Run(clone, null, "fetch", "-q", "--unshallow");
        RepositoryHistory history = HistoryReader.Read(clone);
        Assert.True(history.IsWhole);
        Assert.Equal(3, history.LogOf("mot")!.Revisions.Length);
    }

    [Fact]
    public void A_partial_clone_counts_what_is_missing_and_fetches_nothing()
    {
        string clone = Clone("--filter=blob:none", "--no-checkout");
        string objects = Objects(clone);
        RepositoryHistory history = HistoryReader.Read(clone);
        Assert.Equal(["PS7005"], Codes(history));
        Assert.Contains("3 phiên bản", history.Notices[0].Message.Vi, StringComparison.Ordinal);
        Assert.False(history.IsWhole);
        Assert.Equal(objects, Objects(clone));
    }

    [Fact]
    public void A_bare_clone_has_its_history() => Assert.Equal(3, HistoryReader.Read(Clone("--bare")).LogOf("mot")!.Revisions.Length);

    [Fact]
    public void A_second_work_tree_shares_history_and_cache()
    {
        string tree = _origin.Beside("tree");
        _origin.Git("worktree", "add", "-q", tree);
        Assert.Equal(3, HistoryReader.Read(tree).LogOf("mot")!.Revisions.Length);
        Assert.True(Directory.Exists(Path.Combine(_origin.Root, ".git", "plansite")));
    }

    [Fact]
    public void A_sparse_checkout_has_all_history_and_says_what_is_not_loaded()
    {
        string clone = Clone();
        _origin.Run(clone, null, "sparse-checkout", "set", "data");
        RepositoryHistory history = HistoryReader.Read(clone);
        Assert.Equal(["PS7006"], Codes(history));
        Assert.Equal(3, history.LogOf("mot")!.Revisions.Length);
    }

    [Fact]
    public void A_planning_repository_may_lie_in_a_folder_of_another()
    {
        using var outer = new TestRepository("ke-hoach/nam 2025");
        outer.Write(File1, TestRepository.Document("trong"));
        outer.Write("../../content/a/ngoai/index.md", TestRepository.Document("ngoai"));
        outer.Commit("cả hai");
        outer.Git("config", "diff.relative", "true");
        RepositoryHistory history = HistoryReader.Read(outer.Root);
        Assert.Equal(["trong"], history.Documents);
        Assert.Equal(File1, history.LogOf("trong")!.Revisions[0].File);
    }

    [Fact]
    public void A_submodule_among_the_documents_is_named()
    {
        _origin.Git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", "--", _origin.Root, "content/con");
        _origin.Commit("kho con");
        RepositoryHistory history = HistoryReader.Read(_origin.Root);
        Assert.Equal(["PS7008"], Codes(history));
        Assert.Equal("content/con", history.Notices[0].Span.File);
    }

    [Fact]
    public void A_folder_of_another_user_is_refused_with_a_way_out()
    {
        // Only an administrator can give a folder away.
        if (OperatingSystem.IsWindows() || Environment.UserName != "root") return;
        string clone = Clone();
        using (Process chown = Process.Start("chown", ["-R", "12345:12345", clone])) chown.WaitForExit();
        RepositoryHistory history = HistoryReader.Read(clone);
        Assert.Equal(["PS7007"], Codes(history));
        Assert.Contains("safe.directory", history.Notices[0].Help.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_store_is_said_and_what_could_be_read_is_not_the_whole()
    {
        string first = _origin.Git("rev-parse", "HEAD~1").Trim();
        string file = Path.Combine(_origin.Root, ".git", "objects", first[..2], first[2..]);
        File.SetAttributes(file, FileAttributes.Normal);
        File.WriteAllText(file, "hỏng");
        RepositoryHistory history = HistoryReader.Read(_origin.Root);
        Assert.Contains("PS7010", Codes(history));
        Assert.False(history.IsWhole);
    }

    [Fact]
    public void Large_files_that_are_no_documents_are_never_read()
    {
        _origin.Write("tep-lon.bin", new string('x', 20_000_000));
        _origin.Commit("tệp lớn");
        string blob = _origin.Git("rev-parse", "HEAD:tep-lon.bin").Trim();
        string file = Path.Combine(_origin.Root, ".git", "objects", blob[..2], blob[2..]);
        File.Delete(file);
        RepositoryHistory history = HistoryReader.Read(_origin.Root);
        Assert.Empty(history.Notices);
        Assert.Equal(3, history.LogOf("mot")!.Revisions.Length);
    }

    private string Clone(params string[] options)
    {
        string clone = _origin.Beside("clone");
        _origin.Git(["clone", "-q", .. options, "file://" + _origin.Root, clone]);
        return clone;
    }

    private string Objects(string folder) => _origin.Run(folder, new Dictionary<string, string> { ["GIT_NO_LAZY_FETCH"] = "1" }, "count-objects", "-v");

    private static IEnumerable<string> Codes(RepositoryHistory history) => history.Notices.Select(notice => notice.Code);
}
