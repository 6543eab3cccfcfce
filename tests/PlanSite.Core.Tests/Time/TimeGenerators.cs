using FsCheck;
using FsCheck.Fluent;
using PlanSite.Core.Time;

namespace PlanSite.Core.Tests.Time;

/// <summary>Random trees of times, as the readers could give them.</summary>
internal static class TimeGenerators
{
    private static readonly Gen<int> Years = Gen.Choose(2000, 2060);

    public static Gen<CalendarExpression> Days { get; } =
        from number in Gen.Choose(new DateOnly(2000, 1, 1).DayNumber, new DateOnly(2060, 12, 31).DayNumber)
        select (CalendarExpression)new DayExpression(DateOnly.FromDayNumber(number));

    private static readonly Gen<CalendarExpression> ClockedDays =
        from day in Days
        from hour in Gen.Choose(0, 23)
        from minute in Gen.Elements(0, 0, 15, 30, 59)
        from session in Gen.Choose(-1, 2)
        select (CalendarExpression)(session < 0
            ? ((DayExpression)day) with { Hour = new TimeOnly(hour, minute) }
            : ((DayExpression)day) with { Session = (DaySession)session });

    private static readonly Gen<CalendarExpression> Months =
        from year in Years
        from month in Gen.Choose(1, 12)
        select (CalendarExpression)new MonthExpression(year, month);

    private static readonly Gen<CalendarExpression> Quarters =
        from year in Years
        from quarter in Gen.Choose(1, 4)
        select (CalendarExpression)new QuarterExpression(year, quarter);

    private static readonly Gen<CalendarExpression> WholeYears = Years.Select(year => (CalendarExpression)new YearExpression(year));

    private static readonly Gen<CalendarExpression> Halves =
        from year in Years
        from half in Gen.Choose(1, 2)
        select (CalendarExpression)new HalfYearExpression(year, half);

    private static readonly Gen<CalendarExpression> Weeks =
        from year in Years
        from month in Gen.Choose(1, 12)
        from week in Gen.Choose(0, 4)
        from ofYear in Gen.Choose(0, 52)
        select ofYear > 0 ? (CalendarExpression)new WeekOfYearExpression(year, ofYear) : new WeekOfMonthExpression(year, month, week == 0 ? null : week);

    private static readonly Gen<CalendarExpression> Parts =
        from whole in Gen.OneOf(Months, Quarters, WholeYears)
        from part in Gen.Elements(PeriodPart.Early, PeriodPart.Mid, PeriodPart.Late)
        select (CalendarExpression)new PartExpression(whole, part);

    public static Gen<CalendarExpression> Periods { get; } = Gen.OneOf(Days, ClockedDays, Weeks, Months, Quarters, Halves, WholeYears, Parts);

    private static readonly Gen<TimeExpression> Intervals =
        from a in Gen.OneOf(Days, Weeks, Months, Quarters, WholeYears, Parts)
        from b in Gen.OneOf(Days, Weeks, Months, Quarters, WholeYears, Parts)
        from open in Gen.Choose(0, 4)
        let ordered = b.Last >= a.First && (b.First >= a.First || b.GetType() != a.GetType())
        let interval = open == 0 ? new IntervalExpression(a, null) : ordered ? new IntervalExpression(a, b) : b.Last < a.First ? new IntervalExpression(b, a) : null
        where interval is not null && !interval.Start.Equals(interval.End)
        select (TimeExpression)interval;

    private static readonly Gen<TimeExpression> Sets =
        from first in Gen.Choose(new DateOnly(2000, 1, 1).DayNumber, new DateOnly(2060, 1, 1).DayNumber)
        from steps in Gen.Choose(2, 40).NonEmptyListOf()
        let numbers = steps.Take(6).Aggregate(new List<int> { first }, (days, step) => [.. days, days[^1] + step])
        select (TimeExpression)new SetExpression([.. numbers.Select(number => (CalendarExpression)new DayExpression(DateOnly.FromDayNumber(number)))]);

    private static readonly Gen<TimeExpression> Limits =
        from kind in Gen.Elements(LimitKind.Before, LimitKind.By, LimitKind.After)
        from date in Periods
        select (TimeExpression)new LimitExpression(kind, date);

    private static readonly Gen<EventAnchor> Anchors =
        from name in Gen.Elements("dai-hoi", "hoi-nghi", "bau-cu", "ky-hop", "dai-hoi-dang-bo-xa-b", "task:thanh-lap-to", "kh-a#bao-cao", "hoan-thanh-ho-so", "x1")
        from edge in Gen.Elements(EventEdge.Start, EventEdge.End)
        select new EventAnchor(name, edge);

    private static readonly Gen<TimeAmount> WholeAmounts =
        from value in Gen.Choose(1, 400)
        from unit in Gen.Elements(TimeUnit.Hours, TimeUnit.Days, TimeUnit.WorkingDays, TimeUnit.Weeks, TimeUnit.Months, TimeUnit.Years)
        select new TimeAmount(value, unit);

    private static readonly Gen<TimeAmount> Amounts =
        from amount in WholeAmounts
        from half in Gen.Elements(0m, 0m, 0.5m)
        select amount with { Value = half > 0 && amount.Value < 10 ? (amount.Value % 2 == 0 ? 0.5m : amount.Value + half) : amount.Value };

    private static readonly Gen<TimeExpression> Counts =
        from bound in Gen.Elements(CountBound.AtLeast, CountBound.Within, CountBound.Exactly)
        from amount in WholeAmounts
        from direction in Gen.Elements(CountDirection.Before, CountDirection.After)
        from named in Anchors
        from date in Days
        from dated in Gen.Choose(0, 1)
        select (TimeExpression)new CountedExpression(bound, amount, direction, dated == 0 ? named : new DateAnchor(date));

    private static readonly Gen<TimeExpression> Relatives =
        from relation in Gen.Elements(EventRelation.Before, EventRelation.After)
        from anchor in Anchors
        select (TimeExpression)new EventExpression(relation, anchor);

    private static readonly Gen<TimeExpression> Durations =
        from bound in Gen.Elements(DurationBound.Max, DurationBound.Min, DurationBound.Exact)
        from amount in Amounts
        select (TimeExpression)new DurationExpression(bound, amount);

    private static readonly Gen<TimeExpression> Recurring = Gen.OneOf(
        Gen.Elements(Recurrence.Daily, Recurrence.Weekly, Recurrence.Monthly, Recurrence.Quarterly, Recurrence.HalfYearly, Recurrence.Yearly)
            .Select(every => (TimeExpression)new RecurringExpression(every)),
        Gen.Choose(1, 31).Select(day => (TimeExpression)new RecurringExpression(Recurrence.Monthly, day)),
        Gen.Choose(1, 12).Select(month => (TimeExpression)new RecurringExpression(Recurrence.Yearly, Month: month)),
        Gen.Choose(1, 4).Select(quarter => (TimeExpression)new RecurringExpression(Recurrence.Yearly, Quarter: quarter)),
        from month in Gen.Choose(1, 12)
        from day in Gen.Choose(1, 28)
        select (TimeExpression)new RecurringExpression(Recurrence.Yearly, day, month));

    private static readonly Gen<TimeExpression> Others = Gen.Elements<TimeExpression>(
        new OngoingExpression(), new UndatedExpression("theo lịch của Ban Thường vụ"), new UndatedExpression("khi có điều kiện"));

    private static readonly Gen<TimeExpression> Plain = Gen.OneOf(
        Periods.Select(period => (TimeExpression)period), Intervals, Sets, Limits, Counts, Relatives, Durations, Recurring, Others);

    public static Gen<TimeExpression> Expressions { get; } =
        from inner in Plain
        from tentative in Gen.Choose(0, 3)
        select tentative == 0 && inner is not UndatedExpression ? new TentativeExpression(inner) : inner;

    /// <summary>Words and marks of times in no order, so that the readers get far before they fail.</summary>
    public static Gen<string> Noise { get; } = Gen.Elements(
            "ngày", "tháng", "năm", "quý", "III", "trước", "sau", "khi", "đến", "hết", "từ", "trong", "chậm", "nhất", "15", "9", "2024", "/", "//", "-", ".", ",", "và",
            "đầu", "tuần", "giữa", "không", "quá", "dự kiến", "khai mạc", "đại hội", "làm việc", "kể từ", "hằng", "31/4/2025", "35-CT/TW", "(", ")", "*", "\n", "\t", "mười", "lăm",
            "before", "by", "~", "at least", "wd", "congress.start", "99999999999999999999", "\u0301", "\ud800", "{", "}", "0")
        .ListOf().Select(words => string.Join(' ', words));
}
