namespace PlanSite.Content.Tests.Support;

/// <summary>The working copy that the tests were built from.</summary>
internal static class Checkout
{
    public static string Root { get; } = Find();

    /// <summary>Whether golden files are to be written and not compared.</summary>
    public static bool Updates => Environment.GetEnvironmentVariable("PLANSITE_UPDATE") == "1";

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "PlanSite.sln"))) folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException("The tests don't run inside a working copy.");
    }
}
