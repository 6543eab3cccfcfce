using System.Globalization;
using PlanSite.Core.Time;

namespace PlanSite.Site.Theming;

/// <summary>
/// Dates as offices must write them (Decree 30/2020/NĐ-CP): a zero before days under 10 and before months 1 and 2 —
/// <c>Thứ Sáu, 20/6/2025</c>, <c>Thứ Tư, 05/02/2025</c>.
/// </summary>
internal static class DateWords
{
    private static readonly string[] Weekdays = ["Chủ nhật", "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy"];

    public static string Full(DateOnly date, string language) => English(language)
        ? date.ToString("dddd, d MMMM yyyy", CultureInfo.InvariantCulture)
        : $"{Weekdays[(int)date.DayOfWeek]}, {Digits(date)}";

    public static string Short(DateOnly date, string language) =>
        English(language) ? date.ToString("d MMM yyyy", CultureInfo.InvariantCulture) : Digits(date);

    public static string Weekday(DayOfWeek day, string language) => English(language) ? day.ToString() : Weekdays[(int)day];

    /// <summary>Two letters for narrow columns: <c>T2</c> ... <c>CN</c>.</summary>
    public static string ShortWeekday(DayOfWeek day, string language) =>
        English(language) ? day.ToString()[..2] : day == DayOfWeek.Sunday ? "CN" : $"T{(int)day + 1}";

    public static string Month(int year, int month, string language) => English(language)
        ? new DateOnly(year, month, 1).ToString("MMMM yyyy", CultureInfo.InvariantCulture)
        : $"Tháng {MonthDigits(month)}/{year}";

    public static string Partial(PartialDate date, string language)
    {
        if (date.IsComplete) return Short(date.Earliest, language);
        if (date.Month is not { } month) return date.Year.ToString(CultureInfo.InvariantCulture);
        return English(language) ? Month(date.Year, month, language) : $"{MonthDigits(month)}/{date.Year}";
    }

    public static string DayDigits(int day) => day.ToString("00", CultureInfo.InvariantCulture);

    public static string MonthDigits(int month) => month < 3 ? $"0{month}" : month.ToString(CultureInfo.InvariantCulture);

    public static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Digits(DateOnly date) => $"{DayDigits(date.Day)}/{MonthDigits(date.Month)}/{date.Year}";

    private static bool English(string language) => language.StartsWith("en", StringComparison.Ordinal);
}
