using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Rules;

/// <summary>A holiday under the wrong year.</summary>
internal static class DateInOtherYear
{
    public static readonly Rule Rule = new(
        "PS1048",
        "date-in-other-year",
        Severity.Error,
        new("Ngày nghỉ thuộc năm khác", "Date in another year"),
        new RulePage(
            new(
                "Trong data/holidays.yml, một ngày không thuộc năm của mục.",
                "In data/holidays.yml a day doesn't belong to the year of its entry."),
            new(
                "Đếm ngày làm việc theo từng năm; ngày ghi nhầm năm sẽ không được tính là ngày nghỉ.",
                "Working days are counted year by year; a day under the wrong year wouldn't count as a day off."),
            """
            - year: 2025
              off: [2024-01-01]
            """,
            """
            - year: 2025
              off: [2025-01-01]
            """,
            new(
                "Sửa năm của ngày, hoặc chuyển ngày sang mục của năm đó. Kỳ nghỉ vắt qua hai năm thì chia làm hai.",
                "Mend the date's year, or move it to that year's entry. Split a holiday that reaches over two years.")));

    public static Diagnostic Found(SourceSpan span, DateOnly date, int year) => Rule.At(
        span,
        new($"Ngày {date:yyyy-MM-dd} không thuộc năm {year}.", $"{date:yyyy-MM-dd} isn't a day of {year}."),
        new($"Sửa lại ngày, hoặc chuyển sang mục “year: {date.Year}”.", $"Mend the date, or move it to the entry “year: {date.Year}”."));
}
