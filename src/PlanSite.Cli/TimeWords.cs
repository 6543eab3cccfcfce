using System.Text;
using PlanSite.Cli.History;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Time;

namespace PlanSite.Cli;

/// <summary>What was understood of a time, in words for the terminal.</summary>
internal static class TimeWords
{
    public static string Day(DateOnly? date, Texts texts) => date is { } day ? texts[DateText.Full(day)] : texts["không nêu", "not said"];

    public static string Certainty(Certainty certainty, Texts texts) => certainty switch
    {
        Core.Time.Certainty.Approximate => texts["ước chừng", "approximate"],
        Core.Time.Certainty.Tentative => texts["dự kiến", "tentative"],
        _ => texts["chính xác", "exact"],
    };

    /// <param name="guessed">The text has a fault, and this is what was probably meant.</param>
    public static string Certainty(Certainty certainty, bool guessed, Texts texts) =>
        Certainty(certainty, texts) + (guessed ? texts["; tạm hiểu, vì chỗ ghi có lỗi", "; a guess, for the text has a fault"] : "");

    /// <summary>A count crosses a year of which nobody has said which days are off.</summary>
    public static TimeIssue NoHolidays(int year, int length) => new(
        TimeIssueKind.NoHolidays, 0, length,
        new LocalizedText($"Chưa có lịch nghỉ của năm {year} nên chưa tính được ngày làm việc.", $"The days off of {year} are not known, so working days can't be counted."),
        new LocalizedText($"Ghi các ngày nghỉ của năm {year} vào data/holidays.yml khi có thông báo.", $"Write the days off of {year} into data/holidays.yml once they are decreed."));

    /// <summary>What is wrong, and below it the next step.</summary>
    public static void Issue(StringBuilder answer, TimeIssue issue, int indent, int width, Texts texts)
    {
        string kind = issue.IsFault ? texts["lỗi: ", "error: "] : texts["ghi chú: ", "note: "];
        Wrapping.Append(answer, kind + texts[issue.Message], indent, width);
        if (texts[issue.Help].Length > 0) Wrapping.Append(answer, texts[issue.Help], indent + 2, width);
    }

    public static string Kind(DeadlineKind kind, Texts texts) => kind switch
    {
        DeadlineKind.Window => texts["khoảng ngày", "a span of days"],
        DeadlineKind.Recurring => texts["lặp lại", "recurring"],
        DeadlineKind.Ongoing => texts["thường xuyên", "all the time"],
        DeadlineKind.Duration => texts["độ dài", "a length of time"],
        _ => texts["chưa có ngày", "no date yet"],
    };
}
