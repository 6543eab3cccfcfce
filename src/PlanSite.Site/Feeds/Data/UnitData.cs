namespace PlanSite.Site.Feeds.Data;

/// <param name="Level">Id of its level.</param>
/// <param name="Each">It stands for a body that every unit of its level has.</param>
internal sealed record UnitData(
    string Id, string Name, string Level, string? Parent, DateOnly? From, DateOnly? Until, bool Each, bool Sample, string Page, string Calendar);
