using PlanSite.Core.Diagnostics;
using PlanSite.Core.Schedule;
using PlanSite.Core.Time;

namespace PlanSite.Checks.Time;

/// <summary>An event that, worked out, closes before it opens.</summary>
internal sealed class EndsBeforeStart : ICheck
{
    public Rule Rule { get; } = new(
        "PS3051",
        "ends-before-start",
        Severity.Error,
        new LocalizedText("Kết thúc trước khi bắt đầu", "Ends before it starts"),
        new RulePage(
            new LocalizedText(
                "Tính ngày khai mạc, bế mạc của từng sự kiện (cả khi tính từ sự kiện khác) và tìm sự kiện bế mạc trước khi khai mạc.",
                "Works out when each event opens and closes (also where it counts from another) and finds those that close before they open."),
            new LocalizedText("Hai đầu đã đảo chỗ, hoặc một ngày sai.", "The two ends changed places, or a date is wrong."),
            "- {id: dh, kind: dai-hoi, unit: xa-a, start: 2025-05-23, end: 2025-05-21}",
            "- {id: dh, kind: dai-hoi, unit: xa-a, start: 2025-05-21, end: 2025-05-23}",
            new LocalizedText("Sửa start hoặc end.", "Mend `start` or `end`.")));

    public IEnumerable<Diagnostic> Find(CheckContext context)
    {
        foreach (PlannedEvent planned in context.Repository.Events)
        {
            if (planned is not { Start: { } start, End: { } end } || context.Schedule.DatesOf(planned.Id.Value) is not { Start: { } opening, End: { } closing }) continue;
            if ((closing.End ?? closing.Start) is not { } last || opening.Start is not { } first || TimeComparison.Before(Firm(closing), Firm(opening)) != Likelihood.Certainly) continue;
            yield return Rule.At(
                end.Span,
                new LocalizedText($"Bế mạc ({VietnameseDate.Numeric(last)}) trước khai mạc ({VietnameseDate.Numeric(first)}).", $"It closes ({EnglishDate.Long(last)}) before it opens ({EnglishDate.Long(first)})."),
                new LocalizedText("Sửa start hoặc end; có thể hai ngày bị đảo chỗ.", "Mend `start` or `end`; the two may have changed places.")) with
            {
                Related = [start.Span],
            };
        }
    }

    // That a date is tentative doesn't excuse it: the two contradict each other. Approximate ends keep their slack.
    private static Deadline Firm(Deadline deadline) => deadline.Certainty == Certainty.Tentative ? deadline with { Certainty = Certainty.Exact } : deadline;
}
