using System.Collections.Immutable;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;
using PlanSite.Core.Organization;
using PlanSite.Core.Schedule;
using PlanSite.Core.Time;

namespace PlanSite.Checks.Limits;

/// <summary>An event or document with its numbers: what a limit may be about.</summary>
/// <param name="Properties">By the names that <c>applies</c> uses: <c>kind</c>, <c>level</c>, <c>variant</c>, <c>type</c>, <c>unit</c>.</param>
internal sealed record Measured(
    string Name, Located<string> Id, Unit? Unit, ImmutableDictionary<string, string> Properties, ImmutableSortedDictionary<string, Located<decimal>> Measures)
{
    /// <summary>How many days an event takes; counted from its own two days where it isn't given.</summary>
    private const string Days = "days";

    public static IEnumerable<Measured> All(CheckContext context) =>
        context.Repository.Events.Select(planned => Of(planned, context)).Concat(context.Repository.Documents.Select(document => Of(document, context)));

    public static Measured Of(PlannedEvent planned, CheckContext context)
    {
        Unit? unit = context.Organization.Unit(planned.Unit.Value);
        ImmutableDictionary<string, string> properties = OfUnit(unit).Add("kind", planned.Kind.Value);
        if (planned.Variant is { } variant) properties = properties.Add("variant", variant);
        ImmutableSortedDictionary<string, Located<decimal>> measures = planned.Measures;
        if (!measures.ContainsKey(Days) && planned is { Start.Value: DayExpression first, End: { Value: DayExpression last } end, Tentative: false } && last.Date >= first.Date)
        {
            measures = measures.Add(Days, new Located<decimal>(last.Date.DayNumber - first.Date.DayNumber + 1, end.Span));
        }

        return new Measured(planned.Title ?? planned.Id.Value, planned.Id, unit, properties, measures);
    }

    private static Measured Of(Document document, CheckContext context)
    {
        Unit? unit = context.Organization.Unit(document.Issuer.Value);
        return new Measured(document.Title.Value, document.Id, unit, OfUnit(unit).Add("type", document.Type.Value), document.Measures);
    }

    private static ImmutableDictionary<string, string> OfUnit(Unit? unit) => unit is null
        ? ImmutableDictionary<string, string>.Empty
        : ImmutableDictionary<string, string>.Empty.Add("level", unit.Level.Value).Add("unit", unit.Id.Value);
}
