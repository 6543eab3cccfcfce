using System.CommandLine;
using System.Text;
using System.Text.Json;
using PlanSite.Cli.History;
using PlanSite.Content.Markdown;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;
using PlanSite.Core.Text;
using PlanSite.Core.Time;

namespace PlanSite.Cli.Commands;

/// <summary><c>plansite scan</c>: what is understood in any text, times, citations and clauses, with their places.</summary>
internal static class ScanCommand
{
    private const int Indent = 10;

    public static Command Make(SharedOptions shared, Terminal terminal, Texts texts)
    {
        var file = new Argument<string>("file") { Description = texts["Tệp Markdown hoặc văn bản thường; - là đầu vào chuẩn.", "A file of Markdown or plain text; - is standard input."], HelpName = texts["tệp", "file"] };
        var json = new Option<bool>("--json") { Description = texts["In dạng JSON.", "Print JSON."] };
        var command = new Command("scan", texts["Liệt kê thời gian, viện dẫn, điều khoản nhận ra trong một văn bản.", "List the times, citations and clauses found in a text."]) { file, json };
        command.SetAction((parsed, cancellation) => System.Threading.Tasks.Task.Run(() => Run(
            parsed.GetValue(file)!, parsed.GetValue(json), CommandCalendar.Of(parsed.GetValue(shared.Folder), terminal, cancellation), terminal, texts), cancellation));
        return command;
    }

    private static int Run(string file, bool json, TimeEvaluator evaluator, Terminal terminal, Texts texts)
    {
        string path = Path.GetFullPath(file, terminal.WorkingFolder);
        if (file != "-" && Directory.Exists(path))
        {
            terminal.Error.WriteLine(texts[$"\"{file}\" là một thư mục. Chọn một tệp trong đó, hoặc dùng plansite check để kiểm tra cả kho.", $"\"{file}\" is a folder. Choose a file in it, or use plansite check for a whole repository."]);
            return ExitCode.CannotRun;
        }

        if (file != "-" && !File.Exists(path))
        {
            terminal.Error.WriteLine(texts[$"Không có tệp \"{file}\". Kiểm tra lại tên, hoặc đưa văn bản vào bằng -.", $"There is no file \"{file}\". Check its name, or give the text with -."]);
            return ExitCode.CannotRun;
        }

        string text = UnicodeText.ToNfc((file == "-" ? terminal.In.ReadToEnd() : File.ReadAllText(path)).ReplaceLineEndings("\n"));
        BodyReadResult body = MarkdownBodyReader.Read(file, text, FrontMatterEnd.Of(text), TimeContext.None, CommonVocabulary.Value);
        terminal.Out.Write(json ? Json(body, evaluator, texts) : Words(body, evaluator, terminal.Width, texts));
        return ExitCode.Clean;
    }

    private static string Words(BodyReadResult body, TimeEvaluator evaluator, int width, Texts texts)
    {
        var answer = new StringBuilder();
        IReadOnlyList<TimeMention> times = ScannedTimes.Of(body);
        Heading(answer, texts["Thời gian", "Times"], times.Count);
        foreach (TimeMention time in times)
        {
            Deadline deadline = evaluator.Evaluate(time.Expression);
            string meaning = TimeFormatter.Compact(time.Expression);
            if (deadline.Start is not null || deadline.End is not null)
                meaning += $" = {Dates(deadline.Start)} → {Dates(deadline.End)} ({TimeWords.Certainty(deadline.Certainty, IsGuess(time), texts)})";
            Entry(answer, time.Span, time.Text, width);
            Wrapping.Append(answer, meaning, Indent, width);
            foreach (Located<TimeIssue> issue in time.Issues) TimeWords.Issue(answer, issue.Value, Indent, width, texts);
        }

        Heading(answer, texts["Viện dẫn", "Citations"], body.Citations.Length);
        foreach (Citation citation in body.Citations) Entry(answer, citation.Span, citation.IsShort ? $"{citation.Text} ({citation.Number})" : citation.Text, width);
        Heading(answer, texts["Điều, khoản, điểm", "Clauses"], body.Clauses.Length);
        foreach (Clause clause in body.Clauses) Entry(answer, clause.Span, $"{clause.Anchor} {Short(clause.Title)}", width);
        return answer.ToString();
    }

    private static void Entry(StringBuilder answer, SourceSpan place, string text, int width)
    {
        string position = $"{place.Line}:{place.Column}".PadRight(Indent - 4) + "  ";
        Wrapping.Append(answer, text.Replace('\n', ' '), Math.Max(Indent, position.Length + 2), width, position);
    }

    private static void Heading(StringBuilder answer, string title, int count) => answer.Append($"{title} ({count})\n");

    private static string Dates(DateOnly? date) => date is { } day ? VietnameseDate.Numeric(day) : "…";

    private static string Short(string title) => title.Length <= 60 ? title : title[..(title.LastIndexOf(' ', 60, 60) is var cut and > 0 ? cut : 60)] + "…";

    private static bool IsGuess(TimeMention time) => time.Issues.Any(issue => issue.Value.IsFault);

    private static string Json(BodyReadResult body, TimeEvaluator evaluator, Texts texts)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, TimeJson.Options))
        {
            json.WriteStartObject();
            Array(json, "times", ScannedTimes.Of(body), time =>
            {
                TimeJson.Write(json, time.Expression with { Text = time.Text }, evaluator.Evaluate(time.Expression), time.Span, IsGuess(time));
                if (time.Issues.Length > 0) TimeJson.WriteIssues(json, time.Issues, texts);
            });
            Array(json, "citations", body.Citations, citation =>
            {
                json.WriteString("text", citation.Text);
                json.WriteString("number", citation.Number?.Text ?? citation.Key);
                json.WriteString("date", citation.Date?.ToString());
                json.WriteNumber("line", citation.Span.Line);
                json.WriteNumber("column", citation.Span.Column);
            });
            Array(json, "clauses", body.Clauses, clause =>
            {
                json.WriteString("anchor", clause.Anchor);
                json.WriteString("number", clause.Number);
                json.WriteString("title", clause.Title);
                json.WriteNumber("line", clause.Span.Line);
                json.WriteNumber("column", clause.Span.Column);
            });
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void Array<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
