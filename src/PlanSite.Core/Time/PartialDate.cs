using System.Globalization;

namespace PlanSite.Core.Time;

/// <summary>A date of which the day, or day and month, may be missing (EDTF level 0: <c>2024</c>, <c>2024-09</c>, <c>2024-09-20</c>).</summary>
public readonly record struct PartialDate(int Year, int? Month, int? Day) : IComparable<PartialDate>
{
    public bool IsComplete => Day is not null;

    /// <summary>First day that it may mean.</summary>
    public DateOnly Earliest => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>Last day that it may mean.</summary>
    public DateOnly Latest => Day is { } day
        ? new DateOnly(Year, Month!.Value, day)
        : new DateOnly(Year, Month ?? 12, DateTime.DaysInMonth(Year, Month ?? 12));

    public static PartialDate Of(DateOnly date) => new(date.Year, date.Month, date.Day);

    /// <summary>Whether the other could be the same day: what both give is equal.</summary>
    public bool IsCompatibleWith(PartialDate other) =>
        Year == other.Year
        && (Month is null || other.Month is null || Month == other.Month)
        && (Day is null || other.Day is null || Day == other.Day);

    /// <summary>By the first day that each may mean.</summary>
    public int CompareTo(PartialDate other) => (Year, Month ?? 1, Day ?? 1).CompareTo((other.Year, other.Month ?? 1, other.Day ?? 1));

    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    public override string ToString() => Day is not null
        ? string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}-{Day:00}")
        : Month is not null ? string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}") : Year.ToString("0000", CultureInfo.InvariantCulture);

    /// <summary>Reads <c>2024</c>, <c>2024-09</c> or <c>2024-09-20</c>; a day that doesn't exist is refused.</summary>
    public static bool TryParse(string text, out PartialDate date)
    {
        date = default;
        string[] parts = text.Split('-');
        if (parts.Length is 0 or > 3 || parts[0].Length != 4 || !TryNumber(parts[0], out int year) || year is < 1000) return false;
        int? month = null;
        int? day = null;
        if (parts.Length > 1)
        {
            if (parts[1].Length != 2 || !TryNumber(parts[1], out int m) || m is < 1 or > 12) return false;
            month = m;
        }

        if (parts.Length > 2)
        {
            if (parts[2].Length != 2 || !TryNumber(parts[2], out int d) || d < 1 || d > DateTime.DaysInMonth(year, month!.Value)) return false;
            day = d;
        }

        date = new PartialDate(year, month, day);
        return true;
    }

    private static bool TryNumber(string text, out int value) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
}
