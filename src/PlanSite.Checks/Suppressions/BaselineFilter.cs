using System.Collections.Immutable;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Checks.Suppressions;

/// <summary>Takes out what the baseline knows, and tells what it knows too much.</summary>
internal static class BaselineFilter
{
    /// <param name="found">In the order of reports: of equal findings the first are the known ones.</param>
    /// <param name="pending">Codes of rules that have not run yet.</param>
    public static (ImmutableArray<Diagnostic> Kept, ImmutableArray<Diagnostic> Known) Apply(
        ImmutableArray<Diagnostic> found, Baseline baseline, ImmutableDictionary<string, string> sources, IReadOnlySet<string> pending)
    {
        var marked = new MarkedText(sources);
        var left = baseline.Entries.GroupBy(entry => (entry.Code, entry.File, entry.Text)).ToDictionary(group => group.Key, group => group.Sum(entry => entry.Count));
        var kept = ImmutableArray.CreateBuilder<Diagnostic>(found.Length);
        var known = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (Diagnostic diagnostic in found)
        {
            (string, string, string) key = (diagnostic.Code, diagnostic.Span.File, marked.Of(diagnostic.Span));
            if (diagnostic.Rule.CanBeSuppressed && left.GetValueOrDefault(key) > 0)
            {
                left[key]--;
                known.Add(diagnostic);
            }
            else
            {
                kept.Add(diagnostic);
            }
        }

        HashSet<string> unread = [.. found.Where(diagnostic => !diagnostic.Rule.CanBeSuppressed && diagnostic.Severity == Severity.Error).Select(diagnostic => diagnostic.Span.File)];
        BaselineEntry[] stale =
        [
            .. baseline.Entries.Where(entry => left.GetValueOrDefault((entry.Code, entry.File, entry.Text)) > 0 && !pending.Contains(entry.Code) && !unread.Contains(entry.File)),
        ];
        if (stale.Length == 0) return (kept.ToImmutable(), known.ToImmutable());

        // All of them go at once: each would have to write the same commas.
        string shrunken = new Baseline([.. baseline.Entries.Select(entry => Shrunken(entry, stale, left)).Where(entry => entry.Count > 0)]).Write();
        for (int i = 0; i < stale.Length; i++)
            kept.Add(StaleBaselineEntry.Found(stale[i], left[(stale[i].Code, stale[i].File, stale[i].Text)], i == 0 ? sources.GetValueOrDefault(Baseline.FileName) : null, shrunken));
        return (kept.ToImmutable().Sort(Diagnostic.Compare), known.ToImmutable());
    }

    private static BaselineEntry Shrunken(BaselineEntry entry, BaselineEntry[] stale, Dictionary<(string, string, string), int> left) =>
        stale.Contains(entry) ? entry with { Count = entry.Count - left[(entry.Code, entry.File, entry.Text)] } : entry;
}
