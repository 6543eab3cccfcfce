using System.Text.RegularExpressions;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Time;

namespace PlanSite.Content.Rules;

/// <summary>A date that can't be read or doesn't exist.</summary>
internal static partial class BadDate
{
    private const int FirstYear = 1900;
    private const int LastYear = 2100;

    public static readonly Rule Rule = new(
        "PS1043",
        "bad-date",
        Severity.Error,
        new("Ngày viết sai", "Bad date"),
        new RulePage(
            new(
                "Ngày không viết theo dạng năm-tháng-ngày, hoặc không có ngày đó trong lịch, hoặc năm không nằm trong khoảng 1900 - 2100.",
                "A date isn't written year-month-day, or there is no such day, or its year isn't between 1900 and 2100."),
            new(
                "Dạng 03/04/2025 có nơi hiểu là 3 tháng 4, có nơi là 4 tháng 3; dạng năm-tháng-ngày chỉ có một nghĩa.",
                "03/04/2025 is 3 April here and 4 March there; year-month-day has one meaning."),
            """
            date: 20/9/2024
            """,
            """
            date: 2024-09-20
            """,
            new("Viết năm-tháng-ngày với hai chữ số cho tháng và ngày.", "Write year-month-day with two digits for month and day.")));

    /// <param name="mayBePartial">Whether a year or a month alone would do.</param>
    public static Diagnostic Found(SourceSpan span, string text, bool mayBePartial)
    {
        string? meant = Meant(text);
        bool isDate = PartialDate.TryParse(meant ?? text, out PartialDate date);
        if (!mayBePartial && isDate && !date.IsComplete)
        {
            return Rule.At(
                span,
                new($"“{text}” chưa đủ: ở đây cần cả ngày, tháng, năm.", $"“{text}” isn't enough: year, month and day are needed here."),
                new("Viết như 2024-09-20.", "Write it like 2024-09-20."));
        }

        bool noSuchDay = meant is not null && !isDate;
        return Rule.At(
            span,
            noSuchDay
                ? new($"Không có ngày “{text}” trong lịch.", $"There is no such day as “{text}”.")
                : new($"“{text}” không phải là ngày viết theo năm-tháng-ngày.", $"“{text}” isn't a date written year-month-day."),
            noSuchDay
                ? new("Kiểm tra lại ngày trong văn bản gốc.", "Check the date in the original document.")
                : meant is not null
                    ? new($"Viết: {meant}", $"Write: {meant}")
                    : mayBePartial
                        ? new("Viết như 2024-09-20; chưa rõ ngày thì 2024-09 hoặc 2024.", "Write it like 2024-09-20; while the day isn't known 2024-09 or 2024.")
                        : new("Viết như 2024-09-20.", "Write it like 2024-09-20."));
    }

    /// <summary>A day that the calendar has and no office writes: a digit of the year slipped.</summary>
    public static Diagnostic? FoundFarYear(SourceSpan span, PartialDate date) => date.Earliest.Year is >= FirstYear and <= LastYear
        ? null
        : Rule.At(
            span,
            new($"Năm {date.Earliest.Year} không thể là năm của văn bản hay thời hạn.", $"{date.Earliest.Year} can't be the year of a document or deadline."),
            new("Kiểm tra lại các chữ số của năm.", "Check the digits of the year."));

    /// <summary>The date as it should be written, where its numbers tell which is meant.</summary>
    private static string? Meant(string text)
    {
        Match match = DayFirst().Match(text);
        if (!match.Success) match = YearFirst().Match(text);
        if (!match.Success) return null;
        string month = "-" + match.Groups["m"].Value.PadLeft(2, '0');
        string day = match.Groups["d"].Success ? "-" + match.Groups["d"].Value.PadLeft(2, '0') : "";
        return match.Groups["y"].Value + month + day;
    }

    [GeneratedRegex(@"^(?:ngày\s+)?(?:(?<d>[0-9]{1,2})\s*[/.\-]\s*)?(?<m>[0-9]{1,2})\s*[/.\-]\s*(?<y>[0-9]{4})$", RegexOptions.IgnoreCase)]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"^(?<y>[0-9]{4})\s*[/.\-]\s*(?<m>[0-9]{1,2})(?:\s*[/.\-]\s*(?<d>[0-9]{1,2}))?$")]
    private static partial Regex YearFirst();
}
