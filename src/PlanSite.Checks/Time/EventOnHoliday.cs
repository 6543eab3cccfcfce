using PlanSite.Core.Diagnostics;
using PlanSite.Core.Schedule;
using PlanSite.Core.Time;

namespace PlanSite.Checks.Time;

/// <summary>An event that opens or closes on a public holiday. Weekends are usual for congresses and are left alone.</summary>
internal sealed class EventOnHoliday : ICheck
{
    public Rule Rule { get; } = new(
        "PS3052",
        "event-on-holiday",
        Severity.Warning,
        new LocalizedText("Sự kiện vào ngày lễ", "An event on a public holiday"),
        new RulePage(
            new LocalizedText("Tìm sự kiện khai mạc hoặc bế mạc vào ngày nghỉ lễ ghi trong data/holidays.yml.", "Finds events that open or close on a holiday of data/holidays.yml."),
            new LocalizedText("Họp vào ngày lễ hiếm khi là chủ ý.", "A meeting on a holiday is rarely meant."),
            "- {id: dh, kind: dai-hoi, unit: xa-a, start: 2025-05-01}",
            "- {id: dh, kind: dai-hoi, unit: xa-a, start: 2025-05-06}",
            new LocalizedText("Chọn ngày khác.", "Take another day.")));

    public IEnumerable<Diagnostic> Find(CheckContext context)
    {
        foreach (PlannedEvent planned in context.Repository.Events)
        {
            foreach (Located<TimeExpression> time in new[] { planned.Start, planned.End }.OfType<Located<TimeExpression>>())
            {
                if (time.Value is not DayExpression { Date: var day } || !context.Calendar.IsHoliday(day) || context.Calendar.NameOfDayOff(day) is not { } name) continue;
                LocalizedText next = context.Calendar.NextWorkingDay(day).Date is { } after ? DateText.Full(after) : new("chưa rõ", "not known");
                yield return Rule.At(
                    time.Span,
                    new LocalizedText($"{VietnameseDate.Full(day)} là ngày lễ ({name.Vi}).", $"{EnglishDate.Full(day)} is a public holiday ({name.En})."),
                    new LocalizedText($"Ngày làm việc tiếp theo: {next.Vi}.", $"The next working day: {next.En}."));
            }
        }
    }
}
