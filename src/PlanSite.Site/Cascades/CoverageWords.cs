using PlanSite.Core.Schedule;
using PlanSite.Site.Theming;

namespace PlanSite.Site.Cascades;

/// <summary>Puts the state of a covered task into a mark and words.</summary>
internal sealed class CoverageWords(Messages messages)
{
    public CoverageMarkView Of(CoverageState state) => state switch
    {
        CoverageState.Covered => View("✓", MessageKey.CoverageCovered, "covered"),
        CoverageState.Early => View("~", MessageKey.CoverageEarly, "check"),
        CoverageState.PossiblyLate => View("~", MessageKey.CoveragePossiblyLate, "check"),
        CoverageState.Late => View("!", MessageKey.CoverageLate, "late"),
        CoverageState.Proposed => View("?", MessageKey.CoverageProposed, "check"),
        CoverageState.Missing => View("✗", MessageKey.CoverageMissing, "missing"),
        _ => View("–", MessageKey.CoverageNoPlan, "missing"),
    };

    public CoverageCounts Count(IEnumerable<UnitCoverage> asked)
    {
        int total = 0, covered = 0, late = 0, missing = 0;
        foreach (TaskCoverage task in asked.SelectMany(unit => unit.Tasks))
        {
            total++;
            if (task.State == CoverageState.Covered) covered++;
            else if (task.State == CoverageState.Late) late++;
            else if (task.State is CoverageState.Missing or CoverageState.NoPlan) missing++;
        }

        int check = total - covered - late - missing;
        IEnumerable<string> parts = new[]
        {
            (Key: MessageKey.CoverageCountCovered, Count: covered),
            (Key: MessageKey.CoverageCountCheck, Count: check),
            (Key: MessageKey.CoverageCountLate, Count: late),
            (Key: MessageKey.CoverageCountMissing, Count: missing),
        }.Where(part => part.Count > 0).Select(part => messages.Count(part.Key, part.Count));
        string line = messages.Count(MessageKey.CoverageCountTasks, total);
        return new CoverageCounts(total, covered, check, late, missing, total == 0 ? line : $"{line}: {string.Join(", ", parts)}");
    }

    private CoverageMarkView View(string mark, string key, string style) => new(mark, messages[key], style);
}
