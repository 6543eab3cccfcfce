using System.Collections.Immutable;
using PlanSite.Core;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Schedule;
using PlanSite.Core.Time;

namespace PlanSite.History.Meaning;

/// <summary>Finds limits and events of the data files that changed: they bind as much as the text does.</summary>
internal static class DataChanges
{
    public static IEnumerable<MeaningChange> Find(PlanRepository old, PlanRepository now) => Limits(old, now).Concat(Events(old, now));

    /// <summary>Limits that come from one document.</summary>
    public static IEnumerable<MeaningChange> LimitsOf(string document, PlanRepository old, PlanRepository now) =>
        Limits(old, now).Where(change => change.Document == document);

    private static IEnumerable<MeaningChange> Limits(PlanRepository old, PlanRepository now)
    {
        var before = old.Limits.ToDictionary(limit => limit.Id.Value, StringComparer.Ordinal);
        foreach (Limit limit in now.Limits)
        {
            string to = Words(limit);
            string? from = before.Remove(limit.Id.Value, out Limit? was) ? Words(was) : null;
            if (from != to) yield return Limit(limit, from, to);
        }

        foreach (Limit limit in before.Values.OrderBy(limit => limit.Id.Value, StringComparer.Ordinal)) yield return Limit(limit, Words(limit), null);
    }

    private static MeaningChange Limit(Limit limit, string? from, string? to)
    {
        string name = limit.Title ?? limit.Id.Value;
        return new MeaningChange(MeaningKind.LimitChanged, limit.SourceDocument.Value, limit.SourceClause?.Value, limit.Id.Value, from, to, new LocalizedText(
            $"định mức “{name}”: {from ?? "(chưa có)"} → {to ?? "(bỏ)"}", $"limit “{name}”: {from ?? "(none)"} → {to ?? "(taken out)"}"));
    }

    private static string Words(Limit limit) => string.Join("; ",
        limit.When.Select(pair => $"{pair.Key} {pair.Value}")
            .Concat(limit.Min.Select(pair => $"{pair.Key} ≥ {pair.Value}"))
            .Concat(limit.Max.Select(pair => $"{pair.Key} ≤ {pair.Value}"))
            .Concat(limit.Exact.Select(pair => $"{pair.Key} = {pair.Value}"))
            .Concat(limit.List));

    private static IEnumerable<MeaningChange> Events(PlanRepository old, PlanRepository now)
    {
        ImmutableDictionary<string, PlannedEvent> before = old.EventsById;
        foreach (PlannedEvent planned in now.Events)
        {
            if (!before.TryGetValue(planned.Id.Value, out PlannedEvent? was)) continue;
            (string from, string to) = (Days(was), Days(planned));
            if (from == to) continue;
            string name = planned.Title ?? planned.Id.Value;
            yield return new MeaningChange(MeaningKind.EventMoved, planned.SourceDocument?.Value ?? "", null, planned.Id.Value, from, to, new LocalizedText(
                $"sự kiện “{name}”: {from} → {to}", $"event “{name}”: {from} → {to}"));
        }
    }

    private static string Days(PlannedEvent planned)
    {
        string start = Day(planned.Start), end = Day(planned.End);
        return end == "…" || end == start ? start : $"{start} – {end}";
    }

    private static string Day(Located<TimeExpression>? time) => time is { } known ? TimeFormatter.Vietnamese(known.Value) : "…";
}
