using System.CommandLine;
using PlanSite.Checks;
using PlanSite.Checks.Reports;
using PlanSite.Content;

namespace PlanSite.Cli.Commands;

/// <summary><c>plansite check</c>: everything that <c>build</c> would find, without writing anything.</summary>
internal static class CheckCommand
{
    public static Command Make(SharedOptions shared, Terminal terminal, Texts texts)
    {
        var json = new Option<bool>("--json") { Description = texts["In kết quả dạng JSON cho chương trình khác đọc.", "Print the result as JSON, for other programs."] };
        var command = new Command("check", texts["Kiểm tra mọi văn bản: viện dẫn, thời hạn, dữ liệu.", "Check every document: citations, deadlines, data."]) { json };
        command.SetAction((parsed, cancellation) => System.Threading.Tasks.Task.FromResult(
            Run(parsed.GetValue(shared.Folder), parsed.GetValue(json), terminal, texts, cancellation)));
        return command;
    }

    private static int Run(string? folder, bool json, Terminal terminal, Texts texts, CancellationToken cancellation)
    {
        if (RepositoryLocator.Find(folder, terminal.WorkingFolder) is not { } root) return RepositoryLocator.SayMissing(folder, terminal, texts);
        PipelineResult result = Progress.During(terminal, texts["Đang kiểm tra…", "Checking…"], () => SitePipeline.Run(root, cancellation));
        Report(result.Report, result.Loaded, json, terminal, texts);
        return result.Report.HasErrors ? ExitCode.Errors : ExitCode.Clean;
    }

    public static void Report(CheckReport report, LoadResult loaded, bool json, Terminal terminal, Texts texts) =>
        terminal.Out.Write(json
            ? JsonReport.Render(report, texts.Language)
            : TextReport.Render(report, new ReportOptions(texts.Language, loaded.Sources, terminal.Width, terminal.Color)));
}
