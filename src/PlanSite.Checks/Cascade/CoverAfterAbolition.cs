using PlanSite.Core.Diagnostics;
using PlanSite.Core.Organization;
using PlanSite.Core.Schedule;
using PlanSite.Core.Time;

namespace PlanSite.Checks.Cascade;

/// <summary>A unit's plan takes on a task that falls due when the unit has been abolished.</summary>
internal sealed class CoverAfterAbolition : ICheck
{
    // Who takes over is founded about when the other ends.
    private const int LongestGap = 31;

    public Rule Rule { get; } = new(
        "PS5013",
        "cover-after-abolition",
        Severity.Warning,
        new LocalizedText("Nhận nhiệm vụ đến hạn khi đơn vị không còn", "A task taken on that is due after the unit is abolished"),
        new RulePage(
            new LocalizedText(
                "Tìm \"covers\" nhận một nhiệm vụ mà hạn ở kế hoạch cấp trên, tính cho đơn vị này, rơi vào sau ngày đơn vị hoặc cấp của nó chấm dứt hoạt động (\"until\").",
                "Finds \"covers\" that takes on a task whose deadline in the higher plan, for this unit, comes after the unit or its level has ended (\"until\")."),
            new LocalizedText("Đến hạn thì không còn ai thực hiện: nhiệm vụ phải chuyển cho đơn vị kế nhiệm.", "When it is due there is nobody left: the task has to go to the successor."),
            "# cấp huyện: until 2025-06-30; kh-tinh#tong-ket: 15/7/2025\n- {id: tong-ket, what: Tổng kết, when: 2025-07-10, covers: kh-tinh#tong-ket}",
            "# kế hoạch của đơn vị kế nhiệm\n- {id: tong-ket, what: Tổng kết, when: 2025-07-10, covers: kh-tinh#tong-ket}",
            new LocalizedText("Chuyển việc sang kế hoạch của đơn vị kế nhiệm, hoặc làm xong trước ngày chấm dứt và xin cấp trên sửa hạn.", "Move it to the successor's plan, or finish before the end and ask the level above to mend the date.")));

    public IEnumerable<Diagnostic> Find(CheckContext context)
    {
        foreach (UnitCoverage unit in context.Cascade.Plans.SelectMany(plan => plan.Units))
        {
            if (EndOf(unit.Unit, context.Organization) is not { } end) continue;
            foreach (TaskCoverage task in unit.Tasks)
            {
                Obligation? late = task.Obligations.FirstOrDefault(obligation => obligation.OutsideLife && obligation.Day > end);
                if (late is null) continue;
                foreach (TaskCover cover in task.Covers.Where(cover => cover.IsDirect)) yield return Found(cover, unit.Unit, end, late.Day!.Value, context.Organization);
            }
        }
    }

    private Diagnostic Found(TaskCover cover, Unit unit, DateOnly end, DateOnly day, OrganizationTree organization)
    {
        string[] successors = [.. Successors(unit, end, organization)];
        LocalizedText names = CascadeText.List(successors, 3);
        string higher = CascadeText.Name(cover.Higher);
        return Rule.At(
            cover.Link.Span,
            new LocalizedText(
                $"Nhiệm vụ {higher} đến hạn ngày {VietnameseDate.Numeric(day)}, khi {unit.Name} không còn: đơn vị chấm dứt ngày {VietnameseDate.Numeric(end)}.",
                $"The task {higher} is due {EnglishDate.Long(day)}, when {unit.Name} is no more: it ends on {EnglishDate.Long(end)}."),
            successors.Length > 0
                ? new LocalizedText($"Chuyển việc này sang kế hoạch của đơn vị kế nhiệm, có thể là {names.Vi}.", $"Move it to the successor's plan, perhaps {names.En}.")
                : new LocalizedText(
                    "Chuyển việc này sang kế hoạch của đơn vị kế nhiệm, hoặc xin cấp trên đặt hạn trước ngày đó.",
                    "Move it to the successor's plan, or ask the level above for a date before the end.")) with
        { Related = [cover.Higher.Id.Span] };
    }

    private static IEnumerable<string> Successors(Unit unit, DateOnly end, OrganizationTree organization) =>
        unit.Parent is not { } parent
            ? []
            : organization.ChildrenOf(parent.Value).Where(other => other.From is { } from && from.DayNumber - end.DayNumber is > 0 and <= LongestGap).Select(other => other.Name);

    private static DateOnly? EndOf(Unit unit, OrganizationTree organization)
    {
        DateOnly? level = organization.LevelOf(unit)?.Until;
        return unit.Until is { } own && (level is null || own < level) ? own : level;
    }
}
