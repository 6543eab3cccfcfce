namespace PlanSite.Browser.Tests;

/// <summary>Where the machine's Chromium is.</summary>
internal static class Chromium
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe", "msedge.exe"];

    public static string? Path { get; } = Find();

    /// <summary>Nothing where there is a browser, and in CI, where its absence must fail.</summary>
    public static string? ReasonToSkip { get; } =
        Path is not null || Environment.GetEnvironmentVariable("CI") == "true"
            ? null
            : "No Chromium found. Install it (Debian, Ubuntu: sudo apt-get install chromium), or name it in the variable CHROME_PATH.";

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("CHROME_PATH") is { Length: > 0 } named && File.Exists(named)) return named;
        IEnumerable<string> folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return folders.SelectMany(folder => Names.Select(name => System.IO.Path.Combine(folder, name))).FirstOrDefault(File.Exists);
    }
}
