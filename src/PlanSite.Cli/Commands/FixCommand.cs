using System.Collections.Immutable;
using System.CommandLine;
using PlanSite.Cli.Fixing;
using PlanSite.Cli.Help;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Cli.Commands;

/// <summary><c>plansite fix</c>: mends what has exactly one safe answer, after showing it.</summary>
internal static class FixCommand
{
    private static readonly string[] Agreed = ["c", "co", "có", "y", "yes"];

    public static Command Make(SharedOptions shared, Terminal terminal, Texts texts)
    {
        var files = new Argument<string[]>("file")
        {
            Description = texts["Chỉ sửa các tệp này; bỏ trống: cả kho.", "Mend only these files; none: the whole repository."],
            HelpName = texts["tệp…", "file…"],
            Arity = ArgumentArity.ZeroOrMore,
        };
        var yes = new Option<bool>("--yes", "-y") { Description = texts["Ghi luôn, không hỏi.", "Write without asking."] };
        var dry = new Option<bool>("--dry-run") { Description = texts["Chỉ xem, không ghi; có gì để sửa thì kết thúc bằng mã 1.", "Only show; ends with 1 where there is something to mend."] };
        var command = new Command("fix", texts["Sửa những chỗ chỉ có một cách sửa an toàn.", "Mend what has exactly one safe answer."]) { files, yes, dry };
        command.SetAction((parsed, cancellation) => System.Threading.Tasks.Task.Run(() =>
            UsageErrors.UnknownOption(parsed.GetValue(files) ?? [], command, terminal, texts)
            ?? Run(parsed.GetValue(shared.Folder), parsed.GetValue(files) ?? [], parsed.GetValue(yes), parsed.GetValue(dry), terminal, texts, cancellation), cancellation));
        return command;
    }

    private static int Run(string? folder, string[] files, bool yes, bool dry, Terminal terminal, Texts texts, CancellationToken cancellation)
    {
        if (RepositoryLocator.Find(folder, terminal.WorkingFolder) is not { } root) return RepositoryLocator.SayMissing(folder, terminal, texts);
        CheckResult result = Progress.During(terminal, texts["Đang kiểm tra…", "Checking…"], () => SitePipeline.Check(root, cancellation));
        var stray = new List<string>();
        var scope = new CheckScope(CheckScope.FilesOf(files, root, terminal.WorkingFolder, result.Loaded.Repository, stray), []);
        if (files.Length > 0 && scope.Files.IsEmpty)
        {
            terminal.Error.WriteLine(texts["Các tệp này không thuộc văn bản nào và không phải tệp dữ liệu.", "These files belong to no document and are no data files."]);
            return ExitCode.WrongUse;
        }

        ImmutableArray<FileChange> changes = FixPlan.Of(result.Report.Diagnostics.Concat(result.Report.Baselined).Where(scope.Holds), result.Loaded, root);
        if (changes.IsEmpty)
        {
            terminal.Out.WriteLine(texts["Không có chỗ nào sửa được một cách an toàn. Xem còn gì phải sửa: plansite check", "Nothing can be mended safely. To see what is left: plansite check"]);
            return ExitCode.Clean;
        }

        foreach (FileChange change in changes) Show(change, terminal, texts);
        if (dry) return ExitCode.Errors;
        if (!yes && !Asked(changes.Length, terminal, texts)) return Say(ExitCode.Clean, "Không ghi gì.", "Nothing was written.", terminal, texts);
        foreach (FileChange change in changes) WholeFile.Replace(Path.Combine(root, change.File), change.Bytes);
        int mended = changes.SelectMany(change => change.Fixes).Distinct().Count();
        return Say(ExitCode.Clean, $"Đã sửa {mended} chỗ trong {changes.Length} tệp.", $"{mended} places mended in {changes.Length} files.", terminal, texts);
    }

    private static void Show(FileChange change, Terminal terminal, Texts texts)
    {
        foreach (Diagnostic finding in change.Fixes) terminal.Out.WriteLine($"{finding.Span}: {finding.Code} {texts[finding.Fix!.Title]}");
        terminal.Out.WriteLine(UnifiedDiff.Of(change.File, change.Before, change.After, terminal.Color));
    }

    private static bool Asked(int files, Terminal terminal, Texts texts)
    {
        terminal.Error.Write(texts[$"Ghi các thay đổi này vào {files} tệp? [c/K] ", $"Write these changes to {files} files? [y/N] "]);
        return terminal.In.ReadLine() is { } answer && Agreed.Contains(answer.Trim().ToLowerInvariant());
    }

    private static int Say(int code, string vi, string en, Terminal terminal, Texts texts)
    {
        terminal.Error.WriteLine(texts[vi, en]);
        return code;
    }
}
