using System.CommandLine;
using PlanSite.Checks;
using PlanSite.Checks.Reports;
using PlanSite.Checks.Suppressions;
using PlanSite.Cli.Help;
using PlanSite.Content;

namespace PlanSite.Cli.Commands;

/// <summary><c>plansite check</c>: everything that <c>build</c> would find, without writing anything.</summary>
internal static class CheckCommand
{
    public static Command Make(SharedOptions shared, Terminal terminal, Texts texts)
    {
        var options = new CheckOptions(texts);
        Command command = options.AddTo(new Command("check", texts["Kiểm tra mọi văn bản: viện dẫn, thời hạn, dữ liệu.", "Check every document: citations, deadlines, data."]));
        command.SetAction((parsed, cancellation) => System.Threading.Tasks.Task.Run(() =>
            UsageErrors.UnknownOption(options.Read(parsed).Files, command, terminal, texts)
            ?? Run(parsed.GetValue(shared.Folder), options.Read(parsed), terminal, texts, cancellation), cancellation));
        return command;
    }

    private static int Run(string? folder, CheckRequest request, Terminal terminal, Texts texts, CancellationToken cancellation)
    {
        if (RepositoryLocator.Find(folder, terminal.WorkingFolder) is not { } root) return RepositoryLocator.SayMissing(folder, terminal, texts);
        if (request.Files.FirstOrDefault(file => !Path.Exists(Path.GetFullPath(file, terminal.WorkingFolder))) is { } missing)
        {
            terminal.Error.WriteLine(texts[$"Không có tệp \"{missing}\". Kiểm tra lại đường dẫn, tính từ thư mục đang đứng.", $"There is no file \"{missing}\". Check the path; it counts from the folder you are in."]);
            return ExitCode.WrongUse;
        }

        if (request.Only.FirstOrDefault(code => !RuleBook.All.Any(rule => rule.Code.StartsWith(code, StringComparison.Ordinal))) is { } unknown)
        {
            terminal.Error.WriteLine(texts[$"Không có mã nào bắt đầu bằng \"{unknown}\". Danh sách: plansite explain", $"No code begins with \"{unknown}\". The list: plansite explain"]);
            return ExitCode.WrongUse;
        }

        if (request.WriteBaseline) return WriteBaseline(root, terminal, texts, cancellation);
        if (!request.Watch) return Once(root, request, terminal, texts, cancellation);
        return CheckWatch.Run(root, terminal, texts, () => Once(root, request, terminal, texts, cancellation), cancellation);
    }

    private static int Once(string root, CheckRequest request, Terminal terminal, Texts texts, CancellationToken cancellation)
    {
        CheckResult result = Progress.During(terminal, texts["Đang kiểm tra…", "Checking…"], () => SitePipeline.Check(root, cancellation));
        var stray = new List<string>();
        var scope = new CheckScope(CheckScope.FilesOf(request.Files, root, terminal.WorkingFolder, result.Loaded.Repository, stray), request.Only);
        foreach (string file in stray)
            terminal.Error.WriteLine(texts[$"\"{file}\" không thuộc văn bản nào và không phải tệp dữ liệu: không có gì để kiểm tra.", $"\"{file}\" belongs to no document and is no data file: there is nothing to check."]);
        CheckReport report = request.Files.Length > 0 && scope.Files.IsEmpty ? new CheckReport([]) : result.Report.Where(scope.Holds);
        terminal.Out.Write(ReportWriter.Render(
            request.Format,
            report.Where(diagnostic => diagnostic.Severity >= request.Shown),
            OptionsOf(result.Loaded, terminal, texts) with { Summary = request.Summary }));
        return report.Diagnostics.Any(diagnostic => diagnostic.Severity >= request.FailOn) ? ExitCode.Errors : ExitCode.Clean;
    }

    private static int WriteBaseline(string root, Terminal terminal, Texts texts, CancellationToken cancellation)
    {
        CheckResult result = Progress.During(terminal, texts["Đang kiểm tra…", "Checking…"], () => SitePipeline.Check(root, cancellation, withBaseline: false));
        Baseline baseline = Baseline.Of(result.Report.Diagnostics, result.Loaded.Sources);
        WholeFile.Replace(Path.Combine(root, Baseline.FileName), baseline.Write());
        int known = baseline.Entries.Sum(entry => entry.Count);
        int left = result.Report.Diagnostics.Length - known;
        terminal.Error.WriteLine(texts[
            $"{Baseline.FileName}: ghi {known} phát hiện. Từ nay chỉ phát hiện mới được nêu; sửa đến đâu, plansite fix rút khỏi tệp đến đó.",
            $"{Baseline.FileName}: {known} findings written. From now on only new ones are told; plansite fix takes out what has been mended."]);
        if (left > 0)
            terminal.Error.WriteLine(texts[$"{left} phát hiện không được ghi vào tệp nền: tệp không đọc được, hoặc văn bản mật.", $"{left} findings can't go into a baseline: files that can't be read, or secret documents."]);
        return ExitCode.Clean;
    }

    public static void Report(CheckReport report, LoadResult loaded, bool json, Terminal terminal, Texts texts) =>
        terminal.Out.Write(ReportWriter.Render(json ? DiagnosticFormat.Json : DiagnosticFormat.Text, report, OptionsOf(loaded, terminal, texts)));

    private static ReportOptions OptionsOf(LoadResult loaded, Terminal terminal, Texts texts) =>
        new(texts.Language, loaded.Sources, terminal.Width, terminal.Color) { Version = VersionAction.Current };
}
