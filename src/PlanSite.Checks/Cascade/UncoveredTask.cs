using System.Collections.Immutable;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;
using PlanSite.Core.Schedule;

namespace PlanSite.Checks.Cascade;

/// <summary>A task of the higher plan binds a unit, and nothing in the unit's plan does it.</summary>
internal sealed class UncoveredTask : ICheck
{
    public Rule Rule { get; } = new(
        "PS5001",
        "uncovered-task",
        Severity.Warning,
        new LocalizedText("Nhiệm vụ cấp trên giao chưa có việc nào thực hiện", "A higher plan's task that nothing covers"),
        new RulePage(
            new LocalizedText(
                "Với mỗi kế hoạch nêu ở \"implements\", tìm nhiệm vụ giao cho đơn vị ban hành mà không việc nào của đơn vị ghi \"covers\". Việc giống về lời, thời gian và sản phẩm được gợi ý, nhưng chỉ tính khi có \"covers\".",
                "For each plan named in \"implements\", finds tasks that bind the issuer and that no task of its plans names in \"covers\". A task that is alike in wording, time and output is suggested, but counts only once it says so."),
            new LocalizedText(
                "Nhiệm vụ không có ai nhận thì đến hạn mới biết là sót. Hai câu giống nhau chưa chắc là một việc, nên người soạn phải xác nhận.",
                "A task that nobody took on is only missed when it is due. Two sentences that look alike need not be one task, so a person confirms it."),
            "implements: [kh-tinh]\ntasks:\n  - id: hoi-nghi\n    what: Tổ chức hội nghị quán triệt\n    when: trước ngày 25/9/2024",
            "implements: [kh-tinh]\ntasks:\n  - id: hoi-nghi\n    what: Tổ chức hội nghị quán triệt\n    when: trước ngày 25/9/2024\n    covers: kh-tinh#quan-triet",
            new LocalizedText(
                "Ghi \"covers: mã-kế-hoạch#mã-nhiệm-vụ\" vào việc thực hiện nhiệm vụ đó, hoặc thêm việc còn thiếu. Việc nằm trong bảng thì thêm một mục trong \"tasks:\" chỉ có id của dòng và covers.",
                "Write \"covers: plan#task\" at the task that does it, or add the task that is missing. For a row of a table add an entry to \"tasks:\" with the row's id and covers only.")));

    public IEnumerable<Diagnostic> Find(CheckContext context)
    {
        foreach (UnitCoverage unit in context.Cascade.Plans.SelectMany(plan => plan.Units).Where(unit => !unit.Plans.IsEmpty && !unit.Plans.Any(plan => context.Repository.Unread.Contains(plan.File))))
        {
            ImmutableArray<TaskCoverage> open = [.. unit.Tasks.Where(task => task.State is CoverageState.Missing or CoverageState.Proposed)];
            if (open.IsEmpty) continue;
            Document lower = unit.Plans.FirstOrDefault(plan => plan.Implements.Any(above => context.Cascade.MainPlanOf(above.Value)?.Id.Value == unit.Plan.Id.Value)) ?? unit.Plans[0];
            SourceSpan place = CascadeText.PlaceOf(lower, unit.Plan, context.Cascade);
            if (open.Length > 2 && unit.Tasks.All(task => task.Covers.IsEmpty)) yield return Nothing(place, unit, open);
            else foreach (TaskCoverage task in open) yield return One(place, unit, task);
        }
    }

    private Diagnostic One(SourceSpan place, UnitCoverage unit, TaskCoverage task)
    {
        LocalizedText? window = CascadeText.Window(task.Window);
        string name = CascadeText.Name(task.Task);
        string id = CascadeText.Id(task.Task);
        LocalizedText help = task.Proposal is { } near
            ? new LocalizedText(
                $"Việc \"{near.Lower.Id.Value}\" ({CascadeText.Short(near.Lower.What.Value)}) có vẻ chính là việc đó. Nếu đúng, thêm \"covers: {id}\" vào việc ấy; nếu không, thêm một việc mới có dòng này.",
                $"The task \"{near.Lower.Id.Value}\" ({CascadeText.Short(near.Lower.What.Value)}) looks like it. If it is, add \"covers: {id}\" to it; if not, add a task with that line.")
            : new LocalizedText(
                $"Thêm một việc có dòng \"covers: {id}\", hoặc thêm dòng đó vào việc đã có.",
                $"Add a task with \"covers: {id}\", or add that line to a task you have.");
        return Rule.At(
            place,
            new LocalizedText(
                $"Chưa có việc nào thực hiện nhiệm vụ {name} giao cho {unit.Unit.Name}{(window is null ? "" : ", " + window.Vi)}.",
                $"Nothing covers the task {name}, which binds {unit.Unit.Name}{(window is null ? "" : ", " + window.En)}."),
            help) with
        { Related = task.Proposal is { } proposal ? [task.Task.Id.Span, proposal.Lower.Id.Span] : [task.Task.Id.Span] };
    }

    // A plan that nobody has linked yet gets one finding that says how, not one for each of its tasks.
    private Diagnostic Nothing(SourceSpan place, UnitCoverage unit, ImmutableArray<TaskCoverage> open)
    {
        TaskCoverage first = open.FirstOrDefault(task => task.Proposal is not null) ?? open[0];
        string id = CascadeText.Id(first.Task);
        string proposal = first.Proposal is { } near ? near.Lower.Id.Value : "";
        return Rule.At(
            place,
            new LocalizedText(
                $"{open.Length} nhiệm vụ của \"{unit.Plan.Id.Value}\" giao cho {unit.Unit.Name} chưa có việc nào thực hiện: {CascadeText.List([.. open.Select(task => task.Task.Id.Value)]).Vi.Replace("đơn vị", "nhiệm vụ", StringComparison.Ordinal)}.",
                $"Nothing covers {open.Length} tasks of \"{unit.Plan.Id.Value}\" that bind {unit.Unit.Name}: {CascadeText.List([.. open.Select(task => task.Task.Id.Value)]).En}."),
            proposal.Length > 0
                ? new LocalizedText(
                    $"Ghi \"covers\" vào từng việc, chẳng hạn \"covers: {id}\" ở việc \"{proposal}\". Xem cả cây: plansite cascade {unit.Plans[0].Id.Value}",
                    $"Write \"covers\" at each task, such as \"covers: {id}\" at \"{proposal}\". The whole tree: plansite cascade {unit.Plans[0].Id.Value}")
                : new LocalizedText(
                    $"Ghi \"covers\" vào từng việc, chẳng hạn \"covers: {id}\". Xem cả cây: plansite cascade {unit.Plans[0].Id.Value}",
                    $"Write \"covers\" at each task, such as \"covers: {id}\". The whole tree: plansite cascade {unit.Plans[0].Id.Value}"));
    }
}
