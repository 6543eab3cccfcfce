using System.Collections.Immutable;

namespace PlanSite.Content.Files;

/// <summary>What there is to read in a repository, in the order of paths.</summary>
internal sealed record RepositoryFiles
{
    public const string SettingsName = "plansite.yml";
    public const string DataFolder = "data";
    public const string ContentFolder = "content";
    public const string IndexName = "index.md";
    public const string TasksName = "tasks.yml";

    public FoundFile? Settings { get; init; }

    /// <summary>Known data files by name without folder, <c>levels.yml</c>.</summary>
    public ImmutableSortedDictionary<string, FoundFile> Data { get; init; } = ImmutableSortedDictionary<string, FoundFile>.Empty;
    public ImmutableArray<DocumentFolder> Documents { get; init; } = [];

    /// <summary>Paths of what is there and can't be read or must not be followed.</summary>
    public ImmutableHashSet<string> Lost { get; init; } = [];
}
