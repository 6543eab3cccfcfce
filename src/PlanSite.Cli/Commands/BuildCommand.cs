using System.CommandLine;
using PlanSite.Core.Diagnostics;
using PlanSite.Site.Output;

namespace PlanSite.Cli.Commands;

/// <summary><c>plansite build</c>: checks, and puts the site in its folder when there is no error.</summary>
internal static class BuildCommand
{
    private const string DefaultOutput = "_site";

    public static Command Make(SharedOptions shared, Terminal terminal, Texts texts)
    {
        var output = new Option<string?>("-o", "--output")
        {
            Description = texts["Thư mục đặt trang (mặc định: _site trong kho).", "Folder of the site (default: _site in the repository)."],
            HelpName = texts["thư mục", "folder"],
        };
        var allowErrors = new Option<bool>("--allow-errors")
        {
            Description = texts["Vẫn dựng trang khi còn lỗi; trang báo cáo kiểm tra nêu các lỗi đó.", "Build in spite of errors; the check report page lists them."],
        };
        var json = new Option<bool>("--json") { Description = texts["In kết quả kiểm tra dạng JSON.", "Print the findings as JSON."] };
        var command = new Command("build", texts["Kiểm tra rồi dựng trang tĩnh.", "Check, then build the static site."]) { output, allowErrors, json };
        command.SetAction((parsed, cancellation) => System.Threading.Tasks.Task.Run(() => Run(
            parsed.GetValue(shared.Folder), parsed.GetValue(output), parsed.GetValue(allowErrors), parsed.GetValue(json), terminal, texts, cancellation), cancellation));
        return command;
    }

    private static int Run(
        string? folder, string? output, bool allowErrors, bool json, Terminal terminal, Texts texts, CancellationToken cancellation)
    {
        if (RepositoryLocator.Find(folder, terminal.WorkingFolder) is not { } root) return RepositoryLocator.SayMissing(folder, terminal, texts);
        string target = output is null ? Path.Combine(root, DefaultOutput) : Path.GetFullPath(output, terminal.WorkingFolder);
        if (OutputFolder.Refusal(target, root, terminal.WorkingFolder, texts) is { } refusal)
        {
            terminal.Error.WriteLine(refusal);
            return ExitCode.WrongUse;
        }

        PublishResult result = Progress.During(terminal, texts["Đang dựng trang…", "Building the site…"], () => SitePipeline.Publish(root, target, allowErrors, cancellation));
        CheckCommand.Report(result.Report, result.Loaded, json, terminal, texts);
        foreach (Diagnostic notice in result.HistoryNotices.Where(notice => notice.Severity >= Severity.Warning)) terminal.Error.WriteLine($"{notice.Code}: {texts[notice.Message]} {texts[notice.Help]}");
        if (result.Written is not { } outcome)
        {
            terminal.Error.WriteLine(texts["Còn lỗi: trang cũ được giữ nguyên.", "There are errors: the old site is left as it is."]);
            return ExitCode.Errors;
        }

        int written = Report(outcome, target, terminal, texts);
        return written == ExitCode.Clean && result.Report.HasErrors ? ExitCode.Errors : written;
    }

    private static int Report(WriteResult result, string target, Terminal terminal, Texts texts)
    {
        switch (result.Outcome)
        {
            case WriteOutcome.Busy:
                terminal.Error.WriteLine(texts[
                    $"Một lần dựng khác đang ghi vào {target}. Đợi nó xong rồi chạy lại.",
                    $"Another build is writing to {target}. Wait for it to end, then run again."]);
                return ExitCode.CannotRun;
            case WriteOutcome.Blocked:
                terminal.Error.WriteLine(texts[
                    $"Trong {target} có tệp không phải do PlanSite viết, đứng đúng chỗ của trang: {string.Join(", ", result.Blocking.Take(5))}. Dời các tệp đó đi, hoặc chọn thư mục khác bằng -o.",
                    $"{target} holds files that PlanSite didn't write where pages must go: {string.Join(", ", result.Blocking.Take(5))}. Move them, or choose another folder with -o."]);
                return ExitCode.CannotRun;
            default:
                terminal.Error.WriteLine(texts[
                    $"{target}: ghi {result.Written} tệp, giữ {result.Kept}, bỏ {result.Removed}.",
                    $"{target}: {result.Written} files written, {result.Kept} kept, {result.Removed} removed."]);
                return ExitCode.Clean;
        }
    }
}
