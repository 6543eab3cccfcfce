namespace PlanSite.Cli.Tests;

/// <summary>What is secret leaves no trace in what is written: pages, feeds, search, history, cache, packed or not.</summary>
public sealed class SecrecyTests
{
    private const string Folder = "content/tinh/tinh-uy-mau/ke-hoach-kin";
    private const string Public = "content/tinh/tinh-uy-mau/ke-hoach-ra-soat/index.md";
    private const string Head = "---\nid: kh-xyzzy\ntype: ke-hoach\nissuer: tinh-uy-mau\ntitle: việc Xyzzy\nstatus: draft\n";
    private const string Body = "tasks:\n  - {id: viec-xyzzy, what: Làm Xyzzy, when: 2025-05-01}\n---\n\n## I. XYZZY\n\nNội dung Xyzzy.\n";

    // The check's report says how many findings are about documents that are left out, and no more of them.
    [Fact]
    public void A_secret_document_changes_no_byte_of_the_site_but_the_count_in_the_report()
    {
        using TemporaryFolder without = TemporaryFolder.WithStarter();
        using TemporaryFolder with = TemporaryFolder.WithStarter();
        Write(with, "secrecy: TỐI MẬT\n");
        ProgramRun.In(without.Path, "build");
        Assert.Equal(ExitCode.Errors, ProgramRun.In(with.Path, "build", "--allow-errors").Code);
        foreach (TemporaryFolder folder in new[] { without, with })
        {
            foreach (string counted in (string[])["kiem-tra/index.html", ".plansite-manifest"]) File.Delete(folder["_site/" + counted]);
        }

        Assert.Equal(TemporaryFolder.Digest(without["_site"]), TemporaryFolder.Digest(with["_site"]));
    }

    [Fact]
    public void What_was_public_before_is_gone_from_history_and_feeds_once_it_is_secret()
    {
        using TemporaryFolder folder = TemporaryFolder.WithStarter();
        GitFolder.Init(folder);
        Write(folder, "");
        GitFolder.Commit(folder, "2024-09-03", "Thêm kế hoạch Xyzzy");

        // A public document that the same commits touched doesn't tell of it either.
        File.AppendAllText(folder[Public], "\nThêm một câu.\n");
        Write(folder, "secrecy: MẬT\n");
        GitFolder.Commit(folder, "2024-09-04", "Xyzzy nay là mật");
        ProgramRun.In(folder.Path, "build", "--allow-errors");
        foreach (string file in Directory.EnumerateFiles(folder["_site"], "*", SearchOption.AllDirectories))
        {
            Assert.DoesNotContain("xyzzy", Path.GetRelativePath(folder["_site"], file), StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("xyzzy", File.ReadAllText(file), StringComparison.OrdinalIgnoreCase);
        }
    }

    private static void Write(TemporaryFolder folder, string secrecy)
    {
        Directory.CreateDirectory(folder[Folder]);
        File.WriteAllText(folder[Folder + "/index.md"], Head + secrecy + Body);
        File.WriteAllText(folder[Folder + "/xyzzy.txt"], "Xyzzy");
    }
}
