namespace PlanSite.Core.Time;

/// <summary>
/// A date of the Vietnamese lunisolar calendar (âm lịch), reckoned for UTC+7 throughout. The State has used that time since 1968
/// (Decision 121/CP of 8/8/1967), which is why Tết of 1968, 1969, 1985, 2007 and 2030 is not that of China; dates before 1968 are reckoned
/// as if it had always been so. After the rules of Hồ Ngọc Đức and the astronomy of Jean Meeus; see <see cref="LunarCycle"/>
/// and <see cref="MoonAndSun"/>.
/// </summary>
/// <param name="Year">The solar year in which the lunar year begins.</param>
/// <param name="IsLeap">Whether the month is the second of its number (tháng nhuận).</param>
public readonly record struct LunarDate(int Year, int Month, int Day, bool IsLeap = false)
{
    private static readonly string[] Stems = ["Giáp", "Ất", "Bính", "Đinh", "Mậu", "Kỷ", "Canh", "Tân", "Nhâm", "Quý"];
    private static readonly string[] Branches = ["Tý", "Sửu", "Dần", "Mão", "Thìn", "Tỵ", "Ngọ", "Mùi", "Thân", "Dậu", "Tuất", "Hợi"];
    private static readonly string[] MonthNames = ["Giêng", "Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy", "Tám", "Chín", "Mười", "Mười một", "Chạp"];

    public static LunarDate Of(DateOnly date)
    {
        (LunarCycle cycle, int index) = LunarCycle.Of(date);
        (int year, int month) = cycle.Name(index);
        return new LunarDate(year, month, date.DayNumber - cycle.Start(index) + 1, cycle.IsLeap(index));
    }

    /// <summary>The first day of the lunar year (Tết Nguyên đán); nothing outside the years 1-9999.</summary>
    public static DateOnly? NewYear(int year) => new LunarDate(year, 1, 1).ToSolar();

    /// <summary>The number of the month that comes twice in a lunar year; nothing in a year of twelve months.</summary>
    public static int? LeapMonth(int year)
    {
        if (year is < 1 or > 9998) return null;
        LunarCycle cycle = LunarCycle.EndingIn(year);
        LunarCycle next = LunarCycle.EndingIn(year + 1);
        for (int month = 1; month <= 12; month++)
        {
            if ((month < 11 ? cycle : next).Find(month, leap: true) is not null) return month;
        }

        return null;
    }

    /// <summary>The solar date; nothing where the lunar date doesn't exist or lies outside the years 1-9999.</summary>
    public DateOnly? ToSolar()
    {
        if (Year is < 1 or > 9998 || Month is < 1 or > 12 || Day is < 1 or > 30) return null;
        LunarCycle cycle = LunarCycle.EndingIn(Month < 11 ? Year : Year + 1);
        if (cycle.Find(Month, IsLeap) is not { } index) return null;
        int day = cycle.Start(index) + Day - 1;
        return day < cycle.Start(index + 1) && day >= 0 && day <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber(day) : null;
    }

    /// <summary>The year's name in the cycle of sixty: <c>Giáp Thìn</c> for 2024.</summary>
    public string YearName => $"{Stems[Wrap(Year + 6, 10)]} {Branches[Wrap(Year + 8, 12)]}";

    /// <summary><c>mùng 10 tháng Ba năm Giáp Thìn</c>, <c>15 tháng Sáu nhuận năm Ất Tỵ</c>.</summary>
    public string Words =>
        $"{(Day <= 10 ? "mùng " : "")}{Day} tháng {MonthNames[Wrap(Month - 1, 12)]}{(IsLeap ? " nhuận" : "")} năm {YearName}";

    /// <summary><c>10/3</c>, <c>15/6 nhuận</c>: for the corner of a day in a month's grid.</summary>
    public override string ToString() => $"{Day}/{Month}{(IsLeap ? " nhuận" : "")}";

    private static int Wrap(int value, int size) => ((value % size) + size) % size;
}
