namespace PlanSite.Site.Feeds.Data;

/// <param name="Order">1 is the highest.</param>
/// <param name="From">First day on which it exists, <c>2020-08-12</c>; nothing: always.</param>
internal sealed record LevelData(string Id, string Name, int Order, DateOnly? From, DateOnly? Until, string Page, string Calendar);
