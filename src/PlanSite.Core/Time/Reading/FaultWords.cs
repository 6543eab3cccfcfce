using System.Globalization;
using System.Text.RegularExpressions;

namespace PlanSite.Core.Time.Reading;

/// <summary>Names what is wrong with a text that is no time and has no plausible reading, where it is one of the faults that offices make.</summary>
internal static partial class FaultWords
{
    /// <summary>The fault at its place, or nothing where the text is like no known one.</summary>
    public static TimeIssue? Of(string text)
    {
        if (YearDigits().Match(text) is { Success: true } year) return TimeMessages.YearDigits(Place(year, "y"), year.Groups["y"].Value);
        if (Clock().Match(text) is { Success: true } clock)
        {
            if (Number(clock, "h") is { } hour and > 24) return TimeMessages.NoSuchHour(Place(clock, "h"), hour);
            if (Number(clock, "h") is 24 && Number(clock, "m") is > 0) return TimeMessages.AfterMidnight(clock.Index, clock.Length);
            if (Number(clock, "m") is { } minute and > 59) return TimeMessages.NoSuchMinute(Place(clock, "m"), minute);
        }

        if (OutOfWeek().Match(text) is { Success: true } weekday) return TimeMessages.NoSuchWeekday(weekday.Index, weekday.Length, weekday.Value);
        if (DayOfMonth().Match(text) is { Success: true } monthly && Number(monthly, "d") is > 31 or 0) return TimeMessages.NoSuchDayOfMonths(Place(monthly, "d"), monthly.Groups["d"].Value);
        if (NothingCounted().Match(text) is { Success: true } nothing) return TimeMessages.NothingCounted(nothing.Index, nothing.Length, nothing.Groups["unit"].Value);
        if (HalfYear().Match(text) is { Success: true } half) return TimeMessages.NoSuchHalf(half.Index, half.Length, half.Groups["half"].Value);
        if (CountAlone().IsMatch(text)) return TimeMessages.NoAnchor(text);
        if (CountBehind().Match(text) is { Success: true } count) return TimeMessages.UnreadCount(count.Groups["count"].Index, count.Groups["count"].Length, count.Groups["count"].Value);
        if (HourAlone().IsMatch(text)) return TimeMessages.HourWithoutDay(text.Length);
        return PartAlone().Match(text) is { Success: true } part ? TimeMessages.PartOfWhat(text.Length, part.Groups["unit"].Value.ToLowerInvariant()) : null;
    }

    /// <summary>"cuối tháng", and of no month that is named.</summary>
    public static bool IsPartAlone(string text) => PartAlone().IsMatch(text);

    /// <summary>"trước khai mạc mươi ngày": what was read as the name of an event ends with how far from it.</summary>
    public static bool EndsWithCount(string text) => CountBehind().IsMatch(text);

    private static (int Start, int Length) Place(Match match, string group) => (match.Groups[group].Index, match.Groups[group].Length);

    private static int? Number(Match match, string group) =>
        int.TryParse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;

    [GeneratedRegex(@"(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-](?<y>\d|\d{3}|\d{5,})(?!\d)")]
    private static partial Regex YearDigits();

    [GeneratedRegex(@"(?<!\d)(?<h>\d{1,3})\s*(?:giờ|h|g|:)\s*(?<m>\d{1,3})?(?=\s*(?:phút|ngày|,|$)|\s)", RegexOptions.IgnoreCase)]
    private static partial Regex Clock();

    [GeneratedRegex(@"(?<!\p{L})thứ\s+(?:0|1|8|9|một|tám|chín)(?!\d)", RegexOptions.IgnoreCase)]
    private static partial Regex OutOfWeek();

    [GeneratedRegex(@"ngày\s+(?<d>\d{1,3})\s+(?:hằng|hàng|mỗi)\s+(?:tháng|quý)", RegexOptions.IgnoreCase)]
    private static partial Regex DayOfMonth();

    [GeneratedRegex(@"(?<![\d/.,]|\d\s)(?:-\s?\d{1,3}|0{1,2})\s+(?<unit>ngày(?:\s+làm việc)?|tuần|tháng|năm)", RegexOptions.IgnoreCase)]
    private static partial Regex NothingCounted();

    [GeneratedRegex(@"(?<!\d)(?:19|20)\d\d-H(?<half>[03-9])(?!\d)", RegexOptions.IgnoreCase)]
    private static partial Regex HalfYear();

    [GeneratedRegex(@"^\s*(?:chậm nhất|muộn nhất|sớm nhất|trước|sau|trước ít nhất)(?:\s+là)?\s+\d{1,3}\s+(?:ngày(?:\s+làm việc)?|tuần|tháng)\s*\.?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex CountAlone();

    [GeneratedRegex(@"(?<!\p{L})(?<count>(?:\d{1,3}|vài|mấy|mươi|mười|chục|hăm|lăm|mốt|một|hai|ba|bốn|tư|năm|sáu|bảy|tám|chín)\s+(?:ngày(?:\s+làm việc)?|tuần))\s*\.?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex CountBehind();

    [GeneratedRegex(@"^\s*(?:trước|từ|lúc|vào|đến|chậm nhất)?(?:\s*lúc)?\s*\d{1,2}\s*(?:giờ|h|:)\s*\d{0,2}\s*(?:phút)?\s*\.?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex HourAlone();

    [GeneratedRegex(@"^\s*(?:(?:trước|vào|trong|đến|hết|chậm nhất)\s+)?(?:đầu|giữa|cuối|hết|thượng tuần|trung tuần|hạ tuần|trong)\s+(?<unit>tháng|quý|năm|kỳ|tuần)\s*\.?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex PartAlone();
}
