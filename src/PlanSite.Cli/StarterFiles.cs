using System.Reflection;

namespace PlanSite.Cli;

/// <summary>The files of a new repository, as they ship inside the program.</summary>
internal static class StarterFiles
{
    private const string Prefix = "starter/";

    public static IEnumerable<(string Path, string Text)> Read()
    {
        Assembly assembly = Assembly.GetExecutingAssembly();
        foreach (string name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return (name[Prefix.Length..].Replace('\\', '/'), reader.ReadToEnd());
        }
    }
}
