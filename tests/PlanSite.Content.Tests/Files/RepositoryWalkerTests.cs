using System.Diagnostics;
using PlanSite.Content.Files;
using PlanSite.Content.Tests.Support;
using PlanSite.Core.Documents;

namespace PlanSite.Content.Tests.Files;

/// <summary>What Git can't hold, or what differs between systems: made in a temporary folder.</summary>
public sealed class RepositoryWalkerTests : IDisposable
{
    private const string Folder = "content/tinh/tinh-uy/ke-hoach/";
    private readonly TemporaryRepository repository = TemporaryRepository.Good();

    public void Dispose() => repository.Dispose();

    [Fact]
    public void The_good_repository_has_no_findings() => Assert.Empty(repository.Findings());

    [Theory]
    [InlineData("tat-ca", "..", "PS1006")]
    [InlineData("minh", ".", "PS1006")]
    [InlineData("chinh-no", "chinh-no", "PS1006")]
    [InlineData("goc", "../../../..", "PS1006")]
    [InlineData("khong-co.pdf", "khong-co-o-dau.pdf", "PS1001")]
    [InlineData("ngoai", "../../../../..", "PS1007")]
    [InlineData("mat-khau", "/etc/passwd", "PS1007")]
    [InlineData("thu-muc", "../../../../data", "PS1008")]
    public void A_link_that_is_not_followed_is_a_finding(string name, string target, string code)
    {
        repository.WithLink(Folder + name, target);
        Assert.Equal([$"{code} {Folder}{name}:1:1"], repository.Findings());
        Assert.Empty(repository.Load().Repository.Documents.Single().Attachments);
    }

    [Fact]
    public void Two_links_that_point_at_each_other_are_a_loop()
    {
        repository.WithLink(Folder + "a", "b").WithLink(Folder + "b", "a");
        Assert.Equal([$"PS1006 {Folder}a:1:1", $"PS1006 {Folder}b:1:1"], repository.Findings());
    }

    [Fact]
    public void A_link_through_a_folder_that_leads_outside_is_not_followed()
    {
        string outside = Directory.CreateTempSubdirectory("plansite-outside-").FullName;
        File.WriteAllText(Path.Combine(outside, "bi-mat.txt"), "x");
        try
        {
            repository.WithLink(Folder + "ra-ngoai", outside).WithLink(Folder + "tep.txt", "ra-ngoai/bi-mat.txt");
            Assert.Equal([$"PS1007 {Folder}ra-ngoai:1:1", $"PS1007 {Folder}tep.txt:1:1"], repository.Findings());
        }
        finally
        {
            Directory.Delete(outside, recursive: true);
        }
    }

    [Fact]
    public void A_link_to_a_file_of_the_repository_is_read_in_its_place()
    {
        repository.With("chung/bieu.csv", "a;b\n").WithLink(Folder + "bieu.csv", "../../../../chung/bieu.csv");
        LoadResult result = repository.Load();
        Assert.Empty(TemporaryRepository.Findings(result));
        Assert.Equal(new Attachment(Folder + "bieu.csv", "bieu.csv", 4), result.Repository.Documents.Single().Attachments.Single());
    }

    [Theory]
    [InlineData("index.md")]
    [InlineData("tasks.yml")]
    public void A_broken_link_in_the_place_of_a_file_is_a_finding(string name)
    {
        string folder = "content/huyen/huyen-uy-a/ke-hoach/";
        if (name != "index.md") repository.With(folder + "index.md", "---\nid: kh\ntype: ke-hoach\nissuer: tinh-uy\ntitle: x\nstatus: draft\n---\n");
        repository.WithLink(folder + name, "khong-co");
        Assert.Contains($"PS1001 {folder}{name}:1:1", repository.Findings());
    }

    [Fact]
    public void A_file_without_the_right_to_read_is_a_finding_and_the_others_are_read()
    {
        if (OperatingSystem.IsWindows()) return;
        string file = repository.With("data/events.yml", "- id: x\n").PathOf("data/events.yml");
        File.SetUnixFileMode(file, UnixFileMode.None);

        // For root there are no rights that lack: there the file is simply read.
        bool readable = Environment.UserName == "root";
        string[] findings = repository.Findings();
        if (readable) Assert.DoesNotContain("PS1001 data/events.yml:1:1", findings);
        else Assert.Equal(["PS1001 data/events.yml:1:1"], findings);
        Assert.Single(repository.Load().Repository.Documents);
    }

    [Fact]
    public void A_pipe_is_never_opened()
    {
        if (OperatingSystem.IsWindows()) return;
        string folder = "content/huyen/huyen-uy-a/ke-hoach/";
        Directory.CreateDirectory(repository.PathOf(folder));
        using (Process pipe = Process.Start("mkfifo", [repository.PathOf(folder + "index.md"), repository.PathOf(Folder + "ong.txt"), repository.PathOf("data/events.yml")]))
        {
            pipe.WaitForExit();
            Assert.Equal(0, pipe.ExitCode);
        }

        Assert.Equal(
            [$"PS1004 {folder}index.md:1:1", $"PS1004 {Folder}ong.txt:1:1", "PS1004 data/events.yml:1:1"],
            repository.Findings());
    }

    [Theory]
    [InlineData("bieu.csv", "Bieu.csv")]
    [InlineData("ke\u0302\u0301.csv", "k\u1EBF.csv")]
    public void Names_that_other_systems_hold_for_one_are_a_finding(string one, string other)
    {
        repository.With(Folder + one, "x").With(Folder + other, "x");
        string[] names = [one, other];
        if (Directory.GetFiles(repository.PathOf(Folder), "*.csv").Length < 2) return;
        Array.Sort(names, StringComparer.Ordinal);
        var finding = Assert.Single(repository.Load().Diagnostics);
        Assert.Equal(("PS1009", Folder + names[1]), (finding.Code, finding.Span.File));
        Assert.Equal(Folder + names[0], Assert.Single(finding.Related).File);
    }

    [Fact]
    public void A_file_over_the_limit_is_not_read()
    {
        using (FileStream file = File.Create(repository.PathOf("data/events.yml"))) file.SetLength(FileReading.LengthLimit + 1);
        Assert.Equal(["PS1005 data/events.yml:1:1"], repository.Findings());
    }

    [Fact]
    public void An_empty_folder_is_a_finding()
    {
        Directory.CreateDirectory(repository.PathOf("content/huyen/huyen-uy-a/du-kien"));
        Assert.Equal(["PS1010 content/huyen/huyen-uy-a/du-kien/index.md:1:1"], repository.Findings());
    }

    [Fact]
    public void What_systems_and_programs_leave_behind_is_nobodys_content()
    {
        foreach (string name in new[] { ".DS_Store", "Thumbs.db", "desktop.ini", "~$bieu.xlsx", ".gitkeep" }) repository.With(Folder + name, "x");
        repository.With("content/.gitkeep", "").With("data/.DS_Store", "x");
        LoadResult result = repository.Load();
        Assert.Empty(TemporaryRepository.Findings(result));
        Assert.Empty(result.Repository.Documents.Single().Attachments);
    }

    [Fact]
    public void Files_below_a_document_belong_to_the_nearest_document()
    {
        repository
            .With(Folder + "bieu/b.csv", "x").With(Folder + "a.csv", "xy")
            .With(Folder + "phu-luc/index.md", "---\nid: pl\ntype: ke-hoach\nissuer: tinh-uy\ntitle: x\nstatus: draft\n---\n")
            .With(Folder + "phu-luc/c.csv", "xyz");
        var documents = repository.Load().Repository.DocumentsById;
        Assert.Equal([new Attachment(Folder + "a.csv", "a.csv", 2), new Attachment(Folder + "bieu/b.csv", "bieu/b.csv", 1)], documents["kh-tinh"].Attachments.ToArray());
        Assert.Equal([new Attachment(Folder + "phu-luc/c.csv", "c.csv", 3)], documents["pl"].Attachments.ToArray());
    }

    [Fact]
    public void A_folder_that_does_not_exist_is_a_finding()
    {
        LoadResult result = RepositoryLoader.Load(repository.PathOf("khong-co"));
        Assert.Equal(["PS1012 plansite.yml:1:1"], TemporaryRepository.Findings(result));
    }
}
