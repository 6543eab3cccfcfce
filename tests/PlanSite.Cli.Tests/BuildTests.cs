using System.Text.Json;

namespace PlanSite.Cli.Tests;

public sealed class BuildTests
{
    private const string Plan = "content/tinh/tinh-uy-mau/ke-hoach-ra-soat/index.md";

    [Fact]
    public void The_same_sources_in_two_folders_give_the_same_bytes()
    {
        using TemporaryFolder first = TemporaryFolder.WithStarter();
        using TemporaryFolder second = TemporaryFolder.WithStarter();
        Assert.Equal(ExitCode.Clean, ProgramRun.In(first.Path, "build").Code);
        Assert.Equal(ExitCode.Clean, ProgramRun.In(first.Path, "build", "-C", second.Path, "-o", second["out"]).Code);
        Assert.Equal(TemporaryFolder.Digest(first["_site"]), TemporaryFolder.Digest(second["out"]));
    }

    [Fact]
    public void A_second_build_writes_nothing()
    {
        using TemporaryFolder folder = TemporaryFolder.WithStarter();
        ProgramRun.In(folder.Path, "build");
        var longAgo = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        foreach (string file in Directory.EnumerateFiles(folder["_site"], "*", SearchOption.AllDirectories)) File.SetLastWriteTimeUtc(file, longAgo);

        Assert.Equal(ExitCode.Clean, ProgramRun.In(folder.Path, "build").Code);
        Assert.All(Directory.EnumerateFiles(folder["_site"], "*", SearchOption.AllDirectories), file => Assert.Equal(longAgo, File.GetLastWriteTimeUtc(file)));
    }

    [Fact]
    public void Errors_leave_the_old_site_and_a_switch_publishes_all_the_same()
    {
        using TemporaryFolder folder = TemporaryFolder.WithStarter();
        ProgramRun.In(folder.Path, "build");
        string before = TemporaryFolder.Digest(folder["_site"]);
        Edit(folder, "type: ke-hoach", "type: ke-hoac");

        ProgramRun refused = ProgramRun.In(folder.Path, "build");
        Assert.Equal(ExitCode.Errors, refused.Code);
        Assert.Contains(Plan + ":3:7", refused.Out, StringComparison.Ordinal);
        Assert.Equal(before, TemporaryFolder.Digest(folder["_site"]));

        Assert.Equal(ExitCode.Errors, ProgramRun.In(folder.Path, "build", "--allow-errors").Code);
        Assert.NotEqual(before, TemporaryFolder.Digest(folder["_site"]));
    }

    [Theory]
    [InlineData("31/4/2025")]
    [InlineData("01/13/2025")]
    public void A_date_that_cannot_be_is_an_error_where_a_clause_sets_a_task(string date)
    {
        using TemporaryFolder folder = TemporaryFolder.WithStarter();
        Edit(folder, "trước ngày 01/4/2025", "trước ngày " + date);
        ProgramRun run = ProgramRun.In(folder.Path, "build");
        Assert.Equal(ExitCode.Errors, run.Code);
        Assert.Contains("PS3001", run.Out, StringComparison.Ordinal);
        Assert.Contains(Plan + ":37:", run.Out, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["_site"]));
    }

    [Fact]
    public void Json_names_code_severity_place_message_and_help()
    {
        using TemporaryFolder folder = TemporaryFolder.WithStarter();
        Edit(folder, "issuer: tinh-uy-mau", "issuer: tinh-uy-mua");
        ProgramRun run = ProgramRun.In(folder.Path, "check", "--json");
        Assert.Equal(ExitCode.Errors, run.Code);
        JsonElement first = JsonDocument.Parse(run.Out).RootElement.GetProperty("diagnostics")[0];
        Assert.Matches("^PS[0-9]{4}$", first.GetProperty("code").GetString());
        Assert.Equal("error", first.GetProperty("severity").GetString());
        Assert.Equal(Plan, first.GetProperty("file").GetString());
        Assert.Equal(6, first.GetProperty("line").GetInt32());
        Assert.Equal(9, first.GetProperty("column").GetInt32());
        Assert.Contains("tinh-uy-mau", first.GetProperty("help").GetString() + first.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".")]
    [InlineData("content")]
    [InlineData("data/site")]
    [InlineData("..")]
    [InlineData("plansite.yml")]
    public void The_site_is_never_put_over_its_sources(string output)
    {
        using TemporaryFolder folder = TemporaryFolder.WithStarter();
        string before = TemporaryFolder.Digest(folder.Path);
        Assert.Equal(ExitCode.WrongUse, ProgramRun.In(folder.Path, "build", "-o", output).Code);
        Assert.Equal(before, TemporaryFolder.Digest(folder.Path));
    }

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    public void The_folder_in_which_the_shell_stands_is_not_replaced(string output)
    {
        using TemporaryFolder folder = TemporaryFolder.WithStarter();
        using var elsewhere = new TemporaryFolder();
        Directory.CreateDirectory(elsewhere["site/anh"]);
        string stands = elsewhere[output == "." ? "site" : "site/anh"];
        ProgramRun run = ProgramRun.In(stands, "build", "-C", folder.Path, "-o", output);
        Assert.Equal(ExitCode.WrongUse, run.Code);
        Assert.Contains("cd ..", run.Error, StringComparison.Ordinal);
        Assert.True(Directory.Exists(stands));
    }

    [Fact]
    public void A_file_of_somebody_else_in_the_way_is_named()
    {
        using TemporaryFolder folder = TemporaryFolder.WithStarter();
        Directory.CreateDirectory(folder["www"]);
        File.WriteAllText(folder["www/index.html"], "mine");
        ProgramRun run = ProgramRun.In(folder.Path, "build", "-o", "www");
        Assert.Equal(ExitCode.CannotRun, run.Code);
        Assert.Contains("index.html", run.Error, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(folder["www/index.html"]));
    }

    [Fact]
    public void A_secret_document_is_an_error_and_reaches_no_byte_of_the_site()
    {
        using TemporaryFolder folder = TemporaryFolder.WithStarter();
        string secret = folder["content/tinh/tinh-uy-mau/ke-hoach-kin/index.md"];
        Directory.CreateDirectory(Path.GetDirectoryName(secret)!);
        File.WriteAllText(secret, "---\nid: kh-xyzzy\ntype: ke-hoach\nissuer: tinh-uy-mau\ntitle: việc Xyzzy\nstatus: draft\nsecrecy: TỐI MẬT\ntasks:\n  - {id: viec-xyzzy, what: Làm Xyzzy, when: 2025-05-01}\n---\n\n## I. XYZZY\n\nNội dung Xyzzy.\n");
        File.WriteAllText(Path.Combine(Path.GetDirectoryName(secret)!, "xyzzy.txt"), "Xyzzy");
        Edit(folder, "## I. MỤC ĐÍCH, YÊU CẦU", "## I. MỤC ĐÍCH, YÊU CẦU\n\nTheo [[kh-xyzzy]] và [[kh-xyzzy|văn bản kia]].");

        ProgramRun run = ProgramRun.In(folder.Path, "build", "--allow-errors");
        Assert.Equal(ExitCode.Errors, run.Code);
        Assert.Contains("PS4030", run.Out, StringComparison.Ordinal);
        foreach (string file in Directory.EnumerateFiles(folder["_site"], "*", SearchOption.AllDirectories))
        {
            Assert.DoesNotContain("xyzzy", Path.GetRelativePath(folder["_site"], file), StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("xyzzy", File.ReadAllText(file), StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public void This_repository_is_clean_in_both_languages()
    {
        foreach (string language in (string[])["vi", "en"])
        {
            ProgramRun run = ProgramRun.In(RepositoryFolder.Root, "check", "--lang", language);
            Assert.True(run.Code == ExitCode.Clean, run.Out);
            Assert.Equal(language == "vi" ? "0 lỗi, 0 cảnh báo" : "0 errors, 0 warnings", run.Out.Trim());
        }
    }

    private static void Edit(TemporaryFolder folder, string from, string to)
    {
        string path = folder[Plan];
        string text = File.ReadAllText(path);
        Assert.Contains(from, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(from, to, StringComparison.Ordinal));
    }
}
