using System.Collections.Immutable;

namespace PlanSite.Content.Yaml;

/// <summary>
/// The one declaration of a key: reading, the suggestion for a key that isn't known and the JSON Schema all come from it.
/// </summary>
internal abstract record Key
{
    public required string Name { get; init; }
    public required bool IsRequired { get; init; }

    /// <summary>What it is for, in Vietnamese; shown by editors.</summary>
    public required string Description { get; init; }

    /// <summary>Words that a clerk may write in its place, without marks: <c>tieu-de</c> for <c>title</c>.</summary>
    public required ImmutableArray<string> Guesses { get; init; }

    public abstract ValueType ValueType { get; }

    public static Key<T> Required<T>(string name, ValueType<T> type, string description, params string[] guesses) =>
        new(type) { Name = name, IsRequired = true, Description = description, Guesses = [.. guesses] };

    public static Key<T> Optional<T>(string name, ValueType<T> type, string description, params string[] guesses) =>
        new(type) { Name = name, IsRequired = false, Description = description, Guesses = [.. guesses] };
}

/// <summary>A key whose value is read as <typeparamref name="T"/>.</summary>
internal sealed record Key<T>(ValueType<T> Type) : Key
{
    public override ValueType ValueType => Type;
}
