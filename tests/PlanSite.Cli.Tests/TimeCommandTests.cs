using System.Text.Json;
using PlanSite.Core.Text;

namespace PlanSite.Cli.Tests;

public sealed class TimeCommandTests
{
    // Published answers for the election of 23/5/2021.
    [Theory]
    [InlineData(105, "bầu cử=2021-05-23", "2021-02-07")]
    [InlineData(80, "bầu cử=2021-05-23", "2021-03-04")]
    [InlineData(70, "bầu cử=2021-05-23", "2021-03-14")]
    [InlineData(105, "bau-cu=2021-05-23", "2021-02-07")]
    [InlineData(80, "bau-cu=2021-05-23", "2021-03-04")]
    [InlineData(70, "bau-cu=2021-05-23", "2021-03-14")]
    [InlineData(70, "ngày bầu cử = Chủ nhật, 23/5/2021", "2021-03-14")]
    public void The_days_before_the_election_are_those_that_were_published(int days, string named, string end)
    {
        JsonElement answer = Json(Run($"chậm nhất {days} ngày trước ngày bầu cử", "--event", named, "--json"));
        Assert.Equal((null, end), (answer.GetProperty("start").GetString(), answer.GetProperty("end").GetString()));
        Assert.Equal($"at least {days} d before bau-cu.start", answer.GetProperty("compact").GetString());
    }

    [Fact]
    public void Json_has_the_shape_that_is_promised()
    {
        JsonElement answer = Json(Run("trước ngày 15/9/2024", "--json"));
        Assert.Equal(
            ["text", "line", "column", "compact", "start", "end", "certainty", "kind", "trace", "issues"],
            answer.EnumerateObject().Select(property => property.Name));
        Assert.Equal(("trước ngày 15/9/2024", 1, 1, "before 2024-09-15"), (
            answer.GetProperty("text").GetString(), answer.GetProperty("line").GetInt32(), answer.GetProperty("column").GetInt32(), answer.GetProperty("compact").GetString()));
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("start").ValueKind);
        Assert.Equal(("2024-09-14", "exact", "window"), (
            answer.GetProperty("end").GetString(), answer.GetProperty("certainty").GetString(), answer.GetProperty("kind").GetString()));
        Assert.NotEmpty(answer.GetProperty("trace").EnumerateArray());
        Assert.Empty(answer.GetProperty("issues").EnumerateArray());
    }

    [Theory]
    [InlineData("đại hội=2025-02-20", "đại hội=2025-03-20")]
    [InlineData("khai mạc=2025-02-20", "khai mạc=2025-02-21")]
    public void An_event_with_two_days_is_wrong_use(string one, string other)
    {
        ProgramRun run = Run("trước khi khai mạc", "--event", one, "--event", other);
        Assert.Equal((ExitCode.WrongUse, ""), (run.Code, run.Out));
        Assert.Contains("hai ngày khác nhau", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_has_no_day_has_no_certainty()
    {
        JsonElement answer = Json(Run("hằng năm, trước ngày 15/11", "--json"));
        Assert.Equal(("yearly by 11-15", "recurring"), (answer.GetProperty("compact").GetString(), answer.GetProperty("kind").GetString()));
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("certainty").ValueKind);
    }

    [Theory]
    [InlineData("vi", "không tính 25/01-02/02 (Tết Nguyên đán Ất Tỵ)", "Thứ Năm, 23/01/2025")]
    [InlineData("en", "not counting 25 Jan-2 Feb (Tết Nguyên đán Ất Tỵ)", "Thursday, 23 January 2025")]
    public void Words_say_the_day_and_how_it_was_reached(string language, string skipped, string day)
    {
        ProgramRun run = Run("trước khai mạc ít nhất 15 ngày làm việc", "--event", "đại hội=20-21/02/2025", "--lang", language);
        Assert.Equal(ExitCode.Clean, run.Code);
        string answer = string.Join(' ', run.Out.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains(skipped, answer, StringComparison.Ordinal);
        Assert.Contains(day, answer, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_events_are_told_apart()
    {
        string[] events = ["--event", "khai mạc=2025-02-20", "--event", "bế mạc=2025-02-21", "--event", "bầu cử=2021-05-23"];
        Assert.Equal("2025-02-15", Json(Run(["ít nhất 5 ngày trước khi khai mạc", "--json", .. events])).GetProperty("end").GetString());
        Assert.Equal("2025-02-26", Json(Run(["chậm nhất 5 ngày sau khi bế mạc", "--json", .. events])).GetProperty("end").GetString());
        Assert.Equal("2021-05-22", Json(Run(["trước khi bầu cử", "--json", .. events])).GetProperty("end").GetString());
    }

    [Fact]
    public void Decomposed_text_is_the_same_text()
    {
        ProgramRun run = Run(UnicodeText.ToNfd("chậm nhất 70 ngày trước ngày bầu cử"), "--event", UnicodeText.ToNfd("bầu cử=2021-05-23"), "--json");
        Assert.Equal("2021-03-14", Json(run).GetProperty("end").GetString());
    }

    [Theory]
    [InlineData("01/12//2024", "Slip", "2024-12-01")]
    [InlineData("31/4/2025", "NoSuchDate", null)]
    [InlineData("trước ngày 15/9", "MissingYear", null)]
    [InlineData("khi nào rảnh", "NotATime", null)]
    [InlineData("", "NotATime", null)]
    public void A_malformed_time_is_an_error_that_names_the_fault(string text, string kind, string? guess)
    {
        ProgramRun run = Run(text, "--json");
        Assert.Equal(ExitCode.Errors, run.Code);
        JsonElement answer = JsonDocument.Parse(run.Out).RootElement;
        JsonElement issue = Assert.Single(answer.GetProperty("issues").EnumerateArray());
        Assert.Equal((kind, true), (issue.GetProperty("kind").GetString(), issue.GetProperty("fault").GetBoolean()));
        Assert.Equal(guess, answer.TryGetProperty("compact", out JsonElement compact) ? compact.GetString() : null);

        ProgramRun words = Run(text);
        Assert.Equal(ExitCode.Errors, words.Code);
        Assert.Contains(issue.GetProperty("message").GetString()!, words.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", words.Out + words.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bầu cử")]
    [InlineData("=2021-05-23")]
    [InlineData("bầu cử=31/4/2021")]
    [InlineData("bầu cử=thường xuyên")]
    [InlineData("bầu cử=trước khai mạc 5 ngày")]
    public void An_event_that_cannot_be_read_is_named(string named)
    {
        ProgramRun run = Run("trước khi bầu cử", "--event", named);
        Assert.Equal(ExitCode.WrongUse, run.Code);
        Assert.Contains($"\"{named}\"", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Out);
    }

    [Theory]
    [InlineData("đại hội=29/02/2025", "29")]
    [InlineData("đại hội=15/9/24", "hai chữ số")]
    [InlineData("đại hội=2025-02-20 2025-02-21", "2025-02-21")]
    [InlineData("đại hội=trước ngày 20/02/2025", "ngày nào")]
    public void A_fault_in_the_date_of_an_event_is_said(string named, string words)
    {
        ProgramRun run = Run("trước khai mạc 15 ngày", "--event", named);
        Assert.Equal((ExitCode.WrongUse, ""), (run.Code, run.Out));
        Assert.Contains(words, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("congress.start=2025-02-20", "2025-02-05", "exact")]
    [InlineData("đại hội=20-21/02/2025", "2025-02-05", "exact")]
    [InlineData("đại hội=tháng 2/2025", "2025-01-17", "approximate")]
    public void An_event_is_as_certain_as_its_day(string named, string end, string certainty)
    {
        JsonElement answer = Json(Run("trước khai mạc 15 ngày", "--event", named, "--json"));
        Assert.Equal((end, certainty), (answer.GetProperty("end").GetString(), answer.GetProperty("certainty").GetString()));
    }

    [Fact]
    public void A_year_without_days_off_is_an_issue()
    {
        ProgramRun run = Run("30 ngày làm việc sau 10/12/2025", "--json");
        Assert.Equal(ExitCode.Errors, run.Code);
        JsonElement issue = Assert.Single(JsonDocument.Parse(run.Out).RootElement.GetProperty("issues").EnumerateArray());
        Assert.Equal(("NoHolidays", true), (issue.GetProperty("kind").GetString(), issue.GetProperty("fault").GetBoolean()));
        Assert.Contains("2026", issue.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_event_without_a_day_is_asked_for()
    {
        ProgramRun run = Run("ít nhất 5 ngày trước khi khai mạc hội nghị");
        Assert.Equal(ExitCode.Clean, run.Code);
        Assert.Contains("--event hoi-nghi=", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_without_days_off_is_an_error()
    {
        ProgramRun run = Run("ít nhất 5 ngày làm việc trước ngày 15/6/2040");
        Assert.Equal(ExitCode.Errors, run.Code);
        Assert.Contains("2040", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_days_off_of_a_repository_take_the_place_of_those_that_ship()
    {
        string[] line = ["time", "ít nhất 1 ngày làm việc trước ngày 04/9/2025", "--json"];
        using TemporaryFolder folder = TemporaryFolder.WithStarter();
        Assert.Equal("2025-09-03", Json(ProgramRun.In(folder.Path, line)).GetProperty("end").GetString());

        File.WriteAllText(folder["data/holidays.yml"], "- {year: 2025, off: [2025-09-02/2025-09-03]}\n");
        Assert.Equal("2025-09-01", Json(ProgramRun.In(folder.Path, line)).GetProperty("end").GetString());
        Assert.Equal("2025-09-01", Json(ProgramRun.In(Path.GetTempPath(), [.. line, "-C", folder.Path])).GetProperty("end").GetString());

        // A year that the repository leaves out isn't taken from those that ship.
        Assert.Equal(ExitCode.Errors, ProgramRun.In(folder.Path, "time", "ít nhất 1 ngày làm việc trước ngày 04/9/2024").Code);
    }

    [Theory]
    [InlineData("chậm nhất 05 ngày làm việc kể từ khi nhận được văn bản thông báo kết luận (qua văn phòng cấp ủy)")]
    [InlineData("ít nhất 15 ngày làm việc trước ngày 10/02/2025")]
    [InlineData("từ ngày 31/4/2025 đến ngày 20/3/2025 và các ngày tiếp theo trong khoảng thời gian mà ban tổ chức sẽ thông báo sau")]
    [InlineData("ngày 05, 12, 19 và 26/3/2025")]
    public void No_line_is_longer_than_the_terminal(string text)
    {
        foreach (string language in (string[])["vi", "en"]) Assert.All(Run(text, "--lang", language).Out.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
    }

    private static ProgramRun Run(params string[] arguments)
    {
        using var empty = new TemporaryFolder();
        return ProgramRun.In(empty.Path, ["time", .. arguments]);
    }

    private static JsonElement Json(ProgramRun run)
    {
        Assert.Equal((ExitCode.Clean, ""), (run.Code, run.Error));
        return JsonDocument.Parse(run.Out).RootElement;
    }
}
