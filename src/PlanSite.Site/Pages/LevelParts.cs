using PlanSite.Core.Organization;
using PlanSite.Site.Addresses;
using PlanSite.Site.Theming;

namespace PlanSite.Site.Pages;

/// <summary>What several pages show of levels and units.</summary>
internal sealed class LevelParts(SiteContext site, PageLinks links)
{
    public IReadOnlyList<LadderStepView> Ladder(string? current) => [.. site.Repository.Levels.Select(level => new LadderStepView(
        site.LevelLink(level.Id.Value, links),
        level.Id.Value == current,
        site.Repository.Units.Count(unit => unit.Level.Value == level.Id.Value && !unit.Each),
        site.Deadlines.ForLevel(level.Id.Value).Length))];

    public IReadOnlyList<UnitItemView> UnitsOf(string levelId) => [.. site.Repository.Units
        .Where(unit => unit.Level.Value == levelId)
        .OrderBy(unit => unit.Each ? 1 : 0)
        .Select(Item)];

    public UnitItemView Item(Unit unit) => new(
        site.UnitLink(unit.Id.Value, links),
        unit.Parent is { } parent ? site.UnitLink(parent.Value, links) : null,
        site.Deadlines.ForUnit(unit).Count,
        site.Repository.Documents.Count(document => document.Issuer.Value == unit.Id.Value),
        unit.Sample,
        unit.Each,
        Life(unit.From, unit.Until),
        site.CoverageWords.Count(site.Cascade.OfUnit(unit)));

    /// <summary>First and last day of something, in words; nothing when it always was and will be.</summary>
    public string? Life(DateOnly? from, DateOnly? until)
    {
        string?[] parts =
        [
            from is { } first ? site.Messages.Format(MessageKey.LifeFrom, ("date", DateWords.Short(first, site.Language))) : null,
            until is { } last ? site.Messages.Format(MessageKey.LifeUntil, ("date", DateWords.Short(last, site.Language))) : null,
        ];
        string text = string.Join(", ", parts.Where(part => part is not null));
        return text.Length == 0 ? null : text;
    }
}
