using PlanSite.History.Log;

namespace PlanSite.History.Tests.Log;

public sealed class LogCacheTests : IDisposable
{
    private readonly TestRepository _repository = new();

    public LogCacheTests()
    {
        for (int i = 1; i <= 4; i++) Change($"lần {i}");
        HistoryReader.Read(_repository.Root);
    }

    private string CacheFile => Directory.GetFiles(Path.Combine(_repository.Root, ".git", "plansite")).Single();

    public void Dispose() => _repository.Dispose();

    [Fact]
    public void Only_new_commits_are_read()
    {
        // What is in the cache isn't asked of git again: without its objects it is still known.
        Change("mới");
        string blob = _repository.Git("rev-parse", "HEAD~3:content/a/mot/index.md").Trim();
        File.Delete(Path.Combine(_repository.Root, ".git", "objects", blob[..2], blob[2..]));

        RepositoryHistory history = HistoryReader.Read(_repository.Root);

        Assert.True(history.IsWhole);
        Assert.Equal(["mới", "lần 4", "lần 3", "lần 2", "lần 1"], Subjects(history));
        Assert.Contains("PS7005", HistoryReader.Read(_repository.Root, useCache: false).Notices.Select(notice => notice.Code));
    }

    [Theory]
    [InlineData("first")]
    [InlineData("middle")]
    [InlineData("last")]
    [InlineData("cut")]
    [InlineData("empty")]
    [InlineData("foreign")]
    public void A_damaged_or_foreign_cache_is_not_used_and_made_anew(string damage)
    {
        byte[] good = File.ReadAllBytes(CacheFile), bad = [.. good];
        switch (damage)
        {
            case "cut": bad = bad[..(bad.Length / 2)]; break;
            case "empty": bad = []; break;
            case "foreign": bad = [.. Enumerable.Repeat((byte)'x', 500)]; break;
            default: bad[damage == "first" ? 0 : damage == "last" ? ^1 : bad.Length / 2] ^= 1; break;
        }

        File.WriteAllBytes(CacheFile, bad);
        Assert.Equal(["lần 4", "lần 3", "lần 2", "lần 1"], Subjects(HistoryReader.Read(_repository.Root)));
        Assert.NotEqual(bad, File.ReadAllBytes(CacheFile));
    }

    [Fact]
    public void A_history_that_was_rewritten_is_read_anew()
    {
        _repository.Git("reset", "-q", "--hard", "HEAD~2");
        Change("khác");
        Assert.Equal(["khác", "lần 2", "lần 1"], Subjects(HistoryReader.Read(_repository.Root)));
    }

    [Fact]
    public void Going_back_to_an_older_commit_shows_that_commit_s_history()
    {
        _repository.Git("switch", "-q", "--detach", "HEAD~2");
        Assert.Equal(["lần 2", "lần 1"], Subjects(HistoryReader.Read(_repository.Root)));
    }

    [Fact]
    public void The_cache_is_not_in_the_work_tree() => Assert.Equal("", _repository.Git("status", "--porcelain", "--ignored"));

    private static IEnumerable<string> Subjects(RepositoryHistory history) => history.LogOf("mot")!.Revisions.Select(revision => revision.Commit.Subject);

    private void Change(string subject)
    {
        _repository.Write("content/a/mot/index.md", TestRepository.Document("mot", subject + "\n"));
        _repository.Commit(subject);
    }
}
