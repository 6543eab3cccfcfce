using PlanSite.Core.Diagnostics;
using PlanSite.Core.Schedule;
using PlanSite.Core.Time;

namespace PlanSite.Checks.Cascade;

/// <summary>The level above changed a task after the lower plan that covers it was last brought in line.</summary>
internal sealed class SuspectCover : ICheck
{
    public Rule Rule { get; } = new(
        "PS5050",
        "suspect-cover",
        Severity.Warning,
        new LocalizedText("Cấp trên đã sửa việc này, kế hoạch cấp dưới chưa rà lại", "A higher task that changed after the plan that covers it"),
        new RulePage(
            new LocalizedText(
                "Đọc lịch sử trong Git: so nhiệm vụ của cấp trên lúc kế hoạch cấp dưới được sửa lần cuối với nhiệm vụ đó bây giờ. Báo khi thời hạn, đối tượng áp dụng hoặc nội dung đã khác. Sửa lỗi chính tả, đổi số thứ tự không tính; kho không có lịch sử thì không báo gì.",
                "Reads the history in Git: compares the higher task as it was when the lower plan was last changed with what it is now. Reports another time, others who are bound, or other content. Corrected words and new numbers don't count; without a history nothing is reported."),
            new LocalizedText(
                "Kế hoạch cấp dưới được viết theo bản cũ của cấp trên. Có thể vẫn đúng, nhưng chưa ai xem lại.",
                "The lower plan was written for what the level above asked then. It may still be right, but nobody has looked."),
            "# kh-tinh, sửa ngày 05/10/2024: quan-triet, trước ngày 01/11/2024 (bản cũ: trước ngày 01/10/2024)\n# kh-huyen, sửa lần cuối ngày 15/9/2024\n- {id: hoi-nghi, what: Hội nghị quán triệt, when: 2024-09-25, covers: kh-tinh#quan-triet}",
            "# kh-huyen, rà lại ngày 07/10/2024\n- {id: hoi-nghi, what: Hội nghị quán triệt, when: 2024-10-20, covers: kh-tinh#quan-triet}",
            new LocalizedText(
                "Đọc lại nhiệm vụ của cấp trên rồi sửa kế hoạch này. Nếu không cần sửa, ghi lý do ngay tại dòng đó: # plansite:ignore PS5050 đã rà ngày 07/10/2024, vẫn đúng.",
                "Read the higher task again and change this plan. If nothing needs changing, say so on that line: # plansite:ignore PS5050 looked at on 7 October 2024, still right.")));

    public IEnumerable<Diagnostic> Find(CheckContext context)
    {
        foreach (TaskCover cover in context.Cascade.Covers)
        {
            if (cover.Suspect is not { } change) continue;
            string higher = CascadeText.Name(cover.Higher);
            (string vi, string en) = change.InLine is { } day ? ($" ({VietnameseDate.Numeric(day)})", $" ({EnglishDate.Long(day)})") : ("", "");
            yield return Rule.At(
                cover.Link.Span,
                new LocalizedText(
                    $"Nhiệm vụ {higher} của cấp trên đã đổi {change.What.Vi} sau lần sửa cuối{vi} của kế hoạch này.",
                    $"The higher task {higher} has changed {change.What.En} since this plan was last changed{en}."),
                new LocalizedText(
                    $"Xem \"plansite log {cover.HigherPlan.Id.Value}\", rà lại việc này rồi sửa; nếu vẫn đúng, ghi \"# plansite:ignore PS5050\" và lý do tại dòng này.",
                    $"See \"plansite log {cover.HigherPlan.Id.Value}\", look at this task again and change it; if it is still right, write \"# plansite:ignore PS5050\" and the reason on this line.")) with
            { Related = [cover.Higher.WhenText.Value.Length > 0 ? cover.Higher.WhenText.Span : cover.Higher.Id.Span] };
        }
    }
}
