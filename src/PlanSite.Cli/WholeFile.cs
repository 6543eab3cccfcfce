namespace PlanSite.Cli;

/// <summary>Writes a file so that nobody ever sees half of it.</summary>
internal static class WholeFile
{
    public static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        string temporary = path + ".plansite-tmp";
        File.WriteAllText(temporary, text);
        File.Move(temporary, path, overwrite: false);
    }
}
