using PlanSite.Core.Diagnostics;
using PlanSite.Core.Schedule;

namespace PlanSite.Checks.Cascade;

/// <summary>A task covers one of a plan that its own plan does not say it implements.</summary>
internal sealed class CoverOutsideImplements : ICheck
{
    public Rule Rule { get; } = new(
        "PS5006",
        "cover-outside-implements",
        Severity.Warning,
        new LocalizedText("\"covers\" nhiệm vụ của kế hoạch không có trong \"implements\"", "Covers a task of a plan that is not in \"implements\""),
        new RulePage(
            new LocalizedText(
                "Tìm \"covers\" trỏ tới nhiệm vụ của một kế hoạch mà văn bản này không ghi là thực hiện, kể cả thực hiện qua kế hoạch ở giữa.",
                "Finds \"covers\" that names a task of a plan which this document does not implement, not even through a plan between."),
            new LocalizedText(
                "Thiếu \"implements\" thì những nhiệm vụ còn lại của kế hoạch ấy không được đối chiếu; hoặc đây là mã của một kế hoạch khác.",
                "Without \"implements\" the other tasks of that plan are not looked after; or the id is of another plan."),
            "implements: [kh-huyen]\ntasks:\n  - {id: a, what: Gửi báo cáo, when: 2025-03-01, covers: kh-khac#bao-cao}",
            "implements: [kh-huyen, kh-khac]\ntasks:\n  - {id: a, what: Gửi báo cáo, when: 2025-03-01, covers: kh-khac#bao-cao}",
            new LocalizedText("Thêm kế hoạch đó vào \"implements\", hoặc sửa mã sau \"covers\".", "Add that plan to \"implements\", or mend the id after \"covers\".")));

    public IEnumerable<Diagnostic> Find(CheckContext context)
    {
        foreach (TaskCover cover in context.Cascade.Covers)
        {
            string higher = cover.HigherPlan.Id.Value;
            if (higher == cover.LowerPlan.Id.Value || context.Cascade.Implements(cover.LowerPlan.Id.Value, higher)) continue;
            yield return Rule.At(
                cover.Link.Span,
                new LocalizedText(
                    $"Việc \"{cover.Lower.Id.Value}\" ghi là thực hiện nhiệm vụ của \"{higher}\", nhưng kế hoạch này không ghi \"{higher}\" ở \"implements\".",
                    $"The task \"{cover.Lower.Id.Value}\" covers a task of \"{higher}\", but this plan does not name \"{higher}\" in \"implements\"."),
                new LocalizedText(
                    $"Thêm \"{higher}\" vào \"implements\" nếu kế hoạch này thực hiện nó; nếu không, sửa mã sau \"covers\".",
                    $"Add \"{higher}\" to \"implements\" if this plan carries it out; else mend the id after \"covers\"."));
        }
    }
}
