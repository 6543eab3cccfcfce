namespace PlanSite.Core.Time;

/// <summary>
/// Dates as Vietnamese offices must write them: Arabic numerals, with a nought before days under 10 and before the months 1 and 2
/// (Decree 30/2020/NĐ-CP, Appendix I, part I, section II.4; Guide 36-HD/VPTW of 2018 for offices of the Party).
/// </summary>
public static class VietnameseDate
{
    /// <summary><c>Thứ Hai</c> to <c>Thứ Bảy</c>, <c>Chủ nhật</c>.</summary>
    public static string Weekday(DayOfWeek day) => day switch
    {
        DayOfWeek.Monday => "Thứ Hai",
        DayOfWeek.Tuesday => "Thứ Ba",
        DayOfWeek.Wednesday => "Thứ Tư",
        DayOfWeek.Thursday => "Thứ Năm",
        DayOfWeek.Friday => "Thứ Sáu",
        DayOfWeek.Saturday => "Thứ Bảy",
        _ => "Chủ nhật",
    };

    /// <summary><c>T2</c> to <c>T7</c>, <c>CN</c>.</summary>
    public static string ShortWeekday(DayOfWeek day) => day == DayOfWeek.Sunday ? "CN" : $"T{(int)day + 1}";

    /// <summary><c>20/6</c>, <c>05/02</c>.</summary>
    public static string DayMonth(DateOnly date) => $"{Day(date.Day)}/{Month(date.Month)}";

    /// <summary><c>20/6/2025</c>, <c>05/02/2025</c>.</summary>
    public static string Numeric(DateOnly date) => $"{DayMonth(date)}/{Year(date.Year)}";

    /// <summary><c>Thứ Sáu, 20/6/2025</c>.</summary>
    public static string Full(DateOnly date) => $"{Weekday(date.DayOfWeek)}, {Numeric(date)}";

    /// <summary><c>T6 20/6</c>.</summary>
    public static string Short(DateOnly date) => $"{ShortWeekday(date.DayOfWeek)} {DayMonth(date)}";

    /// <summary><c>ngày 05 tháng 02 năm 2025</c>, as below the name of the issuing body.</summary>
    public static string Long(DateOnly date) => $"ngày {Day(date.Day)} tháng {Month(date.Month)} năm {Year(date.Year)}";

    /// <summary><c>05/02/2025</c>, <c>02/2025</c> or <c>2025</c>: what is known of it.</summary>
    public static string Numeric(PartialDate date) => date switch
    {
        { Day: { } day, Month: { } month } => $"{Day(day)}/{Month(month)}/{Year(date.Year)}",
        { Month: { } month } => $"{Month(month)}/{Year(date.Year)}",
        _ => Year(date.Year),
    };

    /// <summary><c>ngày 05 tháng 02 năm 2025</c>, <c>tháng 02 năm 2025</c> or <c>năm 2025</c>.</summary>
    public static string Long(PartialDate date) => date switch
    {
        { Day: { } day, Month: { } month } => $"ngày {Day(day)} tháng {Month(month)} năm {Year(date.Year)}",
        { Month: { } month } => $"tháng {Month(month)} năm {Year(date.Year)}",
        _ => $"năm {Year(date.Year)}",
    };

    /// <summary><c>Thứ Tư, 05/02/2025</c>, <c>tháng 02/2025</c> or <c>năm 2025</c>.</summary>
    public static string Full(PartialDate date) => date switch
    {
        { Day: not null } => Full(date.Earliest),
        { Month: not null } => $"tháng {Numeric(date)}",
        _ => $"năm {Year(date.Year)}",
    };

    private static string Day(int day) => day.ToString("00");

    private static string Month(int month) => month.ToString(month < 3 ? "00" : "0");

    private static string Year(int year) => year.ToString("0");
}
