using System.Collections.Immutable;
using PlanSite.Core.Documents;
using PlanSite.Core.Organization;
using PlanSite.Core.Schedule;
using PlanSite.Core.Time;

namespace PlanSite.Core;

/// <summary>
/// A planning repository as it was read: settings, data and documents. Immutable, and the same whatever the order in which its
/// files were read. Every list is sorted by id; levels by their order.
/// </summary>
public sealed record PlanRepository
{
    public required SiteSettings Settings { get; init; }
    public ImmutableArray<Level> Levels { get; init; } = [];
    public ImmutableArray<Unit> Units { get; init; } = [];
    public ImmutableArray<DocumentType> Types { get; init; } = [];
    public ImmutableArray<Reference> References { get; init; } = [];
    public ImmutableArray<PlannedEvent> Events { get; init; } = [];
    public ImmutableArray<Limit> Limits { get; init; } = [];
    public ImmutableArray<Outline> Outlines { get; init; } = [];
    public ImmutableArray<Abbreviation> Abbreviations { get; init; } = [];
    public ImmutableArray<HolidayYear> Holidays { get; init; } = [];
    public ImmutableArray<Document> Documents { get; init; } = [];

    /// <summary>
    /// Paths of files and folders that are there and couldn't be read, wholly or in part: what would stand in them may not be called missing.
    /// </summary>
    public ImmutableHashSet<string> Unread { get; init; } = [];

    public ImmutableDictionary<string, Level> LevelsById { get; init; } = ImmutableDictionary<string, Level>.Empty;
    public ImmutableDictionary<string, Unit> UnitsById { get; init; } = ImmutableDictionary<string, Unit>.Empty;
    public ImmutableDictionary<string, DocumentType> TypesById { get; init; } = ImmutableDictionary<string, DocumentType>.Empty;
    public ImmutableDictionary<string, Reference> ReferencesById { get; init; } = ImmutableDictionary<string, Reference>.Empty;
    public ImmutableDictionary<string, PlannedEvent> EventsById { get; init; } = ImmutableDictionary<string, PlannedEvent>.Empty;
    public ImmutableDictionary<string, Document> DocumentsById { get; init; } = ImmutableDictionary<string, Document>.Empty;

    /// <summary>The same repository with its look-up tables made from its lists; the first of two equal ids wins.</summary>
    public PlanRepository Indexed() => this with
    {
        LevelsById = Index(Levels, level => level.Id.Value),
        UnitsById = Index(Units, unit => unit.Id.Value),
        TypesById = Index(Types, type => type.Id.Value),
        ReferencesById = Index(References, reference => reference.Id.Value),
        EventsById = Index(Events, e => e.Id.Value),
        DocumentsById = Index(Documents, document => document.Id.Value),
    };

    /// <summary>The same data with other documents; cheaper than to index everything anew.</summary>
    public PlanRepository With(ImmutableArray<Document> documents) => this with { Documents = documents, DocumentsById = Index(documents, document => document.Id.Value) };

    private static ImmutableDictionary<string, T> Index<T>(ImmutableArray<T> items, Func<T, string> id)
    {
        var builder = ImmutableDictionary.CreateBuilder<string, T>(StringComparer.Ordinal);
        foreach (T item in items) builder.TryAdd(id(item), item);
        return builder.ToImmutable();
    }
}
