using System.Globalization;

namespace PlanSite.Core.Time.Reading;

/// <summary>Writes the compact spelling.</summary>
internal static class CompactTimeWriter
{
    public static string Write(TimeExpression expression) => expression switch
    {
        TentativeExpression tentative => Write(tentative.Inner) + "~",
        CalendarExpression period => Period(period),
        IntervalExpression interval => Period(interval.Start) + "/" + (interval.End is { } end ? Period(end) : ".."),
        SetExpression set => "{" + string.Join(',', set.Items.Select(Period)) + "}",
        LimitExpression limit => limit.Kind.ToString().ToLowerInvariant() + " " + Period(limit.Date),
        CountedExpression counted => Bound(counted.Bound) + Amount(counted.Amount) + " " + counted.Direction.ToString().ToLowerInvariant() + " " + Anchor(counted.Anchor),
        EventExpression relative => relative.Relation.ToString().ToLowerInvariant() + " " + Anchor(relative.Anchor),
        DurationExpression duration => (duration.Bound switch { DurationBound.Max => "max ", DurationBound.Min => "min ", _ => "" }) + Amount(duration.Amount),
        RecurringExpression recurring => Recurring(recurring),
        OngoingExpression => "ongoing",
        UndatedExpression undated => "\"" + undated.Words + "\"?",
        _ => expression.Text,
    };

    private static string Period(CalendarExpression period) => period switch
    {
        DayExpression day => string.Create(CultureInfo.InvariantCulture, $"{day.Date:yyyy-MM-dd}")
            + (day.Hour is { } hour ? string.Create(CultureInfo.InvariantCulture, $"T{hour:HH:mm}") : day.Session is { } session ? "-" + session.ToString().ToLowerInvariant() : ""),
        MonthExpression month => string.Create(CultureInfo.InvariantCulture, $"{month.Year:0000}-{month.Month:00}"),
        WeekOfMonthExpression week => string.Create(CultureInfo.InvariantCulture, $"{week.Year:0000}-{week.Month:00}-W") + (week.Week?.ToString(CultureInfo.InvariantCulture) ?? "last"),
        WeekOfYearExpression week => string.Create(CultureInfo.InvariantCulture, $"{week.Year:0000}-W{week.Week:00}"),
        QuarterExpression quarter => string.Create(CultureInfo.InvariantCulture, $"{quarter.Year:0000}-Q{quarter.Quarter}"),
        HalfYearExpression half => string.Create(CultureInfo.InvariantCulture, $"{half.Year:0000}-H{half.Half}"),
        YearExpression year => year.Year.ToString("0000", CultureInfo.InvariantCulture),
        PartExpression part => Period(part.Whole) + "-" + part.Part.ToString().ToLowerInvariant(),
        _ => "",
    };

    private static string Bound(CountBound bound) => bound switch { CountBound.AtLeast => "at least ", CountBound.Within => "within ", _ => "" };

    private static string Amount(TimeAmount amount)
    {
        string unit = amount.Unit switch
        {
            TimeUnit.Hours => "h",
            TimeUnit.Days => "d",
            TimeUnit.WorkingDays => "wd",
            TimeUnit.Weeks => "w",
            TimeUnit.Months => "mo",
            _ => "y",
        };
        return amount.Value.ToString("0.####", CultureInfo.InvariantCulture) + " " + unit;
    }

    private static string Anchor(TimeAnchor anchor) => anchor switch
    {
        DateAnchor date => Period(date.Date),
        EventAnchor named => (named.Name == EventPhrase.Congress ? EventPhrase.CompactCongress : named.Name) + (named.Edge == EventEdge.Start ? ".start" : ".end"),
        _ => "",
    };

    private static string Recurring(RecurringExpression recurring)
    {
        string every = recurring.Every == Recurrence.HalfYearly ? "half-yearly" : recurring.Every.ToString().ToLowerInvariant();
        if (recurring.Quarter is { } quarter) return string.Create(CultureInfo.InvariantCulture, $"{every} in Q{quarter}");
        return (recurring.Day, recurring.Month) switch
        {
            (null, { } whole) => string.Create(CultureInfo.InvariantCulture, $"{every} in {whole:00}"),
            ({ } day, { } month) => string.Create(CultureInfo.InvariantCulture, $"{every} by {month:00}-{day:00}"),
            ({ } day, null) => string.Create(CultureInfo.InvariantCulture, $"{every} by {day}"),
            _ => every,
        };
    }
}
