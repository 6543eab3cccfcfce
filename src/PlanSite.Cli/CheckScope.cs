using System.Collections.Immutable;
using PlanSite.Core;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;

namespace PlanSite.Cli;

/// <summary>Which findings a command was asked for: those of some files, of some rules.</summary>
/// <param name="Files">Files and folders (with a slash at the end), from the repository's root; empty: all.</param>
/// <param name="Rules">Codes or the beginnings of codes, in capitals; empty: all.</param>
internal sealed record CheckScope(ImmutableArray<string> Files, ImmutableArray<string> Rules)
{
    public bool Holds(Diagnostic diagnostic) =>
        (Files.IsEmpty || diagnostic.Related.Insert(0, diagnostic.Span).Any(span => Files.Any(file => IsIn(span.File, file))))
        && (Rules.IsEmpty || Rules.Any(code => diagnostic.Code.StartsWith(code, StringComparison.Ordinal)));

    /// <summary>Finds what paths on a command line mean: a file of a document means the whole document.</summary>
    /// <param name="stray">Files that are there and belong to no document and are no data.</param>
    public static ImmutableArray<string> FilesOf(IEnumerable<string> paths, string root, string workingFolder, PlanRepository repository, List<string> stray)
    {
        var files = ImmutableArray.CreateBuilder<string>();
        foreach (string path in paths)
        {
            string full = Path.GetFullPath(path, workingFolder);
            string inside = Path.GetRelativePath(root, full).Replace('\\', '/');
            if (MeantBy(inside, Directory.Exists(full), repository) is { } meant) files.Add(meant);
            else stray.Add(path);
        }

        return files.ToImmutable();
    }

    private static string? MeantBy(string inside, bool isFolder, PlanRepository repository)
    {
        if (inside == ".") return "";
        if (inside is "plansite.yml" or "plansite-baseline.json" || inside.StartsWith("data/", StringComparison.Ordinal)) return isFolder ? inside + "/" : inside;
        if (inside is "data" or "content") return inside + "/";
        if (!inside.StartsWith("content/", StringComparison.Ordinal)) return null;
        Document? owner = repository.Documents.Where(document => IsIn(inside + "/", Folder(document))).MaxBy(document => document.File.Length);
        if (owner is not null) return Folder(owner);

        // A folder above documents; or an index.md whose head can't be read, so that it is no document yet.
        if (isFolder) return inside + "/";
        return inside.EndsWith("/index.md", StringComparison.Ordinal) ? inside : null;
    }

    private static string Folder(Document document) => document.File[..(document.File.LastIndexOf('/') + 1)];

    private static bool IsIn(string file, string scope) => file == scope || scope.Length == 0 || (scope[^1] == '/' && file.StartsWith(scope, StringComparison.Ordinal));
}
