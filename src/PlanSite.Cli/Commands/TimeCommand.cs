using System.CommandLine;
using System.Text;
using System.Text.Json;
using PlanSite.Cli.History;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Text;
using PlanSite.Core.Time;

namespace PlanSite.Cli.Commands;

/// <summary><c>plansite time "chậm nhất 05 ngày làm việc sau khi bế mạc"</c>: what a time means, and how its dates are reached.</summary>
internal static class TimeCommand
{
    public static Command Make(SharedOptions shared, Terminal terminal, Texts texts)
    {
        var text = new Argument<string>("text") { Description = texts["Thời gian, viết như trong văn bản.", "A time, as a document writes it."], HelpName = texts["thời gian", "time"] };
        var events = new Option<string[]>("--event")
        {
            Description = texts["Ngày của một sự kiện, chẳng hạn --event \"bầu cử=2021-05-23\".", "The date of an event, such as --event \"bầu cử=2021-05-23\"."],
            HelpName = texts["tên=ngày", "name=date"],
        };
        var json = new Option<bool>("--json") { Description = texts["In dạng JSON.", "Print JSON."] };
        var command = new Command("time", texts["Giải thích một thời hạn: từ ngày nào đến ngày nào, vì sao.", "Explain a time: from which day to which, and why."]) { text, events, json };
        command.SetAction((parsed, cancellation) => System.Threading.Tasks.Task.Run(() => Run(
            new Request(UnicodeText.ToNfc(parsed.GetValue(text)!), parsed.GetValue(events) ?? [], parsed.GetValue(json)),
            CommandCalendar.Of(parsed.GetValue(shared.Folder), terminal, cancellation), terminal, texts), cancellation));
        return command;
    }

    private static int Run(Request request, TimeEvaluator evaluator, Terminal terminal, Texts texts)
    {
        var events = new NamedEvents();
        foreach (string named in request.Events)
        {
            if (events.Add(UnicodeText.ToNfc(named), evaluator) is not { } fault) continue;
            terminal.Error.WriteLine(texts[fault]);
            return ExitCode.WrongUse;
        }

        TimeParseResult parsed = TimeExpressionParser.Parse(request.Text);
        Deadline? deadline = parsed.Expression is { } expression ? evaluator.Evaluate(expression, events) : null;
        if (deadline?.MissingYear is { } year) parsed = parsed with { Issues = parsed.Issues.Add(TimeWords.NoHolidays(year, request.Text.Length)) };
        terminal.Out.Write(request.Json ? Json(parsed, deadline, texts) : Words(parsed, deadline, terminal.Width, texts));
        return parsed.Issues.Any(issue => issue.IsFault) ? ExitCode.Errors : ExitCode.Clean;
    }

    private static string Words(TimeParseResult parsed, Deadline? deadline, int width, Texts texts)
    {
        var answer = new StringBuilder();
        if (parsed.Expression is { } expression && deadline is not null)
        {
            Wrapping.Append(answer, expression.Text.Replace('\n', ' '), 0, width);
            Line(answer, texts["viết gọn", "compact"], TimeFormatter.Compact(expression), width);
            Line(answer, texts["loại", "kind"], TimeWords.Kind(deadline.Kind, texts), width);
            Line(answer, texts["từ ngày", "from"], TimeWords.Day(deadline.Start, texts), width);
            Line(answer, texts["đến hết ngày", "to the end of"], TimeWords.Day(deadline.End, texts), width);
            if (deadline is not { Start: null, End: null }) Line(answer, texts["mức chắc chắn", "certainty"], TimeWords.Certainty(deadline.Certainty, parsed.IsGuess, texts), width);
            answer.Append(texts["Cách tính:", "How it was reached:"]).Append('\n');
            foreach (LocalizedText step in deadline.Trace) Wrapping.Append(answer, texts[step], 4, width, "- ");
            if (deadline.MissingEvent is { } missing) Wrapping.Append(answer, texts[
                $"Cho biết ngày của sự kiện: --event {missing}=2025-02-20", $"Give the day of the event: --event {missing}=2025-02-20"], 0, width);
        }

        foreach (TimeIssue issue in parsed.Issues) TimeWords.Issue(answer, issue, 0, width, texts);

        return answer.ToString();
    }

    private static void Line(StringBuilder answer, string label, string value, int width) => Wrapping.Append(answer, value, 18, width, (label + ":").PadRight(16));

    private static string Json(TimeParseResult parsed, Deadline? deadline, Texts texts)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, TimeJson.Options))
        {
            json.WriteStartObject();
            if (parsed.Expression is { } expression && deadline is not null)
            {
                TimeJson.Write(json, expression, deadline, new SourceSpan("", 1, 1, 1, 1), parsed.IsGuess);
                Strings(json, "trace", deadline.Trace.Select(step => texts[step]));
            }

            TimeJson.WriteIssues(json, parsed.Issues.Select(issue => new Located<TimeIssue>(issue, SourceSpan.OnLine("", 1, issue.Start + 1, issue.Length))), texts);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void Strings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (string value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private sealed record Request(string Text, string[] Events, bool Json);
}
