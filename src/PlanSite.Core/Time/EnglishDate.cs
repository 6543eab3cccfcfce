namespace PlanSite.Core.Time;

/// <summary>Dates in English words, day before month: the counterpart of <see cref="VietnameseDate"/>, with the same forms.</summary>
public static class EnglishDate
{
    private static readonly string[] Months =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ];

    /// <summary><c>Monday</c>.</summary>
    public static string Weekday(DayOfWeek day) => day.ToString();

    /// <summary><c>Mon</c>.</summary>
    public static string ShortWeekday(DayOfWeek day) => Weekday(day)[..3];

    /// <summary><c>20 Jun</c>.</summary>
    public static string DayMonth(DateOnly date) => $"{date.Day} {Months[date.Month - 1][..3]}";

    /// <summary><c>20 June 2025</c>.</summary>
    public static string Long(DateOnly date) => $"{date.Day} {Months[date.Month - 1]} {date.Year}";

    /// <summary><c>Friday, 20 June 2025</c>.</summary>
    public static string Full(DateOnly date) => $"{Weekday(date.DayOfWeek)}, {Long(date)}";

    /// <summary><c>Fri 20 Jun</c>.</summary>
    public static string Short(DateOnly date) => $"{ShortWeekday(date.DayOfWeek)} {DayMonth(date)}";

    /// <summary><c>5 February 2025</c>, <c>February 2025</c> or <c>2025</c>.</summary>
    public static string Long(PartialDate date) => date switch
    {
        { Day: not null } => Long(date.Earliest),
        { Month: { } month } => $"{Months[month - 1]} {date.Year}",
        _ => $"{date.Year}",
    };

    /// <summary><c>Wednesday, 5 February 2025</c>, <c>February 2025</c> or <c>2025</c>.</summary>
    public static string Full(PartialDate date) => date.Day is null ? Long(date) : Full(date.Earliest);
}
