using System.CommandLine;

namespace PlanSite.Cli.Commands;

/// <summary><c>plansite init</c>: a small repository that works at once, in an empty folder.</summary>
internal static class InitCommand
{
    public static Command Make(SharedOptions shared, Terminal terminal, Texts texts)
    {
        var folder = new Argument<string>("folder")
        {
            Description = texts["Thư mục trống (mặc định: thư mục này).", "An empty folder (default: this one)."],
            HelpName = texts["thư mục", "folder"],
            Arity = ArgumentArity.ZeroOrOne,
            DefaultValueFactory = _ => ".",
        };
        var command = new Command("init", texts["Tạo một kho kế hoạch nhỏ, chạy được ngay.", "Make a small planning repository that works at once."]) { folder };
        // As git does: -C says where one stands, and the folder is named from there.
        command.SetAction(parsed => Run(
            Path.GetFullPath(parsed.GetValue(folder)!, Path.GetFullPath(parsed.GetValue(shared.Folder) ?? ".", terminal.WorkingFolder)), terminal, texts));
        return command;
    }

    private static int Run(string folder, Terminal terminal, Texts texts)
    {
        if (File.Exists(folder) || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any(entry => Path.GetFileName(entry) != ".git")))
        {
            terminal.Error.WriteLine(texts[
                $"\"{folder}\" đã có nội dung. Chọn một thư mục trống: plansite init ke-hoach",
                $"\"{folder}\" isn't empty. Choose an empty folder: plansite init plans"]);
            return ExitCode.CannotRun;
        }

        Directory.CreateDirectory(folder);
        foreach ((string path, string text) in StarterFiles.Read()) WholeFile.Write(Path.Combine(folder, path), text);
        terminal.Out.WriteLine(texts[$"Đã tạo kho kế hoạch trong {folder}", $"Made a planning repository in {folder}"]);
        terminal.Out.WriteLine(texts["Tiếp theo: plansite serve (xem trang), plansite check (kiểm tra).", "Next: plansite serve (see the site), plansite check (check it)."]);
        return ExitCode.Clean;
    }
}
