using System.Collections.Immutable;
using PlanSite.Content;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Schedule;

namespace PlanSite.Checks.Tests.Mutation;

/// <summary>A copy of this repository's content in a folder of its own, in which one file at a time is broken and mended.</summary>
internal sealed class RepositoryCopy : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("plansite-mutation-").FullName;

    public RepositoryCopy() => OwnRepository.CopyTo(_folder);

    public ImmutableSortedDictionary<string, string> Texts() =>
        Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories)
            .Where(file => file.EndsWith(".md", StringComparison.Ordinal) || file.EndsWith(".yml", StringComparison.Ordinal))
            .ToImmutableSortedDictionary(file => Path.GetRelativePath(_folder, file).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal);

    public ImmutableArray<Diagnostic> Check()
    {
        LoadResult loaded = RepositoryLoader.Load(_folder);
        return CheckRunner.Run(loaded, ScheduleBuilder.Build(loaded.Repository)).Diagnostics;
    }

    public ImmutableArray<Diagnostic> CheckWith(string file, string text, string original)
    {
        string path = Path.Combine(_folder, file);
        File.WriteAllText(path, text);
        try
        {
            return Check();
        }
        finally
        {
            File.WriteAllText(path, original);
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
