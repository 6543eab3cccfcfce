using System.Collections.Immutable;
using System.Globalization;

namespace PlanSite.Core.Time.Reading;

/// <summary>
/// Reads EDTF (ISO 8601-2:2019, annex A) as far as offices need it: dates of less precision, quarters (33-36, <c>Q1</c>-<c>Q4</c>), halves (40, 41,
/// <c>H1</c>, <c>H2</c>), intervals, open intervals and sets of days; and the thirds of a period (<c>-early</c>), the hours and the sessions that are ours.
/// </summary>
internal sealed class EdtfReader(int offset)
{
    private static readonly string[] Parts = ["-early", "-mid", "-late"];
    private static readonly string[] Sessions = ["-morning", "-afternoon", "-evening"];

    /// <summary>What is wrong with a text that clearly is a date in this spelling.</summary>
    public TimeIssue? Issue { get; private set; }

    public TimeExpression? Range(string text)
    {
        if (text.Length > 2 && text[0] == '{' && text[^1] == '}') return Set(text[1..^1]);
        int slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0) return Period(text);
        string first = text[..slash].Trim();
        string second = text[(slash + 1)..].Trim();
        bool openStart = first is ".." or "";
        bool openEnd = second is ".." or "";
        CalendarExpression? start = openStart ? null : Period(first);
        CalendarExpression? end = openEnd ? null : Period(second);
        if (start is null && !openStart || end is null && !openEnd) return null;
        if (start is null) return end is null ? null : new LimitExpression(LimitKind.By, end);
        if (end is null) return new IntervalExpression(start, null);
        if (RangeOrder.IsBackwards(start, end))
        {
            Issue = TimeMessages.Backwards(offset, text.Length);
            return null;
        }

        return start.Equals(end) ? start : new IntervalExpression(start, end);
    }

    public CalendarExpression? Period(string text)
    {
        for (int i = 0; i < Parts.Length; i++)
        {
            if (text.EndsWith(Parts[i], StringComparison.Ordinal))
            {
                CalendarExpression? whole = Plain(text[..^Parts[i].Length]);
                return whole is MonthExpression or QuarterExpression or YearExpression ? new PartExpression(whole, (PeriodPart)i) : null;
            }

            if (text.EndsWith(Sessions[i], StringComparison.Ordinal))
            {
                return Plain(text[..^Sessions[i].Length]) is DayExpression day ? day with { Session = (DaySession)i } : null;
            }
        }

        int hour = text.IndexOf('T', StringComparison.Ordinal);
        if (hour == 10)
        {
            return Plain(text[..hour]) is DayExpression day && TimeOnly.TryParseExact(text[(hour + 1)..], "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out TimeOnly at)
                ? day with { Hour = at }
                : null;
        }

        return Plain(text);
    }

    private SetExpression? Set(string text)
    {
        var items = new List<CalendarExpression>();
        foreach (string item in text.Split(','))
        {
            if (Period(item.Trim()) is not { } period) return null;
            items.Add(period);
        }

        ImmutableArray<CalendarExpression> sorted = [.. items.OrderBy(item => item.First).Distinct()];
        return sorted.Length < 2 ? null : new SetExpression(sorted);
    }

    private CalendarExpression? Plain(string text)
    {
        string[] parts = text.Split('-');
        if (parts.Length > 3 || Digits(parts[0], 4) is not { } year) return null;
        if (year is < 1900 or > 2999)
        {
            Issue = TimeMessages.NoSuchYear(offset, text.Length, year);
            return null;
        }

        if (parts.Length == 1) return new YearExpression(year);
        if (parts.Length == 2 && parts[1].Length == 2 && parts[1][0] is 'Q' or 'H' && char.IsAsciiDigit(parts[1][1]))
        {
            return parts[1][0] == 'Q' ? Quarter(text, year, parts[1][1] - '0') : parts[1][1] is '1' or '2' ? new HalfYearExpression(year, parts[1][1] - '0') : null;
        }

        if (parts.Length == 2 && parts[1] is ['W', _, _] && Digits(parts[1][1..], 2) is { } ofYear) return Week(text, year, null, ofYear);
        if (parts[1] == "XX") return parts.Length == 2 || parts[2] == "XX" ? new YearExpression(year) : null;
        if (Digits(parts[1], 2) is not { } month) return null;
        if (parts.Length == 2 && month is >= 33 and <= 36) return new QuarterExpression(year, month - 32);
        if (parts.Length == 2 && month is 40 or 41) return new HalfYearExpression(year, month - 39);
        if (month is < 1 or > 12)
        {
            Issue = TimeMessages.NoSuchMonth(offset, text.Length, month);
            return null;
        }

        if (parts.Length == 2 || parts[2] == "XX") return new MonthExpression(year, month);
        if (parts[2] == "Wlast") return new WeekOfMonthExpression(year, month, null);
        if (parts[2] is ['W', _] && Digits(parts[2][1..], 1) is { } ofMonth) return Week(text, year, month, ofMonth);
        if (Digits(parts[2], 2) is not { } day) return null;
        int days = DateTime.DaysInMonth(year, month);
        if (day >= 1 && day <= days) return new DayExpression(new DateOnly(year, month, day));
        Issue = TimeMessages.NoSuchDay(offset, text.Length, day, month, year, days);
        return null;
    }

    private QuarterExpression? Quarter(string text, int year, int quarter)
    {
        if (quarter is >= 1 and <= 4) return new QuarterExpression(year, quarter);
        Issue = TimeMessages.NoSuchQuarter(offset, text.Length, quarter);
        return null;
    }

    private CalendarExpression? Week(string text, int year, int? month, int week)
    {
        int weeks = month is { } of ? WeekOfMonthExpression.WeeksIn(year, of) : ISOWeek.GetWeeksInYear(year);
        if (week >= 1 && week <= weeks) return month is { } whole ? new WeekOfMonthExpression(year, whole, week) : new WeekOfYearExpression(year, week);
        Issue = TimeMessages.NoSuchWeek(offset, text.Length, week, month, year, weeks);
        return null;
    }

    private static int? Digits(string text, int length) =>
        text.Length == length && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : null;
}
