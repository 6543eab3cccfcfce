using System.Collections.Immutable;
using PlanSite.Core.Diagnostics;
using PlanSite.Site.Rules;

namespace PlanSite.Site.Theming;

/// <summary>Reads <c>themes/&lt;name&gt;/</c> of a repository over the theme inside the program.</summary>
public static class ThemeLoader
{
    public const string DefaultName = "default";

    /// <param name="root">The repository's root.</param>
    /// <param name="name">The theme that <c>plansite.yml</c> names.</param>
    public static ThemeFiles Load(string root, string name)
    {
        if (name.Length == 0 || name is "." or ".." || name.AsSpan().IndexOfAny("/\\:") >= 0)
            return ThemeFiles.Default with { Diagnostics = [UnknownTheme.Found(name, Known(root))] };
        string folder = Path.Combine(root, "themes", name);
        if (!Directory.Exists(folder))
        {
            return name == DefaultName
                ? ThemeFiles.Default
                : ThemeFiles.Default with { Diagnostics = [UnknownTheme.Found(name, Known(root))] };
        }

        var files = new List<ThemeFile>();
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (string file in Files(folder).Order(StringComparer.Ordinal))
        {
            string path = Path.GetRelativePath(folder, file).Replace('\\', '/');
            string origin = $"themes/{name}/{path}";
            try
            {
                files.Add(new ThemeFile(path, File.ReadAllBytes(file), origin));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                diagnostics.Add(UnreadableThemeFile.Found(origin, FileFault.Of(e)));
            }
        }

        return ThemeFiles.Default.Overlay(files) with { Diagnostics = diagnostics.ToImmutable() };
    }

    // Links are not followed: a theme could otherwise carry files of the machine into the site.
    private static IEnumerable<string> Files(string folder) => Directory.EnumerateFiles(folder, "*", new EnumerationOptions
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Hidden,
        IgnoreInaccessible = true,
    });

    private static ImmutableArray<string> Known(string root)
    {
        string themes = Path.Combine(root, "themes");
        IEnumerable<string> own = Directory.Exists(themes) ? Directory.EnumerateDirectories(themes).Select(path => Path.GetFileName(path)) : [];
        return [.. own.Append(DefaultName).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }
}
