using System.Collections.Immutable;
using System.Reflection;

namespace PlanSite.Site.Theming;

/// <summary>Reads the theme that ships inside the program.</summary>
internal static class EmbeddedTheme
{
    private const string Prefix = "theme/";

    public static ImmutableSortedDictionary<string, ThemeFile> Read()
    {
        Assembly assembly = typeof(EmbeddedTheme).Assembly;
        var files = ImmutableSortedDictionary.CreateBuilder<string, ThemeFile>(StringComparer.Ordinal);
        foreach (string name in assembly.GetManifestResourceNames())
        {
            // The name holds the separators of the machine that compiled.
            string normal = name.Replace('\\', '/');
            if (!normal.StartsWith(Prefix, StringComparison.Ordinal)) continue;
            using Stream stream = assembly.GetManifestResourceStream(name)!;
            byte[] content = new byte[stream.Length];
            stream.ReadExactly(content);
            string path = normal[Prefix.Length..];
            files[path] = new ThemeFile(path, content, Origin: null);
        }

        return files.ToImmutable();
    }
}
