using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;
using PlanSite.Core.Organization;
using PlanSite.Core.Schedule;

namespace PlanSite.Checks.Limits;

/// <summary>Whom a limit binds: what its <c>applies</c> says, below whoever issued the document that it comes from.</summary>
internal static class LimitScope
{
    public static bool Applies(Limit limit, Measured subject, CheckContext context) =>
        limit.Applies.All(property => subject.Properties.TryGetValue(property.Key, out string? own) && own == property.Value.Value)
        && IsBelowIssuer(limit, subject.Unit, context);

    /// <summary>Whether all conditions hold. A number that nobody has entered proves nothing: then they don't.</summary>
    public static bool Holds(Limit limit, Measured subject) => limit.When.All(condition =>
        subject.Measures.TryGetValue(condition.Key, out Located<decimal> value)
        && (condition.Value.From is null || value.Value >= condition.Value.From)
        && (condition.Value.To is null || value.Value <= condition.Value.To));

    // A province's number doesn't bind the communes of another; a rule of the centre binds everybody.
    private static bool IsBelowIssuer(Limit limit, Unit? unit, CheckContext context)
    {
        string? issuer = context.Repository.DocumentsById.TryGetValue(limit.SourceDocument.Value, out Document? document)
            ? document.Issuer.Value
            : context.Repository.ReferencesById.GetValueOrDefault(limit.SourceDocument.Value)?.Issuer?.Value;
        if (issuer is null || unit is null || context.Organization.Unit(issuer) is not { } office) return true;
        string committee = context.Organization.CommitteeOf(office).Id.Value;
        return unit.Id.Value == issuer || unit.Id.Value == committee || context.Organization.AncestorsOf(unit.Id.Value).Any(above => above.Id.Value == committee || above.Id.Value == issuer);
    }
}
