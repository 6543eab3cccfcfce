using System.CommandLine;
using PlanSite.Cli.Reviews;
using PlanSite.Core;
using PlanSite.Core.Diagnostics;
using PlanSite.History.Log;
using PlanSite.History.Snapshots;

namespace PlanSite.Cli.Commands;

/// <summary><c>plansite review main..HEAD</c>: what a pull request changes in meaning, whose obligations move, which findings it adds and removes.</summary>
internal static class ReviewCommand
{
    public static Command Make(SharedOptions shared, Terminal terminal, Texts texts)
    {
        var range = new Argument<string>("range")
        {
            Description = texts["Nhánh gốc và nhánh cần xét: main..HEAD.", "The base and what is to be reviewed: main..HEAD."],
            HelpName = texts["gốc..nhánh", "base..head"],
        };
        var format = new Option<string>("--format")
        {
            Description = texts["Dạng kết quả: text, markdown hoặc json.", "Form of the result: text, markdown or json."],
            HelpName = "text|markdown|json",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "markdown", "json");
        var command = new Command("review", texts["Xét một đề nghị sửa: đổi thời hạn nào, ai phải làm khác đi.", "Review a change: which deadlines move, and for whom."]) { range, format };
        command.SetAction((parsed, cancellation) => System.Threading.Tasks.Task.Run(() =>
            Run(parsed.GetValue(shared.Folder), parsed.GetValue(range)!, parsed.GetValue(format)!, terminal, texts, cancellation), cancellation));
        return command;
    }

    private static int Run(string? folder, string range, string format, Terminal terminal, Texts texts, CancellationToken cancellation)
    {
        if (RepositoryLocator.Find(folder, terminal.WorkingFolder) is not { } root) return RepositoryLocator.SayMissing(folder, terminal, texts);
        using RevisionLoader? loader = RevisionLoader.Open(root, new PlanRepository { Settings = new SiteSettings() });
        if (loader is null)
        {
            foreach (Diagnostic notice in HistoryReader.Read(root, useCache: false).Notices) terminal.Error.WriteLine($"{notice.Code}: {texts[notice.Message]} {texts[notice.Help]}");
            return ExitCode.CannotRun;
        }

        (string from, string to) = Ends(range);
        foreach (string end in (string[])[from, to])
        {
            if (loader.Resolve(end) is not null) continue;
            terminal.Error.WriteLine(texts[
                $"Git không biết \"{end}\". Viết gốc và nhánh như main..HEAD; nếu nhánh gốc ở máy chủ, thử origin/{end}.",
                $"Git doesn't know \"{end}\". Write base and head as main..HEAD; if the base is on the server, try origin/{end}."]);
            return ExitCode.WrongUse;
        }

        // What others did on the base meanwhile is not this change's.
        string start = loader.MergeBase(from, to) ?? loader.Resolve(from)!;
        Review? review = Progress.During(terminal, texts["Đang so sánh…", "Comparing…"], () =>
            loader.LoadAll(start, cancellation) is { } old && loader.LoadAll(loader.Resolve(to)!, cancellation) is { } now ? ReviewBuilder.Build(old, now) : null);
        if (review is null)
        {
            terminal.Error.WriteLine(texts["Một trong hai phiên bản không có kho kế hoạch ở thư mục này.", "One of the two versions has no planning repository in this folder."]);
            return ExitCode.CannotRun;
        }

        terminal.Out.Write(format == "json" ? ReviewJson.Render(review, texts) : new ReviewDocument(review, texts, format == "markdown", terminal.Width).Render());
        return review.AddsErrors ? ExitCode.Errors : ExitCode.Clean;
    }

    private static (string From, string To) Ends(string range)
    {
        string[] ends = range.Split(range.Contains("...", StringComparison.Ordinal) ? "..." : "..", 2);
        string to = ends.Length == 2 ? ends[1] : "";
        return (ends[0].Length == 0 ? "HEAD" : ends[0], to.Length == 0 ? "HEAD" : to);
    }
}
