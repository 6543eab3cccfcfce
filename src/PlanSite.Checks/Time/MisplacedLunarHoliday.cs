using PlanSite.Core.Diagnostics;
using PlanSite.Core.Time;

namespace PlanSite.Checks.Time;

/// <summary>Tết or the day of the Hùng kings where the lunar calendar has another day.</summary>
internal sealed class MisplacedLunarHoliday : ICheck
{
    // Labour Code 2019, art. 112: the days of Tết Âm lịch, and the tenth of the third lunar month.
    private static readonly LunarHoliday[] Holidays =
    [
        new("Tết Nguyên đán", Month: 1, Day: 1, new LocalizedText("mùng 1 tháng Giêng", "the first day of the first lunar month")),
        new("Giỗ Tổ", Month: 3, Day: 10, new LocalizedText("mùng 10 tháng Ba âm lịch", "the tenth day of the third lunar month")),
    ];

    // A day given in exchange is called after the holiday, but isn't it.
    private static readonly string[] Exchanges = ["bù", "hoán đổi"];

    public Rule Rule { get; } = new(
        "PS3022",
        "misplaced-lunar-holiday",
        Severity.Warning,
        new LocalizedText("Tết hoặc Giỗ Tổ ghi sai ngày", "Tết or the Hùng kings' day on another day"),
        new RulePage(
            new LocalizedText(
                "So ngày “Tết Nguyên đán” (phải gồm mùng 1 tháng Giêng) và “Giỗ Tổ” (phải gồm mùng 10 tháng Ba) trong data/holidays.yml với âm lịch Việt Nam (UTC+7).",
                "Compares the days named “Tết Nguyên đán” (1/1) and “Giỗ Tổ” (10/3) in data/holidays.yml with the lunar calendar of Vietnam (UTC+7)."),
            new LocalizedText(
                "Các ngày này mỗi năm rơi vào một ngày dương lịch khác; chép từ năm trước hoặc từ lịch nước khác thì mọi thời hạn đếm ngày làm việc quanh đó sẽ sai.",
                "They fall on another solar day each year; copied from last year or another country's calendar, they make every count of working days around them wrong."),
            "- year: 2025\n  off: [2025-02-08/2025-02-14]\n  names: {2025-02-08/2025-02-14: Tết Nguyên đán}",
            "- year: 2025\n  off: [2025-01-25/2025-02-02]\n  names: {2025-01-25/2025-02-02: Tết Nguyên đán}",
            new LocalizedText("Sửa ngày theo thông báo của năm đó; mùng 1 Tết năm 2025 là 29/01/2025.", "Mend the days by that year's notice; Tết of 2025 begins on 29 January 2025.")));

    public IEnumerable<Diagnostic> Find(CheckContext context) =>
        from year in context.Repository.Holidays
        from holiday in Holidays
        let named = DaysNamed(holiday, year).ToList()
        where named.Count > 0
        let right = new LunarDate(year.Year.Value, holiday.Month, holiday.Day).ToSolar()
        where right is not null && !named.Contains(right.Value)
        select Found(year, holiday, named[0], right.Value);

    private static IEnumerable<DateOnly> DaysNamed(LunarHoliday holiday, HolidayYear year) =>
        year.Names
            .Where(entry => year.Off.Contains(entry.Key)
                && entry.Value.Contains(holiday.Name, StringComparison.OrdinalIgnoreCase)
                && !Exchanges.Any(word => entry.Value.Contains(word, StringComparison.OrdinalIgnoreCase)))
            .Select(entry => entry.Key);

    private Diagnostic Found(HolidayYear year, LunarHoliday holiday, DateOnly named, DateOnly right) => Rule.At(
        year.Year.Span,
        new LocalizedText(
            $"“{holiday.Name}” năm {year.Year.Value} ghi từ ngày {VietnameseDate.Numeric(named)}, không có {holiday.Words.Vi} là ngày {VietnameseDate.Numeric(right)}.",
            $"“{holiday.Name}” of {year.Year.Value} is entered from {EnglishDate.Long(named)} and leaves out {holiday.Words.En}, {EnglishDate.Long(right)}."),
        new LocalizedText(
            $"Xem lại thông báo lịch nghỉ năm {year.Year.Value}; ngày {VietnameseDate.Numeric(right)} phải nằm trong \"off\" và mang tên đó trong \"names\".",
            $"Look at the notice for {year.Year.Value} again; {EnglishDate.Long(right)} must be in \"off\" and bear that name in \"names\"."));

    private sealed record LunarHoliday(string Name, int Month, int Day, LocalizedText Words);
}
