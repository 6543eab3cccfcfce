using System.Globalization;

namespace PlanSite.Core.Time.Reading;

/// <summary>Writes a time as offices do: days and the months 1 and 2 with a leading zero, quarters in Roman numerals.</summary>
internal static class VietnameseTimeWriter
{
    private static readonly string[] Quarters = ["I", "II", "III", "IV"];

    public static string Write(TimeExpression expression) => expression switch
    {
        TentativeExpression tentative => "dự kiến " + Write(tentative.Inner),
        CalendarExpression period => Period(period),
        IntervalExpression { End: { } end } interval => $"từ {Period(interval.Start)} đến {(end.IsApproximate || end is DayExpression { Hour: not null } or DayExpression { Session: not null } ? "" : "hết ")}{Period(end)}",
        IntervalExpression interval => $"từ {Period(interval.Start)} trở đi",
        SetExpression set => string.Join(", ", set.Items.Take(set.Items.Length - 1).Select(Period)) + " và " + Period(set.Items[^1]),
        LimitExpression limit => (limit.Kind switch { LimitKind.Before => "trước ", LimitKind.By => "chậm nhất ", _ => "sau " }) + Period(limit.Date),
        CountedExpression counted => Counted(counted),
        EventExpression relative => Relative(relative),
        DurationExpression duration => (duration.Bound switch { DurationBound.Max => "không quá ", DurationBound.Min => "ít nhất ", _ => "" }) + Amount(duration.Amount),
        RecurringExpression recurring => Recurring(recurring),
        OngoingExpression => "thường xuyên",
        UndatedExpression undated => Undated(undated.Words),
        _ => expression.Text,
    };

    /// <summary>A day as offices write it, without the word: <c>15/9/2024</c>, <c>05/02/2025</c>.</summary>
    public static string Date(DateOnly date) => string.Create(CultureInfo.InvariantCulture, $"{date.Day:00}/{Month(date.Month)}/{date.Year:0000}");

    public static string Amount(TimeAmount amount)
    {
        string unit = amount.Unit switch
        {
            TimeUnit.Hours => "giờ",
            TimeUnit.Days => "ngày",
            TimeUnit.WorkingDays => "ngày làm việc",
            TimeUnit.Weeks => "tuần",
            TimeUnit.Months => "tháng",
            _ => "năm",
        };
        string value = amount.Value == 0.5m
            ? "1/2"
            : amount.Value == decimal.Truncate(amount.Value) && amount.Value < 10
                ? amount.Value.ToString("00", CultureInfo.InvariantCulture)
                : amount.Value.ToString("0.##", CultureInfo.InvariantCulture).Replace('.', ',');
        return value + " " + unit;
    }

    private static string Month(int month) => month.ToString(month < 3 ? "00" : "0", CultureInfo.InvariantCulture);

    private static string Period(CalendarExpression period) => period switch
    {
        DayExpression day => Clock(day) + "ngày " + Date(day.Date),
        MonthExpression month => string.Create(CultureInfo.InvariantCulture, $"tháng {Month(month.Month)}/{month.Year:0000}"),
        WeekOfMonthExpression week => (week.Week is { } number ? string.Create(CultureInfo.InvariantCulture, $"tuần thứ {number} ") : "tuần cuối ") + string.Create(CultureInfo.InvariantCulture, $"tháng {Month(week.Month)}/{week.Year:0000}"),
        WeekOfYearExpression week => string.Create(CultureInfo.InvariantCulture, $"tuần thứ {week.Week} năm {week.Year:0000}"),
        QuarterExpression quarter => string.Create(CultureInfo.InvariantCulture, $"Quý {Quarters[quarter.Quarter - 1]}/{quarter.Year:0000}"),
        HalfYearExpression half => string.Create(CultureInfo.InvariantCulture, $"6 tháng {(half.Half == 1 ? "đầu" : "cuối")} năm {half.Year:0000}"),
        YearExpression year => string.Create(CultureInfo.InvariantCulture, $"năm {year.Year:0000}"),
        PartExpression part => (part.Part switch { PeriodPart.Early => "đầu ", PeriodPart.Mid => "giữa ", _ => "cuối " }) + Period(part.Whole),
        _ => "",
    };

    private static string Clock(DayExpression day)
    {
        if (day.Hour is { } hour)
        {
            return hour.Minute == 0
                ? string.Create(CultureInfo.InvariantCulture, $"{hour.Hour} giờ ")
                : string.Create(CultureInfo.InvariantCulture, $"{hour.Hour} giờ {hour.Minute:00} phút ");
        }

        return day.Session switch
        {
            DaySession.Morning => "sáng ",
            DaySession.Afternoon => "chiều ",
            DaySession.Evening => "tối ",
            _ => "",
        };
    }

    private static string Counted(CountedExpression counted)
    {
        string bound = counted.Bound switch { CountBound.AtLeast => "ít nhất ", CountBound.Within => "trong vòng ", _ => "đúng " };
        string direction = counted.Direction == CountDirection.Before ? " trước " : " sau ";
        string anchor = counted.Anchor switch
        {
            DateAnchor date => Period(date.Date),
            EventAnchor named => "khi " + EventPhrase.Words(named, counted.Direction == CountDirection.Before ? EventEdge.Start : EventEdge.End),
            _ => "",
        };
        return bound + Amount(counted.Amount) + direction + anchor;
    }

    private static string Relative(EventExpression relative) => relative.Relation switch
    {
        EventRelation.Before => "trước khi " + EventPhrase.Words(relative.Anchor, EventEdge.Start),
        EventRelation.On => "vào ngày " + EventPhrase.Words(relative.Anchor, EventEdge.Start),
        _ => "sau khi " + EventPhrase.Words(relative.Anchor, EventEdge.End),
    };

    private static string Recurring(RecurringExpression recurring)
    {
        string every = recurring.Every switch
        {
            Recurrence.Daily => "hằng ngày",
            Recurrence.Weekly => "hằng tuần",
            Recurrence.Monthly => "hằng tháng",
            Recurrence.Quarterly => "hằng quý",
            Recurrence.HalfYearly => "định kỳ 6 tháng",
            _ => "hằng năm",
        };
        if (recurring.Quarter is { } quarter) return $"Quý {Quarters[quarter - 1]} {every}";
        return (recurring.Day, recurring.Month) switch
        {
            (null, { } whole) => $"tháng {Month(whole)} {every}",
            ({ } day, { } month) => string.Create(CultureInfo.InvariantCulture, $"trước ngày {day:00}/{Month(month)} {every}"),
            ({ } day, null) => string.Create(CultureInfo.InvariantCulture, $"trước ngày {day:00} {every}"),
            _ => every,
        };
    }

    /// <summary>Words that don't say by themselves that they give no date get a lead that does.</summary>
    private static string Undated(string words) =>
        words.StartsWith("theo ", StringComparison.OrdinalIgnoreCase) ? words : "chưa xác định: " + words;
}
