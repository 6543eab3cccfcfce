using PlanSite.Core.Diagnostics;

namespace PlanSite.Core.Time;

/// <summary>Days off of one name without a working day between them.</summary>
public sealed record HolidayRun(DateOnly First, DateOnly Last, LocalizedText Name)
{
    /// <summary>"25/01-02/02 (Tết Nguyên đán)".</summary>
    public LocalizedText Text => First == Last
        ? new LocalizedText($"{VietnameseDate.DayMonth(First)} ({Name.Vi})", $"{EnglishDate.DayMonth(First)} ({Name.En})")
        : new LocalizedText(
            $"{VietnameseDate.DayMonth(First)}-{VietnameseDate.DayMonth(Last)} ({Name.Vi})",
            $"{EnglishDate.DayMonth(First)}-{EnglishDate.DayMonth(Last)} ({Name.En})");
}
