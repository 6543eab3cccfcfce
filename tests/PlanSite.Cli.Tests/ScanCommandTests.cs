using System.Text;
using System.Text.Json;
using PlanSite.Core.Text;

namespace PlanSite.Cli.Tests;

public sealed class ScanCommandTests
{
    private const string Document = """
        ---
        id: kh-mau
        title: Kế hoạch ngày 01/01/2020
        ---

        ## I. MỤC ĐÍCH

        1. Gửi báo cáo trước ngày 15/9/2024.

        Thực hiện Chỉ thị số 35-CT/TW, ngày 14/6/2024 của Bộ Chính trị.

        | Thời gian | Nội dung |
        |---|---|
        | Quý III/2025 | Họp |
        """;

    [Fact]
    public void Json_of_a_document_has_the_shape_that_is_promised()
    {
        JsonElement answer = Scan(Document, "--json");
        Assert.Equal(["times", "citations", "clauses"], Names(answer));

        JsonElement[] times = [.. answer.GetProperty("times").EnumerateArray()];
        Assert.All(times, time => Assert.Equal(["text", "line", "column", "compact", "start", "end", "certainty", "kind"], Names(time)));
        Assert.Equal(["trước ngày 15/9/2024 8:16", "Quý III/2025 14:3"], times.Select(Place));
        Assert.Equal("""{"text":"trước ngày 15/9/2024","line":8,"column":16,"compact":"before 2024-09-15","start":null,"end":"2024-09-14","certainty":"exact","kind":"window"}""", Compact(times[0]));

        JsonElement citation = Assert.Single(answer.GetProperty("citations").EnumerateArray());
        Assert.Equal("""{"text":"Chỉ thị số 35-CT/TW, ngày 14/6/2024","number":"35-CT/TW","date":"2024-06-14","line":10,"column":11}""", Compact(citation));

        Assert.Equal(["I 6", "I.1 8"], answer.GetProperty("clauses").EnumerateArray().Select(clause => $"{clause.GetProperty("anchor").GetString()} {clause.GetProperty("line").GetInt32()}"));
    }

    [Fact]
    public void Standard_input_is_read_like_a_file()
    {
        JsonElement fromFile = Scan(Document, "--json");
        using var empty = new TemporaryFolder();
        ProgramRun run = FromInput(empty, Document, "--json");
        Assert.Equal(ExitCode.Clean, run.Code);
        Assert.Equal(Compact(fromFile), Compact(JsonDocument.Parse(run.Out).RootElement));
    }

    [Theory]
    [InlineData("trước ngày 15/9/2024", "trước ngày 15/9/2024 1:1")]
    [InlineData("Một dòng.\r\n\r\nDòng ba: trước ngày 15/9/2024.", "trước ngày 15/9/2024 3:10")]
    [InlineData("---\ndòng kẻ không khép\n\ntrước ngày 15/9/2024", "trước ngày 15/9/2024 4:1")]
    [InlineData("Họp **20-21/02/2025**.", "20-21/02/2025 1:7")]
    [InlineData("", "")]
    [InlineData("\0\u0001 <a [[ ``` | |", "")]
    public void Plain_text_of_any_kind_is_read(string text, string places)
    {
        JsonElement answer = Scan(text, "--json");
        Assert.Equal(places, string.Join(';', answer.GetProperty("times").EnumerateArray().Select(Place)));
    }

    [Fact]
    public void Decomposed_text_gives_the_same_answer() =>
        Assert.Equal(Compact(Scan(Document, "--json")), Compact(Scan(UnicodeText.ToNfd(Document), "--json")));

    [Fact]
    public void Cells_of_a_schedule_are_times_with_the_year_and_the_certainty_of_their_column()
    {
        const string text = "| Thời gian dự kiến (năm 2025) | Nội dung |\n|--|--|\n| tháng 4 | họp trước ngày 15/9 |\n| 31/6 | họp |\n| 15.9/2025 | họp |\n| **tháng 5** | họp |\n| Ngày 20/5: gửi | họp |\n";
        JsonElement[] times = [.. Scan(text, "--json").GetProperty("times").EnumerateArray()];
        Assert.Equal(
            ["2025-04~ 3:3", "\"trước ngày 15/9\"? 3:17", "\"31/6\"? 4:3", "2025-09-15~ 5:3", "2025-05~ 6:5", "2025-05-20~ 7:3"],
            times.Select(time => $"{time.GetProperty("compact").GetString()} {time.GetProperty("line").GetInt32()}:{time.GetProperty("column").GetInt32()}"));
        Assert.True(times[3].GetProperty("guessed").GetBoolean());
        Assert.Equal("tentative", times[0].GetProperty("certainty").GetString());
    }

    [Fact]
    public void A_long_title_without_a_blank_is_cut_all_the_same()
    {
        using var empty = new TemporaryFolder();
        ProgramRun run = FromInput(empty, "## " + new string('a', 100));
        Assert.Equal((ExitCode.Clean, ""), (run.Code, run.Error));
        Assert.Contains("aaa…", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Nộp 31/4/2025.", "NoSuchDate", 5, true)]
    [InlineData("Nộp trước ngày 01/12//2024.", "Slip", 21, true)]
    [InlineData("Nộp trong thang 10/2024.", "Spelling", 11, false)]
    public void What_is_wrong_with_a_time_is_told_with_it(string text, string kind, int column, bool fault)
    {
        JsonElement time = Assert.Single(Scan(text, "--json").GetProperty("times").EnumerateArray());
        JsonElement issue = Assert.Single(time.GetProperty("issues").EnumerateArray());
        Assert.Equal(["kind", "fault", "line", "column", "length", "message", "help"], Names(issue));
        Assert.Equal((kind, fault, 1, column), (
            issue.GetProperty("kind").GetString(), issue.GetProperty("fault").GetBoolean(), issue.GetProperty("line").GetInt32(), issue.GetProperty("column").GetInt32()));

        using var empty = new TemporaryFolder();
        ProgramRun words = FromInput(empty, text);
        Assert.Contains(issue.GetProperty("message").GetString()!, words.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("vi", "Thời gian (2)", "Viện dẫn (1)", "14/9/2024 (chính xác)")]
    [InlineData("en", "Times (2)", "Citations (1)", "14/9/2024 (exact)")]
    public void Words_list_what_was_found(string language, params string[] expected)
    {
        using var empty = new TemporaryFolder();
        ProgramRun run = FromInput(empty, Document, "--lang", language);
        Assert.All(expected, text => Assert.Contains(text, run.Out, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("khong-co.md")]
    [InlineData(".")]
    [InlineData("khong/co/gi.md")]
    public void A_file_that_is_missing_is_named(string file)
    {
        using var empty = new TemporaryFolder();
        ProgramRun run = ProgramRun.In(empty.Path, "scan", file);
        Assert.Equal((ExitCode.CannotRun, ""), (run.Code, run.Out));
        Assert.Contains(file, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_are_no_text_do_no_harm()
    {
        using var folder = new TemporaryFolder();
        byte[] bytes = new byte[50_000];
        new Random(4).NextBytes(bytes);
        File.WriteAllBytes(folder["anh.png"], bytes);
        ProgramRun run = ProgramRun.In(folder.Path, "scan", "anh.png", "--json");
        Assert.Equal((ExitCode.Clean, ""), (run.Code, run.Error));
        Assert.Equal(JsonValueKind.Object, JsonDocument.Parse(run.Out).RootElement.ValueKind);
    }

    [Fact]
    public void A_year_in_the_header_of_a_time_column_is_that_of_its_cells_and_no_time_itself()
    {
        const string table = "| Nội dung | Thời gian (năm 2025) | Dự kiến thời gian kiểm tra tháng 3/2025 |\n|---|---|---|\n| Họp | tháng 3 | ngày 10/3 |\n";
        string[] times = [.. Scan(table, "--json").GetProperty("times").EnumerateArray().Select(time => time.GetProperty("compact").GetString()!)];
        Assert.Equal(["2025-03", "2025-03", "2025-03-10~"], times);
    }

    [Fact]
    public void A_document_that_was_cited_in_full_is_known_by_its_short_form()
    {
        using var empty = new TemporaryFolder();
        Assert.Contains("Chỉ thị 35 (35-CT/TW)", FromInput(empty, Document + "\n\nQuán triệt Chỉ thị 35 trong đảng bộ.\n").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void No_line_is_longer_than_the_terminal()
    {
        using var empty = new TemporaryFolder();
        string text = Document + "\n\nHọp ngày 31/4/2025; nộp báo cáo về ban chỉ đạo chậm nhất 05 ngày làm việc kể từ khi nhận được văn bản thông báo kết luận của cấp ủy cấp trên.\n"
            + "\nTheo khoản 4, Điều 24 Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 của Chính phủ về thực hiện cơ chế một cửa.\n";
        foreach (string language in (string[])["vi", "en"]) Assert.All(FromInput(empty, text, "--lang", language).Out.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
    }

    private static JsonElement Scan(string text, params string[] options)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["van-ban.md"], text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        ProgramRun run = ProgramRun.In(folder.Path, ["scan", "van-ban.md", .. options]);
        Assert.Equal((ExitCode.Clean, ""), (run.Code, run.Error));
        return JsonDocument.Parse(run.Out).RootElement;
    }

    private static ProgramRun FromInput(TemporaryFolder folder, string text, params string[] options)
    {
        using var input = new StringReader(text);
        return ProgramRun.In(folder.Path, new Dictionary<string, string>(StringComparer.Ordinal), input, ["scan", "-", .. options]);
    }

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(property => property.Name);

    private static string Place(JsonElement time) => $"{time.GetProperty("text").GetString()} {time.GetProperty("line").GetInt32()}:{time.GetProperty("column").GetInt32()}";

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element, Plain);

    private static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
