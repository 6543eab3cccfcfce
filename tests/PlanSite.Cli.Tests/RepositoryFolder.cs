namespace PlanSite.Cli.Tests;

/// <summary>The folder of this repository, found upwards from the test's own.</summary>
internal static class RepositoryFolder
{
    public static string Root { get; } = RepositoryLocator.Find(null, AppContext.BaseDirectory)
        ?? throw new InvalidOperationException("The tests run outside the repository.");
}
