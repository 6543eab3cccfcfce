namespace PlanSite.Site.Search;

/// <summary>What a search can find: a document, a unit, an event, a document that is only cited.</summary>
/// <param name="Key">Unique and lasting: entries are sorted by it.</param>
/// <param name="Href">From the site's root, with fragment.</param>
internal sealed record SearchEntry(SearchKind Kind, string Key, string Href, string Title)
{
    /// <summary>Number and symbol, where it has one.</summary>
    public string Number { get; init; } = "";

    /// <summary>Other names: short names, abbreviations.</summary>
    public string Names { get; init; } = "";

    /// <summary>Issuer, parent: what it belongs to.</summary>
    public string Owner { get; init; } = "";

    /// <summary>What stands below the title of a result.</summary>
    public string Meta { get; init; } = "";

    /// <summary>0 in force, 1 draft, 2 superseded, withdrawn or a made-up sample: those in force come first.</summary>
    public int Standing { get; init; }
    public IReadOnlyList<SearchPlace> Places { get; init; } = [];

    /// <summary>Days of the entry itself: that of the document, those of an event.</summary>
    public IReadOnlyList<string> Days { get; init; } = [];

    /// <summary>Unit that it belongs to, for the reader's own.</summary>
    public string Unit { get; init; } = "";

    /// <summary>What it can be narrowed by: level, unit, type, year, status, in the words that readers see; several where it has several.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Facets { get; init; } = new Dictionary<string, IReadOnlyList<string>>();
}
