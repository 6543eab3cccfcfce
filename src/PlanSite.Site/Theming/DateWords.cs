using System.Globalization;
using PlanSite.Core.Time;

namespace PlanSite.Site.Theming;

/// <summary>Dates in the language of the pages; the forms themselves are those of <see cref="VietnameseDate"/> and <see cref="EnglishDate"/>.</summary>
internal static class DateWords
{
    public static string Full(DateOnly date, string language) => English(language) ? EnglishDate.Full(date) : VietnameseDate.Full(date);

    public static string Short(DateOnly date, string language) => English(language) ? EnglishDate.Long(date) : VietnameseDate.Numeric(date);

    public static string Weekday(DayOfWeek day, string language) => English(language) ? EnglishDate.Weekday(day) : VietnameseDate.Weekday(day);

    /// <summary>For narrow columns: <c>T2</c> ... <c>CN</c>.</summary>
    public static string ShortWeekday(DayOfWeek day, string language) =>
        English(language) ? EnglishDate.ShortWeekday(day) : VietnameseDate.ShortWeekday(day);

    /// <summary><c>Tháng 6/2025</c>, as the title of a month.</summary>
    public static string Month(int year, int month, string language)
    {
        var date = new PartialDate(year, month, null);
        return English(language) ? EnglishDate.Long(date) : "Tháng " + VietnameseDate.Numeric(date);
    }

    public static string Partial(PartialDate date, string language) =>
        English(language) ? EnglishDate.Long(date) : VietnameseDate.Numeric(date);

    public static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static bool English(string language) => language.StartsWith("en", StringComparison.Ordinal);
}
