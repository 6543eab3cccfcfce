using PlanSite.Core.Diagnostics;
using PlanSite.Core.Schedule;
using PlanSite.Core.Time;

namespace PlanSite.Checks.Cascade;

/// <summary>A task covers a higher one, and certainly ends after the higher plan's window closes.</summary>
internal sealed class LateCover : CoverTimeCheck
{
    public override Rule Rule { get; } = new(
        "PS5002",
        "late-cover",
        Severity.Error,
        new LocalizedText("Việc thực hiện muộn hơn hạn cấp trên giao", "A covering task that ends after the higher deadline"),
        new RulePage(
            new LocalizedText(
                "So thời hạn của việc có \"covers\" với thời hạn mà kế hoạch cấp trên đặt cho chính đơn vị đó; tìm việc chắc chắn kết thúc muộn hơn.",
                "Compares a covering task with the window that the higher plan sets for the same unit; finds those that certainly end later."),
            new LocalizedText("Kế hoạch cấp dưới làm đúng từng ngày mà cấp trên vẫn chậm.", "The lower plan may be kept to the day, and the higher one is still late."),
            "# kh-tinh: quan-triet, trước ngày 01/10/2024\n- {id: hoi-nghi, what: Hội nghị quán triệt, when: 2024-10-05, covers: kh-tinh#quan-triet}",
            "# kh-tinh: quan-triet, trước ngày 01/10/2024\n- {id: hoi-nghi, what: Hội nghị quán triệt, when: 2024-09-25, covers: kh-tinh#quan-triet}",
            new LocalizedText("Rút thời hạn ở kế hoạch này, hoặc xin cấp trên lùi hạn.", "Move the deadline here forward, or ask the level above to move theirs back.")));

    protected override CoverFit Fit => CoverFit.Late;

    protected override (LocalizedText Message, LocalizedText Help) Say(TaskCover cover, CheckContext context)
    {
        DateOnly end = (cover.Times.Lower.End ?? cover.Times.Lower.Start)!.Value;
        DateOnly limit = cover.Times.Higher.End!.Value;
        LocalizedText late = CascadeText.Distance(limit, end, cover.Times.Unit, context);
        string whose = Whose(cover, context);
        string higher = CascadeText.Name(cover.Higher);
        return (
            new LocalizedText(
                $"Việc \"{cover.Lower.Id.Value}\"{whose} xong ngày {VietnameseDate.Numeric(end)}, muộn {late.Vi} so với hạn {VietnameseDate.Numeric(limit)} của nhiệm vụ {higher}.",
                $"The task \"{cover.Lower.Id.Value}\"{whose} ends on {EnglishDate.Long(end)}, {late.En} after {EnglishDate.Long(limit)}, the deadline of {higher}."),
            new LocalizedText(
                $"Cho việc này xong chậm nhất ngày {VietnameseDate.Numeric(limit)}, hoặc xin nơi ban hành \"{cover.HigherPlan.Id.Value}\" lùi hạn.",
                $"Have it done by {EnglishDate.Long(limit)}, or ask the issuer of \"{cover.HigherPlan.Id.Value}\" for a later date."));
    }
}
