using System.Collections.Immutable;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Schedule;
using PlanSite.Core.Time;

namespace PlanSite.Checks.Cascade;

/// <summary>
/// Units that a plan binds have no plan that answers it. Only of levels whose plans are kept here: one unit of the level has one, or the higher
/// plan asks for plans; else every plan whose lower plans lie elsewhere would be found fault with.
/// </summary>
internal sealed class UnitWithoutPlan : ICheck
{
    public Rule Rule { get; } = new(
        "PS5007",
        "unit-without-plan",
        Severity.Info,
        new LocalizedText("Đơn vị được giao việc mà chưa có kế hoạch", "A bound unit without a plan"),
        new RulePage(
            new LocalizedText(
                "Tìm đơn vị được kế hoạch cấp trên giao việc mà trong kho chưa có kế hoạch nào thực hiện, khi đơn vị khác cùng cấp đã có hoặc cấp trên có nhiệm vụ yêu cầu lập kế hoạch (\"output\" cùng loại văn bản).",
                "Finds units that a higher plan binds and that have no plan here which implements it, where another unit of the level has one or the higher plan has a task that asks for plans (an \"output\" of its own type)."),
            new LocalizedText(
                "Cho biết đơn vị nào chưa triển khai và cần có kế hoạch từ ngày nào. Một dòng cho cả kế hoạch: đây là tình hình, không phải lỗi.",
                "It says who has not begun, and by when a plan is needed. One line for a whole plan: it is a state of affairs, not a fault."),
            "# kh-tinh giao việc cho huyện A và huyện B; kho chỉ có kế hoạch của huyện A",
            "# huyện B có kế hoạch ghi: implements: [kh-tinh]",
            new LocalizedText("Đưa kế hoạch của đơn vị vào kho, ghi \"implements\"; đơn vị không phải làm thì ghi ở \"except\" của nhiệm vụ.", "Add the unit's plan with \"implements\"; a unit that need not act goes into the tasks' \"except\".")));

    // A document that couldn't be read may be the plan that seems to be missing.
    public IEnumerable<Diagnostic> Find(CheckContext context) => context.Repository.Unread.Any(path => path.StartsWith("content", StringComparison.Ordinal))
        ? []
        : context.Cascade.Plans.Select(plan => Find(plan, context)).OfType<Diagnostic>();

    private Diagnostic? Find(PlanCoverage plan, CheckContext context)
    {
        Task? asks = plan.Units.SelectMany(unit => unit.Tasks).Select(task => task.Task).FirstOrDefault(task => task.Output?.Value == plan.Plan.Type.Value);
        var kept = plan.Units.Where(unit => !unit.Plans.IsEmpty || unit.Tasks.Any(task => ReferenceEquals(task.Task, asks))).Select(unit => unit.Unit.Level.Value).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<UnitCoverage> without =
        [
            .. plan.Units.Where(unit => unit.Plans.IsEmpty && kept.Contains(unit.Unit.Level.Value) && unit.Tasks.Any(task => task.Obligations.Any(obligation => !obligation.OutsideLife))),
        ];
        if (without.IsEmpty) return null;
        LocalizedText names = CascadeText.List([.. without.Select(unit => unit.Unit.Name)]);
        LocalizedText by = without.Select(unit => By(unit, asks)).Min() is { } day
            ? new LocalizedText($"; cần có chậm nhất ngày {VietnameseDate.Numeric(day)}", $"; needed by {EnglishDate.Long(day)}")
            : new LocalizedText("", "");
        return Rule.At(
            asks is not null ? asks.Id.Span : plan.Plan.Id.Span,
            new LocalizedText(
                $"{without.Length} đơn vị được kế hoạch này giao việc mà chưa có kế hoạch thực hiện: {names.Vi}{by.Vi}.",
                $"{without.Length} unit{(without.Length == 1 ? "" : "s")} bound by this plan {(without.Length == 1 ? "has" : "have")} no plan that implements it: {names.En}{by.En}."),
            new LocalizedText(
                $"Khi đơn vị có kế hoạch, đưa vào kho và ghi \"implements: [{plan.Plan.Id.Value}]\".",
                $"When a unit has its plan, add it here with \"implements: [{plan.Plan.Id.Value}]\"."));
    }

    // The day on which the plan itself is due, or the first on which anything is.
    private static DateOnly? By(UnitCoverage unit, Task? asks)
    {
        TaskCoverage? plan = unit.Tasks.FirstOrDefault(task => ReferenceEquals(task.Task, asks));
        return plan?.Window.End ?? unit.Tasks.Select(task => task.Window.End).Min();
    }
}
