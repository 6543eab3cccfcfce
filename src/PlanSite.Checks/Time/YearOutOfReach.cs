using PlanSite.Core.Diagnostics;
using PlanSite.Core.Schedule;
using PlanSite.Core.Time;

namespace PlanSite.Checks.Time;

/// <summary>A time in a year that no plan reaches: a digit of it is wrong.</summary>
internal sealed class YearOutOfReach : ICheck
{
    private const int First = 1900;
    private const int Last = 2100;

    public Rule Rule { get; } = new(
        "PS3054",
        "year-out-of-reach",
        Severity.Warning,
        new LocalizedText("Năm không thể có", "A year that no plan reaches"),
        new RulePage(
            new LocalizedText("Tìm ngày, tháng có năm trước 1900 hoặc sau 2100, trong văn bản, trong nhiệm vụ và trong data/events.yml.", "Finds times before the year 1900 or after 2100 in documents, tasks and data/events.yml."),
            new LocalizedText("Gõ nhầm một chữ số của năm thì việc biến mất khỏi lịch mà không ai thấy.", "With a wrong digit in the year the work disappears from every calendar, and nobody sees it."),
            "Ngày 17/02/2925",
            "Ngày 17/02/2025",
            new LocalizedText("Sửa lại năm.", "Correct the year.")));

    public IEnumerable<Diagnostic> Find(CheckContext context)
    {
        foreach (StatedTime time in context.Repository.Documents.SelectMany(document => context.TimesOf(document).All))
        {
            if (Far(time.Deadline) is { } year) yield return Found(time.Span, year);
        }

        foreach (PlannedEvent planned in context.Repository.Events)
        {
            foreach (Located<TimeExpression>? time in new[] { planned.Start, planned.End })
            {
                if (time is { } written && Far(context.Evaluator.Evaluate(written.Value)) is { } year) yield return Found(written.Span, year);
            }
        }
    }

    private static int? Far(Deadline deadline) => new[] { deadline.Start?.Year, deadline.End?.Year }.FirstOrDefault(year => year is < First or > Last);

    private Diagnostic Found(SourceSpan span, int year) => Rule.At(
        span,
        new LocalizedText($"Năm {year} ngoài tầm của một kế hoạch.", $"No plan reaches the year {year}."),
        new LocalizedText("Có lẽ gõ nhầm một chữ số; sửa lại năm.", "Probably a digit is wrong; correct the year."));
}
