namespace PlanSite.Tests;

/// <summary>The repository that the tests are part of, whose own content is what many of them read.</summary>
internal static class OwnRepository
{
    public static string Root()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "PlanSite.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside the repository.");
    }

    /// <summary>Copies settings, data and content: all of it that is a planning repository.</summary>
    public static void CopyTo(string folder)
    {
        string root = Root();
        foreach (string file in new[] { "content", "data" }.SelectMany(name => Directory.EnumerateFiles(Path.Combine(root, name), "*", SearchOption.AllDirectories)).Append(Path.Combine(root, "plansite.yml")))
        {
            string target = Path.Combine(folder, Path.GetRelativePath(root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
