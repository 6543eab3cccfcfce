using PlanSite.Core.Diagnostics;
using PlanSite.Core.Time;

namespace PlanSite.Checks.Time;

/// <summary>A day entered as worked in exchange that is an ordinary weekday.</summary>
internal sealed class WorkedWeekday : ICheck
{
    public Rule Rule { get; } = new(
        "PS3023",
        "worked-weekday",
        Severity.Warning,
        new LocalizedText("Ngày làm bù không phải cuối tuần", "A day worked in exchange that is no weekend"),
        new RulePage(
            new LocalizedText(
                "Tìm ngày trong \"work\" của data/holidays.yml rơi vào thứ Hai đến thứ Sáu.",
                "Finds days in \"work\" of data/holidays.yml that fall on Monday to Friday."),
            new LocalizedText(
                "Chỉ ngày nghỉ cuối tuần mới phải làm bù; ngày thường thì vốn đã làm việc. Thường là ghi nhầm ngày, hoặc nhầm ngày nghỉ với ngày làm bù.",
                "Only days of a weekend are worked in exchange; weekdays are worked anyway. Mostly the date is wrong, or the two days changed places."),
            "- year: 2025\n  off: [2025-04-26]\n  work: [2025-05-02]",
            "- year: 2025\n  off: [2025-05-02]\n  work: [2025-04-26]",
            new LocalizedText("Ghi ngày thứ Bảy hoặc Chủ nhật đã được công bố là ngày làm bù.", "Enter the Saturday or Sunday that the notice says is worked.")));

    public IEnumerable<Diagnostic> Find(CheckContext context) =>
        from year in context.Repository.Holidays
        from day in year.Work
        where day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)
        select Found(year, day);

    private Diagnostic Found(HolidayYear year, DateOnly day) => Rule.At(
        year.Year.Span,
        new LocalizedText(
            $"Ngày làm bù {VietnameseDate.Numeric(day)} là {VietnameseDate.Weekday(day.DayOfWeek)}, không phải ngày nghỉ cuối tuần.",
            $"{EnglishDate.Long(day)}, entered as worked in exchange, is a {EnglishDate.Weekday(day.DayOfWeek)} and no weekend."),
        year.Off.Contains(day)
            ? new LocalizedText(
                "Ngày này cũng ghi là ngày nghỉ; xóa nó ở \"work\" nếu được nghỉ, hoặc ở \"off\" nếu phải làm.",
                "It is entered as a day off as well; take it out of \"work\" if it is off, or out of \"off\" if it is worked.")
            : new LocalizedText(
                "Xem lại thông báo lịch nghỉ; có thể ghi nhầm ngày, hoặc nhầm ngày nghỉ với ngày làm bù.",
                "Look at the notice again; the date may be wrong, or the day off and the day worked changed places."));
}
