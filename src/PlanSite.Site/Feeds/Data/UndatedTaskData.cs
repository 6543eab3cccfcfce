namespace PlanSite.Site.Feeds.Data;

/// <param name="Written">Its time as it is written.</param>
/// <param name="Kind"><c>recurring</c>, <c>ongoing</c>, <c>duration</c> or <c>undated</c>.</param>
internal sealed record UndatedTaskData(string Source, string Title, string Written, string Kind, string? Lead, IReadOnlyList<string> For, string Page);
