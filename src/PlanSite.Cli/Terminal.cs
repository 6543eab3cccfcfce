namespace PlanSite.Cli;

/// <summary>Where a command writes, and what that place can show.</summary>
/// <param name="Interactive">Somebody is watching standard error: progress may be shown.</param>
/// <param name="Color">Colours are wanted: a terminal, and no <c>NO_COLOR</c> (no-color.org).</param>
/// <param name="Environment">Looks up an environment variable.</param>
internal sealed record Terminal(
    TextReader In, TextWriter Out, TextWriter Error, bool Interactive, bool Color, int Width, string WorkingFolder, Func<string, string?> Environment)
{
    private const int DefaultWidth = 80;

    public static Terminal System()
    {
        // A Windows console shows Vietnamese only in UTF-8; elsewhere it is UTF-8 already.
        if (OperatingSystem.IsWindows()) Console.OutputEncoding = global::System.Text.Encoding.UTF8;
        bool color = !Console.IsOutputRedirected && string.IsNullOrEmpty(global::System.Environment.GetEnvironmentVariable("NO_COLOR"));
        return new Terminal(
            Console.In, Console.Out, Console.Error, !Console.IsErrorRedirected, color, WidthOfConsole(),
            FolderOfShell(), global::System.Environment.GetEnvironmentVariable);
    }

    // The folder in which a shell stands may be gone. Help and commands that name their folder work all the same.
    private static string FolderOfShell()
    {
        try
        {
            return Directory.GetCurrentDirectory();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Path.GetPathRoot(AppContext.BaseDirectory)!;
        }
    }

    private static int WidthOfConsole()
    {
        if (Console.IsOutputRedirected) return DefaultWidth;
        try
        {
            return Console.WindowWidth is var width and >= 40 ? Math.Min(width, 120) : DefaultWidth;
        }
        catch (IOException)
        {
            return DefaultWidth;
        }
    }
}
