namespace PlanSite.Site.Search;

/// <summary>What a result is. The order is that of the letters in the index.</summary>
internal enum SearchKind
{
    Document,
    Unit,
    Event,
    Reference,
}
