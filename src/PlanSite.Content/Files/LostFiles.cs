using System.Collections.Immutable;

namespace PlanSite.Content.Files;

/// <summary>
/// What is in the repository and could not be read, wholly or in part. What such a file would have declared is not called unknown: that would be
/// an error which goes away by itself when its cause is mended.
/// </summary>
internal sealed record LostFiles
{
    public static LostFiles None { get; } = new();

    /// <summary>Data files by name without folder, with their text; nothing for a text that isn't known at all.</summary>
    public ImmutableDictionary<string, string?> Data { get; init; } = ImmutableDictionary<string, string?>.Empty;

    /// <summary>Heads of documents, likewise.</summary>
    public ImmutableArray<string?> Documents { get; init; } = [];

    /// <summary>Paths of files and folders that are there and of no use.</summary>
    public ImmutableHashSet<string> Paths { get; init; } = [];

    /// <summary>The <c>index.md</c> of documents of whose tasks some couldn't be read.</summary>
    public ImmutableHashSet<string> TaskLists { get; init; } = [];

    public ImmutableHashSet<string> All =>
        Paths.Union(TaskLists).Union(Data.Keys.Select(name => name == RepositoryFiles.SettingsName ? name : $"{RepositoryFiles.DataFolder}/{name}"));

    /// <summary>Whether a data file would perhaps have declared an id or a name.</summary>
    public bool DataMayHold(string file, string name) => Data.TryGetValue(file, out string? text) && Holds(text, name);

    /// <summary>Whether a document that couldn't be read is perhaps the one of that id, number or name.</summary>
    public bool DocumentsMayHold(string name) => Documents.Any(text => Holds(text, name));

    private static bool Holds(string? text, string name) => text is null || text.Contains(name, StringComparison.OrdinalIgnoreCase);
}
