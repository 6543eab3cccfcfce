namespace PlanSite.Cli.Tests;

public sealed class UsageTests
{
    [Theory]
    [InlineData("vi_VN.UTF-8", "Cách dùng:")]
    [InlineData("en_US.UTF-8", "Usage:")]
    [InlineData("C.UTF-8", "Cách dùng:")]
    [InlineData("", "Cách dùng:")]
    public void Help_speaks_the_language_of_the_locale(string locale, string expected)
    {
        ProgramRun run = ProgramRun.In(".", new Dictionary<string, string>(StringComparer.Ordinal) { ["LANG"] = locale }, "--help");
        Assert.Equal(ExitCode.Clean, run.Code);
        Assert.Contains(expected, run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("vi", "Cách dùng:")]
    [InlineData("en", "Usage:")]
    public void The_language_option_wins_over_the_locale(string language, string expected)
    {
        foreach (string command in (string[])["check", "build", "serve", "new", "init", "explain"])
        {
            ProgramRun run = ProgramRun.In(".", new Dictionary<string, string>(StringComparer.Ordinal) { ["LANG"] = language == "vi" ? "en_US" : "vi_VN" }, command, "--help", "--lang", language);
            Assert.Contains(expected, run.Out, StringComparison.Ordinal);
            Assert.All(run.Out.Split('\n'), line => Assert.True(line.Length <= 80, line));
        }
    }

    [Theory]
    [InlineData("biuld", "\"build\"")]
    [InlineData("check --jsn", "\"--json\"")]
    [InlineData("check --lang fr", "vi|en")]
    [InlineData("serve --port many", "--port")]
    [InlineData("explain PS9999", "PS")]
    public void What_is_not_understood_is_named_with_what_is_near(string line, string expected)
    {
        ProgramRun run = ProgramRun.In(".", line.Split(' '));
        Assert.Equal(ExitCode.WrongUse, run.Code);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("build")]
    [InlineData("serve")]
    [InlineData("new ke-hoach")]
    public void Outside_a_repository_a_command_says_where_to_go(string line)
    {
        using var empty = new TemporaryFolder();
        ProgramRun run = ProgramRun.In(empty.Path, line.Split(' '));
        Assert.Equal(ExitCode.CannotRun, run.Code);
        Assert.Contains("plansite init", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Version_is_one_line() => Assert.Matches(@"^\d+\.\d+\.\d+\r?\n$", ProgramRun.In(".", "--version").Out);

    [Fact]
    public void Every_rule_has_a_page_in_both_languages()
    {
        Assert.Distinct(RuleBook.All.Select(rule => rule.Code));
        Assert.Distinct(RuleBook.All.Select(rule => rule.Name));
        Assert.All(RuleBook.All, rule =>
        {
            Assert.Matches("^PS[1-8][0-9]{3}$", rule.Code);
            Assert.Matches("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", rule.Name);
            foreach (string language in (string[])["vi", "en"])
            {
                ProgramRun run = ProgramRun.In(".", "explain", rule.Code, "--lang", language);
                Assert.Equal(ExitCode.Clean, run.Code);
                Assert.Contains(rule.Page.Instead.In(language), run.Out.Replace("\n  ", "\n", StringComparison.Ordinal), StringComparison.Ordinal);
            }
        });
    }
}
