using PlanSite.Core.Diagnostics;
using PlanSite.Core.Schedule;
using PlanSite.Core.Time;

namespace PlanSite.Checks.Cascade;

/// <summary>A task covers a higher one, and certainly begins before the higher plan's window opens.</summary>
internal sealed class EarlyCover : CoverTimeCheck
{
    public override Rule Rule { get; } = new(
        "PS5004",
        "early-cover",
        Severity.Warning,
        new LocalizedText("Việc thực hiện bắt đầu trước thời gian cấp trên cho phép", "A covering task that begins before the higher window opens"),
        new RulePage(
            new LocalizedText(
                "So ngày bắt đầu của việc có \"covers\" với ngày bắt đầu mà kế hoạch cấp trên đặt; tìm việc chắc chắn bắt đầu sớm hơn.",
                "Compares the first day of a covering task with the day on which the higher window opens; finds those that certainly begin earlier."),
            new LocalizedText(
                "Cấp trên đặt ngày bắt đầu thường vì phải chờ hướng dẫn, hồ sơ hoặc đợt làm điểm. Làm sớm có khi được, nên đây là cảnh báo.",
                "A first day is mostly set because guidance, a dossier or a pilot comes first. Being early may be all right, so this only warns."),
            "# kh-tinh: đại hội cơ sở, từ tháng 3/2025 đến tháng 5/2025\n- {id: dai-hoi, what: Đại hội cơ sở, when: tháng 02/2025, covers: kh-tinh#dai-hoi-co-so}",
            "# kh-tinh: đại hội cơ sở, từ tháng 3/2025 đến tháng 5/2025\n- {id: dai-hoi, what: Đại hội cơ sở, when: tháng 3/2025, covers: kh-tinh#dai-hoi-co-so}",
            new LocalizedText("Lùi ngày bắt đầu, hoặc hỏi cấp trên nếu có lý do làm sớm.", "Begin later, or ask the level above if there is a reason to be early.")));

    protected override CoverFit Fit => CoverFit.Early;

    protected override (LocalizedText Message, LocalizedText Help) Say(TaskCover cover, CheckContext context)
    {
        DateOnly start = (cover.Times.Lower.Start ?? cover.Times.Lower.End)!.Value;
        DateOnly opening = cover.Times.Higher.Start!.Value;
        LocalizedText early = CascadeText.Distance(start, opening, cover.Times.Unit, context);
        string whose = Whose(cover, context);
        string higher = CascadeText.Name(cover.Higher);
        return (
            new LocalizedText(
                $"Việc \"{cover.Lower.Id.Value}\"{whose} bắt đầu ngày {VietnameseDate.Numeric(start)}, sớm {early.Vi} so với ngày {VietnameseDate.Numeric(opening)} mà nhiệm vụ {higher} cho bắt đầu.",
                $"The task \"{cover.Lower.Id.Value}\"{whose} begins on {EnglishDate.Long(start)}, {early.En} before {EnglishDate.Long(opening)}, when {higher} opens."),
            new LocalizedText(
                $"Bắt đầu từ ngày {VietnameseDate.Numeric(opening)}, hoặc hỏi nơi ban hành \"{cover.HigherPlan.Id.Value}\" nếu cần làm sớm.",
                $"Begin on {EnglishDate.Long(opening)}, or ask the issuer of \"{cover.HigherPlan.Id.Value}\" if it has to be earlier."));
    }
}
