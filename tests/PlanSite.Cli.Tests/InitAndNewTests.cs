using System.Text.Json;

namespace PlanSite.Cli.Tests;

public sealed class InitAndNewTests
{
    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void A_new_repository_is_clean(string language)
    {
        using TemporaryFolder folder = TemporaryFolder.WithStarter();
        ProgramRun run = ProgramRun.In(folder.Path, "check", "--json", "--lang", language);
        Assert.Equal(ExitCode.Clean, run.Code);
        Assert.Empty(JsonDocument.Parse(run.Out).RootElement.GetProperty("diagnostics").EnumerateArray());
    }

    [Fact]
    public void Init_refuses_a_folder_that_holds_something()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["mine.txt"], "mine");
        ProgramRun run = ProgramRun.In(folder.Path, "init");
        Assert.Equal(ExitCode.CannotRun, run.Code);
        Assert.Equal(["mine.txt"], Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("-C", "kho", "init")]
    [InlineData("init", "-C", "kho")]
    [InlineData("-C", "kho", "init", ".")]
    [InlineData("init", "kho")]
    public void Init_makes_the_repository_where_it_is_told(params string[] command)
    {
        using var folder = new TemporaryFolder();
        ProgramRun run = ProgramRun.In(folder.Path, command);
        Assert.Equal(ExitCode.Clean, run.Code);
        Assert.Equal(["kho"], Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName));
        Assert.True(File.Exists(folder["kho/plansite.yml"]));
    }

    [Theory]
    [InlineData("ke-hoach", "tổ chức hội nghị: sơ kết \"6 tháng\" #1", "to-chuc-hoi-nghi-so-ket-6-thang-1")]
    [InlineData("huong-dan", "đăng ký lịch họp", "dang-ky-lich-hop")]
    [InlineData("thong-bao", "- lịch trực", "lich-truc")]
    [InlineData("thong-bao", "null", "null")]
    [InlineData("thong-bao", "hai\ndòng", "hai-dong")]
    public void A_new_document_is_clean_and_has_the_headings_of_its_type(string type, string title, string slug)
    {
        using TemporaryFolder folder = TemporaryFolder.WithStarter();
        ProgramRun made = ProgramRun.In(folder.Path, "new", type, "--issuer", "tinh-uy-mau", "--title", title);
        Assert.Equal(ExitCode.Clean, made.Code);
        Assert.Equal($"content/tinh/tinh-uy-mau/{slug}/index.md", made.Out.Trim());

        string text = File.ReadAllText(folder[made.Out.Trim()]);
        Assert.Contains("status: draft", text, StringComparison.Ordinal);
        Assert.Equal(type != "thong-bao", text.Contains("## I. MỤC ĐÍCH, YÊU CẦU", StringComparison.Ordinal));
        ProgramRun check = ProgramRun.In(folder.Path, "check");
        Assert.True(check.Code == ExitCode.Clean, check.Out);
    }

    [Fact]
    public void A_draft_bears_the_letters_that_its_issuer_uses()
    {
        using TemporaryFolder folder = TemporaryFolder.WithStarter();
        string path = ProgramRun.In(folder.Path, "new", "huong-dan", "--issuer", "tinh-uy-mau", "--title", "x").Out.Trim();
        Assert.Contains("number: -HD/TU", File.ReadAllText(folder[path]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("new ke-hoch --issuer tinh-uy-mau", "\"ke-hoach\"")]
    [InlineData("new ke-hoach --issuer tinh-uy-mua", "\"tinh-uy-mau\"")]
    [InlineData("new ke-hoach", "--issuer")]
    [InlineData("new ke-hoach --issuer tinh-uy-mau --id kh-ra-soat-tinh-mau", "--id")]
    [InlineData("new ke-hoach --issuer tinh-uy-mau --id ../x", "\"x\"")]
    [InlineData("new ke-hoach --issuer tinh-uy-mau --id Kế-Hoạch", "\"ke-hoach\"")]
    [InlineData("new", "ke-hoach")]
    public void What_new_does_not_know_it_asks_for(string line, string expected)
    {
        using TemporaryFolder folder = TemporaryFolder.WithStarter();
        string before = TemporaryFolder.Digest(folder.Path);
        ProgramRun run = ProgramRun.In(folder.Path, line.Split(' '));
        Assert.Equal(ExitCode.WrongUse, run.Code);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.Equal(before, TemporaryFolder.Digest(folder.Path));
    }

    [Fact]
    public void New_never_overwrites()
    {
        using TemporaryFolder folder = TemporaryFolder.WithStarter();
        string[] arguments = ["new", "ke-hoach", "--issuer", "tinh-uy-mau", "--title", "một việc"];
        Assert.Equal(ExitCode.Clean, ProgramRun.In(folder.Path, arguments).Code);
        Assert.Equal(ExitCode.WrongUse, ProgramRun.In(folder.Path, arguments).Code);
    }

    [Fact]
    public void Without_a_subject_the_second_document_gets_a_number()
    {
        using TemporaryFolder folder = TemporaryFolder.WithStarter();
        string[] arguments = ["new", "ke-hoach", "--issuer", "tinh-uy-mau"];
        string first = ProgramRun.In(folder.Path, arguments).Out;
        string second = ProgramRun.In(folder.Path, arguments).Out;
        Assert.Equal(["content/tinh/tinh-uy-mau/ke-hoach-moi/index.md", "content/tinh/tinh-uy-mau/ke-hoach-moi-2/index.md"], [first.Trim(), second.Trim()]);
        Assert.Equal(ExitCode.Clean, ProgramRun.In(folder.Path, "check").Code);
    }

    [Fact]
    public void A_subject_of_one_endless_word_is_cut()
    {
        using TemporaryFolder folder = TemporaryFolder.WithStarter();
        ProgramRun run = ProgramRun.In(folder.Path, "new", "ke-hoach", "--issuer", "tinh-uy-mau", "--title", new string('x', 400));
        Assert.Equal((ExitCode.Clean, $"content/tinh/tinh-uy-mau/{new string('x', 60)}/index.md"), (run.Code, run.Out.Trim()));
    }

    [Theory]
    [InlineData("   ")]
    [InlineData("???")]
    public void A_subject_without_words_is_refused(string title)
    {
        using TemporaryFolder folder = TemporaryFolder.WithStarter();
        string before = TemporaryFolder.Digest(folder.Path);
        ProgramRun run = ProgramRun.In(folder.Path, "new", "ke-hoach", "--issuer", "tinh-uy-mau", "--title", title);
        Assert.Equal(ExitCode.WrongUse, run.Code);
        Assert.Equal(before, TemporaryFolder.Digest(folder.Path));
    }
}
