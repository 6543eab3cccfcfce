using System.Runtime.InteropServices;

namespace PlanSite.Core.Time.Reading;

/// <summary>A stretch of the calendar as far as it is written; month and year may follow from its neighbours or from around.</summary>
[StructLayout(LayoutKind.Auto)]
internal record struct PeriodDraft(PeriodShape Shape, int Start)
{
    public int? Day { get; set; }

    public int? Month { get; set; }

    public int? Quarter { get; set; }

    public int? Half { get; set; }

    /// <summary>Of a month where that is known, else of a year; <see cref="WeekReader.LastWeek"/>: the month's last.</summary>
    public int? Week { get; set; }

    /// <summary>Its first day or its last is meant: <c>ngày cuối tháng 6/2025</c>.</summary>
    public PeriodPart? Edge { get; set; }

    public int? Year { get; set; }

    public PeriodPart? Part { get; set; }

    public TimeOnly? Hour { get; set; }

    public DaySession? Session { get; set; }

    /// <summary>The day of the week, where it is written beside the date.</summary>
    public DayOfWeek? Weekday { get; set; }

    /// <summary>Day and month are of the lunar calendar.</summary>
    public bool Lunar { get; set; }

    /// <summary>The number of digits in which the year is written.</summary>
    public int YearDigits { get; set; }

    /// <summary>Where the year stands, for the report.</summary>
    public int YearStart { get; set; }

    public int End { get; set; }

    /// <summary>A part of a period that is named only later: "đầu" in "từ đầu đến giữa tháng 10".</summary>
    public bool BarePart { get; set; }
}
