using PlanSite.Core.Diagnostics;
using PlanSite.Core.Schedule;
using PlanSite.Core.Time;

namespace PlanSite.Checks.Cascade;

/// <summary>The dossier of a congress is reviewed when the congress has already opened.</summary>
internal sealed class ReviewAfterCongress : ICheck
{
    private static readonly string[] Reviews = ["duyệt", "thẩm định"];
    private static readonly string[] Dossiers = ["hồ sơ", "đề án nhân sự", "văn kiện", "nội dung đại hội", "công tác chuẩn bị đại hội"];

    public Rule Rule { get; } = new(
        "PS5010",
        "review-after-congress",
        Severity.Warning,
        new LocalizedText("Duyệt hồ sơ sau khi đại hội đã khai mạc", "A dossier reviewed after the congress has opened"),
        new RulePage(
            new LocalizedText(
                "Tìm việc duyệt, thẩm định hồ sơ, văn kiện, đề án nhân sự của chính đại hội đơn vị mà hạn cuối không nằm trước ngày khai mạc.",
                "Finds tasks that review the dossier, documents or personnel scheme of the unit's own congress and whose last day is not before it opens."),
            new LocalizedText("Chưa duyệt thì chưa được tiến hành đại hội; hạn duyệt rơi vào sau ngày khai mạc là lịch không thực hiện được.", "A congress is held only once its dossier is approved; a review that is due later can't be kept."),
            "# đại hội của đơn vị: 20/5/2025\n- {id: duyet, what: Cấp trên duyệt hồ sơ đại hội, when: trước ngày 25/5/2025}",
            "# đại hội của đơn vị: 20/5/2025\n- {id: duyet, what: Cấp trên duyệt hồ sơ đại hội, when: at least 15 wd before dai-hoi.start}",
            new LocalizedText("Đặt hạn duyệt trước ngày khai mạc, tốt nhất là tính lùi từ ngày đó.", "Set the review before the opening, best by counting back from it.")));

    public IEnumerable<Diagnostic> Find(CheckContext context)
    {
        var congresses = new Congresses(context);
        foreach ((Obligation obligation, PlannedEvent congress, Deadline opening) in congresses.About(IsReview))
        {
            if (!IsTooLate(obligation.Deadline, opening)) continue;
            DateOnly last = (obligation.Deadline.End ?? obligation.Deadline.Start)!.Value;
            DateOnly first = opening.Start!.Value;
            yield return Rule.At(
                obligation.Task.WhenText.Span,
                new LocalizedText(
                    $"Việc \"{obligation.Task.Id.Value}\" của {obligation.Unit!.Name} có hạn {VietnameseDate.Numeric(last)}, không trước ngày khai mạc đại hội {VietnameseDate.Numeric(first)} (\"{congress.Id.Value}\").",
                    $"The task \"{obligation.Task.Id.Value}\" of {obligation.Unit.Name} is due {EnglishDate.Long(last)}, which is not before its congress opens on {EnglishDate.Long(first)} (\"{congress.Id.Value}\")."),
                new LocalizedText(
                    "Đặt hạn duyệt trước ngày khai mạc, chẳng hạn \"at least 15 wd before dai-hoi.start\".",
                    "Set the review before the opening, such as \"at least 15 wd before dai-hoi.start\"."));
        }
    }

    private static bool IsReview(string text) =>
        Array.Exists(Reviews, word => text.Contains(word, StringComparison.Ordinal)) && Array.Exists(Dossiers, word => text.Contains(word, StringComparison.Ordinal))
        && !text.Contains("kết quả", StringComparison.Ordinal) && !text.Contains("sau đại hội", StringComparison.Ordinal);

    // "Trước ngày ..." has no first day: its last one is what was meant as the limit.
    private static bool IsTooLate(Deadline review, Deadline opening)
    {
        if (opening.Start is not { } first || (review.End ?? review.Start) is null) return false;
        if (TimeComparison.Before(review, opening) == Likelihood.CertainlyNot) return true;
        return review is { Kind: DeadlineKind.Window, Certainty: Certainty.Exact, Start: null, End: { } end } && opening.Certainty == Certainty.Exact && end >= first;
    }
}
