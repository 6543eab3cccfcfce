using System.Collections.Immutable;
using System.Text;
using PlanSite.Site.Output;

namespace PlanSite.Site.Tests.Output;

public sealed class SiteWriterTests : IDisposable
{
    private static readonly DateTime LongAgo = new(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc);
    private readonly string _parent = Directory.CreateTempSubdirectory("plansite-writer-").FullName;

    private string Target => Path.Combine(_parent, "site");

    public void Dispose() => Directory.Delete(_parent, recursive: true);

    [Fact]
    public void A_new_site_appears_whole_and_leaves_nothing_beside_it()
    {
        WriteResult result = Write(("index.html", "home"), ("van-ban/a/index.html", "a"));

        Assert.Equal(WriteOutcome.Replaced, result.Outcome);
        Assert.Equal("a", Read("van-ban/a/index.html"));
        Assert.Equal(["site"], Directory.EnumerateFileSystemEntries(_parent).Select(Path.GetFileName));
    }

    [Fact]
    public void The_same_site_again_writes_nothing()
    {
        Write(("index.html", "home"), ("a.html", "a"));
        File.SetLastWriteTimeUtc(At("index.html"), LongAgo);
        File.SetLastWriteTimeUtc(At(".plansite-manifest"), LongAgo);

        WriteResult result = Write(("index.html", "home"), ("a.html", "a"));

        Assert.Equal(WriteOutcome.Unchanged, result.Outcome);
        Assert.Equal(0, result.Written);
        Assert.Equal(LongAgo, File.GetLastWriteTimeUtc(At(".plansite-manifest")));
    }

    [Fact]
    public void Only_what_changed_gets_a_new_time_stamp_and_pages_that_are_gone_go()
    {
        Write(("index.html", "home"), ("a/b/index.html", "b"), ("c.html", "c"));
        File.SetLastWriteTimeUtc(At("index.html"), LongAgo);

        WriteResult result = Write(("index.html", "home"), ("c.html", "c2"));

        Assert.Equal((1, 1, 1), (result.Written, result.Kept, result.Removed));
        Assert.Equal(LongAgo, File.GetLastWriteTimeUtc(At("index.html")));
        Assert.Equal("c2", Read("c.html"));
        Assert.False(Directory.Exists(At("a")));
    }

    [Fact]
    public void What_somebody_else_put_there_stays_as_it_is()
    {
        Write(("index.html", "home"), ("old.html", "old"));
        Directory.CreateDirectory(At(".git/refs"));
        File.WriteAllText(At(".git/HEAD"), "ref");
        File.WriteAllText(At("CNAME"), "plans.example");
        File.SetLastWriteTimeUtc(At("CNAME"), LongAgo);
        File.CreateSymbolicLink(At("link"), "CNAME");

        Write(("index.html", "home 2"));

        Assert.Equal("plans.example", Read("CNAME"));
        Assert.Equal(LongAgo, File.GetLastWriteTimeUtc(At("CNAME")));
        Assert.Equal("ref", Read(".git/HEAD"));
        Assert.True(Directory.Exists(At(".git/refs")));
        Assert.Equal("CNAME", new FileInfo(At("link")).LinkTarget);
        Assert.False(File.Exists(At("old.html")));
    }

    [Theory]
    [InlineData("index.html", "index.html", "index.html")]
    [InlineData("index.html/mine.txt", "index.html", "index.html")]
    [InlineData("van-ban", "van-ban/a/index.html", "van-ban")]
    public void A_file_of_somebody_else_in_the_way_stops_the_build(string foreign, string page, string blocking)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(foreign))!);
        File.WriteAllText(At(foreign), "mine");

        WriteResult result = Write((page, "page"), ("other.html", "other"));

        Assert.Equal(WriteOutcome.Blocked, result.Outcome);
        Assert.Equal(blocking, Assert.Single(result.Blocking));
        Assert.Equal("mine", Read(foreign));
        Assert.False(File.Exists(At("other.html")));
    }

    [Fact]
    public void A_link_to_the_folder_is_followed_and_stays()
    {
        Directory.CreateDirectory(Path.Combine(_parent, "real"));
        Directory.CreateSymbolicLink(Target, Path.Combine(_parent, "real"));

        Assert.Equal(WriteOutcome.Replaced, Write(("index.html", "home")).Outcome);

        Assert.Equal("home", File.ReadAllText(Path.Combine(_parent, "real", "index.html")));
        Assert.NotNull(new DirectoryInfo(Target).LinkTarget);
    }

    [Fact]
    public void A_page_edited_by_hand_is_written_anew()
    {
        Write(("index.html", "home"));
        File.WriteAllText(At("index.html"), "HOME");

        Assert.Equal(1, Write(("index.html", "home")).Written);
        Assert.Equal("home", Read("index.html"));
    }

    [Fact]
    public void A_folder_may_become_a_page_and_a_page_a_folder()
    {
        Write(("a", "file"), ("b/index.html", "b"));

        Write(("a/index.html", "a"), ("b", "file"));

        Assert.Equal("a", Read("a/index.html"));
        Assert.Equal("file", Read("b"));
    }

    [Fact]
    public void A_second_build_into_the_folder_is_told_that_it_is_busy()
    {
        using var held = new FileStream(Path.Combine(_parent, ".site.plansite-lock"), FileMode.Create, FileAccess.ReadWrite, FileShare.None);

        Assert.Equal(WriteOutcome.Busy, Write(("index.html", "home")).Outcome);
        Assert.False(Directory.Exists(Target));
    }

    [Fact]
    public void Leftovers_of_a_killed_build_are_cleared_and_a_half_done_exchange_is_completed()
    {
        Write(("index.html", "old"));
        Directory.Move(Target, Path.Combine(_parent, ".site.plansite-old"));
        Directory.CreateDirectory(Path.Combine(_parent, ".site.plansite-new"));
        File.WriteAllText(Path.Combine(_parent, ".site.plansite-new", "index.html"), "ha");

        WriteResult result = Write(("index.html", "old"));

        Assert.Equal(WriteOutcome.Unchanged, result.Outcome);
        Assert.Equal(["site"], Directory.EnumerateFileSystemEntries(_parent).Select(Path.GetFileName));
    }

    [Fact]
    public void Cancelling_leaves_the_old_site()
    {
        Write(("index.html", "old"));
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Assert.Throws<OperationCanceledException>(() => Write(cancelled.Token, ("index.html", "new")));

        Assert.Equal("old", Read("index.html"));
        Assert.Equal(["site"], Directory.EnumerateFileSystemEntries(_parent).Select(Path.GetFileName));
    }

    [Fact]
    public void A_site_that_is_given_up_or_fails_half_way_leaves_the_old_one_and_nothing_beside_it()
    {
        Write(("index.html", "old"));

        using (SiteWriting writing = new SiteWriter(Target).Begin()!)
        {
            writing.Add(new SiteFile("index.html", "new"u8.ToArray()));
            Assert.Equal("old", Read("index.html"));
            Assert.Throws<FileNotFoundException>(() => writing.Add(new SiteFile("a.pdf", default, At("no-such.pdf"))));
        }

        Assert.Equal("old", Read("index.html"));
        Assert.Equal(["site"], Directory.EnumerateFileSystemEntries(_parent).Select(Path.GetFileName));
    }

    [Fact]
    public void Files_may_come_from_many_threads()
    {
        (string Path, string Text)[] files = [.. Enumerable.Range(0, 500).Select(n => ($"{n % 7}/{n % 5}/{n}.html", $"{n}"))];
        Write(files[..250]);

        using SiteWriting writing = new SiteWriter(Target).Begin()!;
        System.Threading.Tasks.Parallel.ForEach(files[100..], file => writing.Add(new SiteFile(file.Path, Encoding.UTF8.GetBytes(file.Text))));
        WriteResult result = writing.Finish();

        Assert.Equal((250, 150, 100), (result.Written, result.Kept, result.Removed));
        Assert.All(files[100..], file => Assert.Equal(file.Text, Read(file.Path)));
    }

    private WriteResult Write(params (string Path, string Text)[] files) => Write(CancellationToken.None, files);

    private WriteResult Write(CancellationToken cancellation, params (string Path, string Text)[] files)
    {
        ImmutableArray<SiteFile> site = [.. files.Select(f => new SiteFile(f.Path, Encoding.UTF8.GetBytes(f.Text)))];
        return new SiteWriter(Target).Write(site, cancellation);
    }

    private string At(string path) => Path.Combine(Target, path);

    private string Read(string path) => File.ReadAllText(At(path));
}
