using System.Collections.Immutable;
using PlanSite.Core.Organization;
using PlanSite.Core.Schedule;
using PlanSite.Site.Theming;

namespace PlanSite.Site.Calendars;

/// <summary>Says in words that whoever is bound does not exist on the deadline.</summary>
internal sealed class LifeWords(OrganizationTree organization, Messages messages)
{
    /// <summary>What is to be said of the obligations that fall outside a life, each sentence once.</summary>
    public ImmutableArray<string> Of(IEnumerable<Obligation> obligations) =>
        [.. obligations.Where(obligation => obligation.OutsideLife).Select(Of).OfType<string>().Distinct(StringComparer.Ordinal)];

    private string? Of(Obligation obligation)
    {
        if (obligation.Day is not { } day) return null;
        return (obligation.Unit is { } unit ? Of(unit.Name, unit.From, unit.Until, day) : null)
            ?? (obligation.Level is { } id && organization.Level(id) is { } level ? Of(level.Name, level.From, level.Until, day) : null);
    }

    private string? Of(string name, DateOnly? from, DateOnly? until, DateOnly day)
    {
        if (until is { } last && day > last) return messages.Format(MessageKey.EndedOn, ("name", name), ("date", DateWords.Short(last, messages.Language)));
        return from is { } first && day < first
            ? messages.Format(MessageKey.BeginsOn, ("name", name), ("date", DateWords.Short(first, messages.Language)))
            : null;
    }
}
