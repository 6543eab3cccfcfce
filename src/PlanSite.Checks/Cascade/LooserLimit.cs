using System.Collections.Immutable;
using System.Globalization;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Schedule;

namespace PlanSite.Checks.Cascade;

/// <summary>A limit of a lower plan allows what the limit of the plan above does not.</summary>
internal sealed class LooserLimit : ICheck
{
    public Rule Rule { get; } = new(
        "PS5012",
        "looser-limit",
        Severity.Warning,
        new LocalizedText("Định mức rộng hơn của cấp trên", "A limit that is looser than the higher one"),
        new RulePage(
            new LocalizedText(
                "So định mức của một kế hoạch với định mức của kế hoạch mà nó thực hiện: cùng đại lượng, cùng đối tượng và điều kiện. Tìm nơi mức tối đa cao hơn, mức tối thiểu thấp hơn, hoặc số ấn định khác.",
                "Compares the limits of a plan with those of the plan it implements: the same measure, the same subject and conditions. Finds a higher maximum, a lower minimum, or another fixed number."),
            new LocalizedText("Cấp dưới được quy định chặt hơn, không được rộng hơn cấp trên.", "A lower level may be stricter than the higher, never looser."),
            "# tỉnh: max: {days: 2}\n- id: thoi-gian-huyen\n  applies: {kind: dai-hoi, level: co-so}\n  max: {days: 3}\n  source: {document: kh-huyen, clause: II.1}",
            "# tỉnh: max: {days: 2}\n- id: thoi-gian-huyen\n  applies: {kind: dai-hoi, level: co-so}\n  max: {days: 1.5}\n  source: {document: kh-huyen, clause: II.1}",
            new LocalizedText("Sửa con số theo kế hoạch cấp trên, hoặc xin ý kiến cấp trên.", "Mend the number by the higher plan, or ask the level above.")));

    public IEnumerable<Diagnostic> Find(CheckContext context)
    {
        var byPlan = context.Repository.Limits.Where(limit => context.Cascade.MainPlanOf(limit.SourceDocument.Value) is not null)
            .GroupBy(limit => context.Cascade.MainPlanOf(limit.SourceDocument.Value)!.Id.Value, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);
        foreach (PlanCoverage higher in context.Cascade.Plans.Where(plan => byPlan.ContainsKey(plan.Plan.Id.Value)))
        {
            IEnumerable<string> plans = higher.Units.SelectMany(unit => unit.Plans).Select(plan => plan.Id.Value).Distinct(StringComparer.Ordinal);
            foreach (Limit lower in plans.SelectMany(plan => byPlan.GetValueOrDefault(plan, [])))
            {
                Limit[] same = [.. byPlan[higher.Plan.Id.Value].Where(limit => IsAbout(limit, lower))];
                if (Looser(lower, same) is { } found) yield return Found(lower, found.Higher, found.Measure, found.Own, found.Allowed);
            }
        }
    }

    private Diagnostic Found(Limit lower, Limit higher, string measure, LocalizedText own, LocalizedText allowed) => Rule.At(
        lower.Id.Span,
        new LocalizedText(
            $"Định mức \"{lower.Id.Value}\" cho {measure} {own.Vi}, rộng hơn \"{higher.Id.Value}\" của \"{higher.SourceDocument.Value}\": {allowed.Vi}.",
            $"The limit \"{lower.Id.Value}\" gives {measure} {own.En}, looser than \"{higher.Id.Value}\" of \"{higher.SourceDocument.Value}\": {allowed.En}."),
        new LocalizedText("Sửa con số cho không rộng hơn cấp trên, hoặc xin ý kiến cấp trên rồi ghi nguồn.", "Make it no looser than the higher limit, or ask the level above and name the source.")) with
    { Related = [higher.Id.Span] };

    // Several higher limits may speak of the same measure of different things: only what is looser than all of them is certain.
    private static (Limit Higher, string Measure, LocalizedText Own, LocalizedText Allowed)? Looser(Limit lower, Limit[] same)
    {
        foreach ((string measure, decimal max) in lower.Max.Concat(lower.Exact))
        {
            Limit[] caps = [.. same.Where(limit => limit.Max.ContainsKey(measure) || limit.Exact.ContainsKey(measure))];
            if (caps.Length == 0) continue;
            Limit loosest = caps.MaxBy(limit => limit.Max.GetValueOrDefault(measure, limit.Exact.GetValueOrDefault(measure)))!;
            decimal cap = loosest.Max.GetValueOrDefault(measure, loosest.Exact.GetValueOrDefault(measure));
            if (max > cap) return (loosest, measure, Most(max), Most(cap));
        }

        foreach ((string measure, decimal min) in lower.Min.Concat(lower.Exact))
        {
            Limit[] floors = [.. same.Where(limit => limit.Min.ContainsKey(measure) || limit.Exact.ContainsKey(measure))];
            if (floors.Length == 0) continue;
            Limit loosest = floors.MinBy(limit => limit.Min.GetValueOrDefault(measure, limit.Exact.GetValueOrDefault(measure)))!;
            decimal floor = loosest.Min.GetValueOrDefault(measure, loosest.Exact.GetValueOrDefault(measure));
            if (min < floor) return (loosest, measure, Least(min), Least(floor));
        }

        return null;
    }

    // The lower limit is for the same or for fewer cases.
    private static bool IsAbout(Limit higher, Limit lower) =>
        higher.Applies.All(property => lower.Applies.TryGetValue(property.Key, out Located<string> own) && own.Value == property.Value.Value)
        && higher.When.All(condition => lower.When.TryGetValue(condition.Key, out NumberRange own) && Contains(condition.Value, own));

    private static bool Contains(NumberRange outer, NumberRange inner) =>
        (outer.From is null || inner.From >= outer.From) && (outer.To is null || inner.To <= outer.To);

    private static LocalizedText Most(decimal value) => new($"tối đa {Number(value, ",")}", $"at most {Number(value, ".")}");

    private static LocalizedText Least(decimal value) => new($"tối thiểu {Number(value, ",")}", $"at least {Number(value, ".")}");

    private static string Number(decimal value, string point) => value.ToString("0.###", CultureInfo.InvariantCulture).Replace(".", point, StringComparison.Ordinal);
}
