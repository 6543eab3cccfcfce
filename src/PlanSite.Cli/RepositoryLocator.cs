namespace PlanSite.Cli;

/// <summary>Finds the planning repository that a command works on.</summary>
internal static class RepositoryLocator
{
    public const string SettingsFile = "plansite.yml";

    /// <summary>The folder named with <c>-C</c>, or the nearest folder upwards that holds <c>plansite.yml</c>; nothing if there is none.</summary>
    public static string? Find(string? named, string workingFolder)
    {
        if (named is not null)
        {
            string folder = Path.GetFullPath(named, workingFolder);
            return File.Exists(Path.Combine(folder, SettingsFile)) ? folder : null;
        }

        for (DirectoryInfo? folder = new(workingFolder); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, SettingsFile))) return folder.FullName;
        }

        return null;
    }

    /// <summary>What to say when there is none.</summary>
    public static int SayMissing(string? named, Terminal terminal, Texts texts)
    {
        terminal.Error.WriteLine(named is null
            ? texts[
                "Không thấy plansite.yml ở đây hay ở thư mục nào phía trên. Vào thư mục của kho kế hoạch, hoặc chỉ nó bằng -C; tạo kho mới: plansite init.",
                "There is no plansite.yml here or in any folder above. Go to the planning repository's folder, or name it with -C; to make a new one: plansite init."]
            : texts[
                $"Thư mục \"{named}\" không có plansite.yml. Kiểm tra lại đường dẫn sau -C; tạo kho mới: plansite init {named}",
                $"The folder \"{named}\" has no plansite.yml. Check the path after -C; to make a new repository: plansite init {named}"]);
        return ExitCode.CannotRun;
    }
}
