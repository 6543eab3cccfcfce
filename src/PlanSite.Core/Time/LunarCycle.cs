namespace PlanSite.Core.Time;

/// <summary>
/// The twelve or thirteen lunar months from the month of one winter solstice up to that of the next. The month that holds the solstice is
/// the eleventh; where there are thirteen, the first without a principal term of the sun is the leap month (the rules as Hồ Ngọc
/// Đức gives them, https://www.informatik.uni-leipzig.de/~duc/amlich/calrules.html).
/// </summary>
internal readonly record struct LunarCycle
{
    private readonly int _firstMoon;
    private readonly int _leap;

    private LunarCycle(int year, int firstMoon, int months, int leap) => (Year, _firstMoon, Months, _leap) = (year, firstMoon, months, leap);

    /// <summary>The solar year of the solstice that ends the cycle; its first two months belong to the lunar year before.</summary>
    public int Year { get; }

    public int Months { get; }

    /// <summary>The cycle that ends with the winter solstice of a solar year.</summary>
    public static LunarCycle EndingIn(int year)
    {
        int first = MoonOfEleventhMonth(year - 1);
        int months = MoonOfEleventhMonth(year) - first;
        return new LunarCycle(year, first, months, months == 13 ? FindLeap(first) : int.MaxValue);
    }

    /// <summary>The cycle and the month in it to which a day belongs.</summary>
    public static (LunarCycle Cycle, int Index) Of(DateOnly date)
    {
        int moon = MoonAndSun.NewMoonOnOrBefore(date.DayNumber);
        LunarCycle cycle = EndingIn(date.Year);
        if (moon - cycle._firstMoon >= cycle.Months) cycle = EndingIn(date.Year + 1);
        return (cycle, moon - cycle._firstMoon);
    }

    /// <summary>Day number of the first of a month.</summary>
    public int Start(int index) => MoonAndSun.DayOfNewMoon(_firstMoon + index);

    public bool IsLeap(int index) => index == _leap;

    /// <summary>Lunar year and number of a month of the cycle.</summary>
    public (int Year, int Month) Name(int index)
    {
        int place = index >= _leap ? index - 1 : index;
        return (place < 2 ? Year - 1 : Year, ((place + 10) % 12) + 1);
    }

    /// <summary>Where a month of a number stands; nothing where it would be a leap month that the cycle has not.</summary>
    public int? Find(int month, bool leap)
    {
        int place = (month + 1) % 12;
        if (leap) return _leap == place + 1 ? _leap : null;
        return place >= _leap ? place + 1 : place;
    }

    private static int MoonOfEleventhMonth(int year)
    {
        int moon = MoonAndSun.NewMoonOnOrBefore(EndOf(year));
        return MoonAndSun.SignAtStartOf(MoonAndSun.DayOfNewMoon(moon)) >= 9 ? moon - 1 : moon;
    }

    // Day number of 31 December; also of the years just outside those that DateOnly has.
    private static int EndOf(int year) => (365 * year) + (int)Math.Floor(year / 4.0) - (int)Math.Floor(year / 100.0) + (int)Math.Floor(year / 400.0) - 1;

    private static int FindLeap(int firstMoon)
    {
        int sign = MoonAndSun.SignAtStartOf(MoonAndSun.DayOfNewMoon(firstMoon + 1));
        for (int index = 1; index < 12; index++)
        {
            int next = MoonAndSun.SignAtStartOf(MoonAndSun.DayOfNewMoon(firstMoon + index + 1));
            if (next == sign) return index;
            sign = next;
        }

        return 12;
    }
}
