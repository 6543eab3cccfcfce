using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;
using PlanSite.Core.Schedule;
using PlanSite.Core.Time;

namespace PlanSite.Checks.Cascade;

/// <summary>A plan was issued after the day by which the higher plan asked for it.</summary>
internal sealed class PlanIssuedLate : ICheck
{
    public Rule Rule { get; } = new(
        "PS5018",
        "plan-issued-late",
        Severity.Warning,
        new LocalizedText("Kế hoạch ban hành muộn hơn hạn cấp trên giao", "A plan issued after the higher deadline for it"),
        new RulePage(
            new LocalizedText(
                "Khi kế hoạch cấp trên có một nhiệm vụ yêu cầu cấp dưới lập kế hoạch (\"output\" cùng loại văn bản), chính kế hoạch cấp dưới là kết quả: ngày ban hành của nó phải trong hạn. Dự thảo chưa bị so.",
                "Where a higher plan has one task that asks for plans (an \"output\" of its own type), the lower plan is the answer: its date must lie within the deadline. Drafts are not compared."),
            new LocalizedText("Kế hoạch ra muộn thì mọi việc sau đó mất thời gian; có khi chỉ là ghi nhầm ngày.", "A late plan takes time from everything after it; at times the date is merely a slip."),
            "# kh-tinh: - {id: lap-ke-hoach, when: trước ngày 15/10/2024, for: [huyen], output: ke-hoach}\ndate: 2024-10-20\nimplements: [kh-tinh]",
            "# kh-tinh: - {id: lap-ke-hoach, when: trước ngày 15/10/2024, for: [huyen], output: ke-hoach}\ndate: 2024-10-10\nimplements: [kh-tinh]",
            new LocalizedText(
                "Xem lại ngày. Nếu đúng là ban hành muộn thì ghi chú \"plansite:ignore PS5018\" kèm lý do.",
                "Look at the date. If it really was late, say why with \"plansite:ignore PS5018\".")));

    public IEnumerable<Diagnostic> Find(CheckContext context)
    {
        foreach (UnitCoverage unit in context.Cascade.Plans.SelectMany(plan => plan.Units))
        {
            foreach (TaskCoverage task in unit.Tasks)
            {
                if (task is { State: CoverageState.Late, Answer: { Date: { } date } own }) yield return Found(unit, task, own, date, context);
            }
        }
    }

    private Diagnostic Found(UnitCoverage unit, TaskCoverage task, Document own, Located<PartialDate> date, CheckContext context)
    {
        DateOnly issued = date.Value.Earliest;
        DateOnly limit = task.Window.End!.Value;
        LocalizedText late = CascadeText.Distance(limit, issued, unit.Unit, context);
        string higher = CascadeText.Name(task.Task);
        return Rule.At(
            date.Span,
            new LocalizedText(
                $"{unit.Unit.Name} ban hành \"{own.Id.Value}\" ngày {VietnameseDate.Numeric(issued)}, muộn {late.Vi} so với hạn {VietnameseDate.Numeric(limit)} của nhiệm vụ {higher}.",
                $"{unit.Unit.Name} issued \"{own.Id.Value}\" on {EnglishDate.Long(issued)}, {late.En} after {EnglishDate.Long(limit)}, the deadline of {higher}."),
            new LocalizedText(
                "Xem lại ngày ban hành; nếu đúng là muộn thì ghi lý do bằng \"plansite:ignore PS5018\".",
                "Look at the date again; if it was late, say why with \"plansite:ignore PS5018\".")) with
        { Related = [task.Task.Id.Span] };
    }
}
