using PlanSite.Core.Diagnostics;
using PlanSite.Core.Schedule;
using PlanSite.Core.Time;

namespace PlanSite.Checks.Cascade;

/// <summary>A task covers a higher one and, as the two are read, ends too late; but one of the times is approximate or tentative.</summary>
internal sealed class PossiblyLateCover : CoverTimeCheck
{
    public override Rule Rule { get; } = new(
        "PS5003",
        "possibly-late-cover",
        Severity.Warning,
        new LocalizedText("Việc thực hiện có thể muộn hơn hạn cấp trên giao", "A covering task that may end after the higher deadline"),
        new RulePage(
            new LocalizedText(
                "Như PS5002, nhưng một trong hai thời gian là ước chừng (đầu, giữa, cuối tháng) hoặc dự kiến, nên chưa chắc đã muộn.",
                "As PS5002, but one of the two times is approximate (early, mid, late in a month) or tentative, so that it need not be late."),
            new LocalizedText("Thời gian ước chừng không chứng minh được điều gì, nhưng đáng xem lại trước khi quá hạn.", "An approximate time proves nothing, yet it is worth a look before the day has passed."),
            "# kh-tinh: quan-triet, trước ngày 25/9/2024\n- {id: hoi-nghi, what: Hội nghị quán triệt, when: cuối tháng 9/2024, covers: kh-tinh#quan-triet}",
            "# kh-tinh: quan-triet, trước ngày 25/9/2024\n- {id: hoi-nghi, what: Hội nghị quán triệt, when: trước ngày 24/9/2024, covers: kh-tinh#quan-triet}",
            new LocalizedText("Ghi ngày cụ thể, hoặc chọn khoảng thời gian nằm trọn trong hạn của cấp trên.", "Give a day, or a stretch of time that lies wholly inside the higher window.")));

    protected override CoverFit Fit => CoverFit.PossiblyLate;

    protected override (LocalizedText Message, LocalizedText Help) Say(TaskCover cover, CheckContext context)
    {
        DateOnly end = (cover.Times.Lower.End ?? cover.Times.Lower.Start)!.Value;
        DateOnly limit = cover.Times.Higher.End!.Value;
        bool lower = cover.Times.Lower.Certainty != Certainty.Exact;
        string written = (lower ? cover.Lower : cover.Higher).WhenText.Value;
        string whose = Whose(cover, context);
        string higher = CascadeText.Name(cover.Higher);
        return (
            new LocalizedText(
                $"Việc \"{cover.Lower.Id.Value}\"{whose} có thể xong muộn: đọc là đến {VietnameseDate.Numeric(end)}, trong khi hạn của nhiệm vụ {higher} là {VietnameseDate.Numeric(limit)}; \"{written}\" chưa phải ngày chắc chắn.",
                $"The task \"{cover.Lower.Id.Value}\"{whose} may end late: it reads as until {EnglishDate.Long(end)}, while {higher} is due {EnglishDate.Long(limit)}; \"{written}\" is no certain date."),
            new LocalizedText(
                $"Ghi một ngày cụ thể, chậm nhất {VietnameseDate.Numeric(limit)}; nếu hạn cấp trên chưa chắc thì hỏi lại.",
                $"Give a day, {EnglishDate.Long(limit)} at the latest; where the higher date is the uncertain one, ask."));
    }
}
