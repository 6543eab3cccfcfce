using PlanSite.Core.Diagnostics;

namespace PlanSite.Core.Time;

/// <summary>Every sentence about a time that somebody wrote, in one place.</summary>
internal static class TimeMessages
{
    public static TimeIssue NotATime(string text) => new(TimeIssueKind.NotATime, 0, text.Length,
        new LocalizedText("Không đọc được thời gian này.", "This could not be read as a time."),
        new LocalizedText(
            "Viết như “trước ngày 15/9/2024”, “Quý III/2024”, “từ ngày 01/9/2024 đến hết ngày 31/10/2024”; xem docs/time.md.",
            "Write it like “trước ngày 15/9/2024”, “2024-Q3”, “2024-09-01/2024-10-31”; see docs/time.md."));

    public static TimeIssue Empty() => new(TimeIssueKind.NotATime, 0, 0,
        new LocalizedText("Chưa ghi thời gian.", "No time is written."),
        new LocalizedText("Ghi thời gian, hoặc “thường xuyên” nếu không có hạn.", "Write a time, or “ongoing” if there is no deadline."));

    public static TimeIssue TrailingText(int start, int length, string rest) => new(TimeIssueKind.TrailingText, start, length,
        new LocalizedText($"“{Short(rest)}” không thuộc về thời gian đứng trước nó.", $"“{Short(rest)}” is no part of the time before it."),
        new LocalizedText("Bỏ phần này đi hoặc đưa sang nội dung công việc.", "Take it out, or move it to the description of the task."));

    public static TimeIssue LeadingText(int length, string words) => new(TimeIssueKind.TrailingText, 0, length,
        new LocalizedText($"“{Short(words)}” không thuộc về thời gian đứng sau nó.", $"“{Short(words)}” is no part of the time behind it."),
        new LocalizedText("Bỏ phần này đi hoặc đưa sang nội dung công việc; tạm hiểu theo phần còn lại.", "Take it out, or move it to the description of the task; the rest was read."));

    public static TimeIssue NumbersDiffer(int start, int length, int outside, int inside) => new(TimeIssueKind.Slip, start, length,
        new LocalizedText($"Số ghi hai lần không khớp: {outside} và {inside}.", $"The number is written twice and differs: {outside} and {inside}."),
        new LocalizedText($"Sửa cho khớp; tạm hiểu là {outside}.", $"Make both the same; {outside} was taken."));

    public static TimeIssue TwoLengths(int start, int length, string longer) => new(TimeIssueKind.Slip, start, length,
        new LocalizedText("Ghi hai độ dài nên không rõ phải xong trong bao lâu.", "Two lengths are written, so it isn't clear how long it may take."),
        new LocalizedText($"Ghi độ dài lớn nhất, ví dụ “không quá {longer}”; tạm hiểu như vậy.", $"Write the longest, such as “không quá {longer}”; it was read so."));

    public static TimeIssue FromLunar(int start, int length, DateOnly solar) => new(TimeIssueKind.LunarDate, start, length,
        new LocalizedText($"Ngày âm lịch, ứng với ngày {VietnameseDate.Numeric(solar)} dương lịch.", $"A lunar date; in the solar calendar it is {EnglishDate.Long(solar)}."),
        new LocalizedText($"Ghi ngày dương lịch {VietnameseDate.Numeric(solar)}, để ngày âm lịch trong ngoặc.", "Write the solar date, and the lunar one in brackets behind it."));

    public static TimeIssue NoSuchLunarDay(int start, int length, int day, int month, int year) => new(TimeIssueKind.NoSuchDate, start, length,
        new LocalizedText($"Tháng {month} âm lịch năm {year} không có ngày {day}.", $"The lunar month {month} of {year} has no day {day}."),
        new LocalizedText("Sửa ngày, hoặc ghi ngày dương lịch.", "Mend the day, or write the solar date."));

    public static TimeIssue DoubledSlash(int start) => new(TimeIssueKind.Slip, start, 2,
        new LocalizedText("Thừa một dấu “/” trong ngày tháng.", "One “/” too many in the date."),
        new LocalizedText("Chỉ viết một dấu “/”; tạm hiểu như vậy.", "Write one “/”; it was read so."));

    public static TimeIssue BlankInDate(int start, int length) => new(TimeIssueKind.Slip, start, length,
        new LocalizedText("Thừa khoảng trắng trong ngày tháng.", "A blank inside the date."),
        new LocalizedText("Viết liền, ví dụ 31/12/2024; tạm hiểu như vậy.", "Write it without blanks, as 31/12/2024; it was read so."));

    public static TimeIssue Blanks(int start, int length) => new(TimeIssueKind.Spelling, start, length,
        new LocalizedText("Thừa khoảng trắng trước con số.", "More than one blank before the number."),
        new LocalizedText("Chỉ để một khoảng trắng.", "Leave one blank."));

    public static TimeIssue Accents(int start, int length, string written, string right) => new(TimeIssueKind.Spelling, start, length,
        new LocalizedText($"“{written}” thiếu dấu.", $"“{written}” lacks its accents."),
        new LocalizedText($"Viết “{right}”.", $"Write “{right}”."));

    public static TimeIssue InferredYear(int start, int length, int year) => new(TimeIssueKind.InferredYear, start, length,
        new LocalizedText($"Không ghi năm; lấy năm {year} từ phần xung quanh.", $"No year is written; {year} was taken from around it."),
        new LocalizedText($"Ghi rõ năm {year} nếu đúng.", $"Write the year {year} if that is right."));

    public static TimeIssue MissingYear(int start, int length) => new(TimeIssueKind.MissingYear, start, length,
        new LocalizedText("Không ghi năm, và không suy ra được năm nào.", "No year is written, and none can be taken from around it."),
        new LocalizedText("Ghi thêm năm, ví dụ /2025.", "Add the year, for example /2025."));

    public static TimeIssue MissingMonth(int start, int length) => new(TimeIssueKind.MissingYear, start, length,
        new LocalizedText("Chỉ ghi ngày, không có tháng và năm.", "Only a day is written, without month and year."),
        new LocalizedText("Ghi đủ ngày, tháng, năm, ví dụ ngày 15/9/2024.", "Write day, month and year, for example 15/9/2024."));

    public static TimeIssue ShortYear(int start, int year) => new(TimeIssueKind.ShortYear, start, 2,
        new LocalizedText($"Năm chỉ ghi hai chữ số; tạm hiểu là {year}.", $"The year has two digits; it was read as {year}."),
        new LocalizedText($"Viết đủ: {year}.", $"Write {year}."));

    public static TimeIssue NoSuchYear(int start, int length, int year) => new(TimeIssueKind.NoSuchDate, start, length,
        new LocalizedText($"Năm {year} không hợp lý.", $"{year} is no plausible year."),
        new LocalizedText("Sửa năm (từ 1900 đến 2999).", "Mend the year (1900 to 2999)."));

    public static TimeIssue NoSuchMonth(int start, int length, int month) => new(TimeIssueKind.NoSuchDate, start, length,
        new LocalizedText($"Không có tháng {month}.", $"There is no month {month}."),
        new LocalizedText("Tháng từ 1 đến 12; có thể ngày và tháng bị đảo chỗ.", "Months are 1 to 12; day and month may be the wrong way round."));

    public static TimeIssue NoSuchQuarter(int start, int length, int quarter) => new(TimeIssueKind.NoSuchDate, start, length,
        new LocalizedText($"Không có quý {quarter}.", $"There is no quarter {quarter}."),
        new LocalizedText("Một năm có bốn quý: I, II, III, IV; có thể định viết Quý IV.", "A year has four quarters, I to IV; Quý IV may be meant."));

    public static TimeIssue NoSuchWeek(int start, int length, int week, int? month, int? year, int weeks)
    {
        string ofVi = month is null ? $"năm {year}" : $"tháng {month}{(year is null ? "" : $"/{year}")}";
        string ofEn = month is null ? $"{year}" : $"{month}{(year is null ? "" : $"/{year}")}";
        return new TimeIssue(TimeIssueKind.NoSuchDate, start, length,
            new LocalizedText($"Không có tuần thứ {week} của {ofVi}; chỉ có {weeks} tuần.", $"There is no week {week} in {ofEn}; it has {weeks}."),
            new LocalizedText($"Nếu muốn nói tuần cuối thì viết “tuần cuối {ofVi}”, hoặc ghi rõ từ ngày nào đến ngày nào.", "If the last week is meant, write “tuần cuối tháng …”, or the days from and to."));
    }

    public static TimeIssue NoSuchDay(int start, int length, int day, int month, int? year, int days)
    {
        string of = year is null ? $"{month}" : $"{month}/{year}";
        return new TimeIssue(TimeIssueKind.NoSuchDate, start, length,
            new LocalizedText($"Tháng {of} không có ngày {day}; tháng này có {days} ngày.", $"There is no day {day} in {of}; that month has {days} days."),
            new LocalizedText($"Nếu muốn nói ngày cuối tháng thì viết {days}/{of}.", $"If the last day of the month is meant, write {days}/{of}."));
    }

    public static TimeIssue WrongWeekday(int start, int length, DateOnly date, DayOfWeek written) => new(TimeIssueKind.Slip, start, length,
        new LocalizedText(
            $"Ngày {VietnameseDate.Numeric(date)} là {VietnameseDate.Weekday(date.DayOfWeek)}, không phải {VietnameseDate.Weekday(written)}.",
            $"{EnglishDate.Long(date)} is a {EnglishDate.Weekday(date.DayOfWeek)}, not a {EnglishDate.Weekday(written)}."),
        new LocalizedText("Sửa thứ hoặc ngày cho khớp; tạm hiểu theo ngày.", "Mend the weekday or the date; the date was taken."));

    public static TimeIssue Backwards(int start, int length) => new(TimeIssueKind.Backwards, start, length,
        new LocalizedText("Thời gian kết thúc đứng trước thời gian bắt đầu.", "The end comes before the start."),
        new LocalizedText("Kiểm tra hai đầu; có thể bị đảo chỗ hoặc ghi nhầm năm.", "Check both ends; they may be the wrong way round, or a year is wrong."));

    public static TimeIssue ProbablyMeant(int start, int length, string written, string meant) => new(TimeIssueKind.Slip, start, length,
        new LocalizedText($"“{Short(written)}” không phải là cách ghi thời gian; có thể định viết “{Short(meant)}”.", $"“{Short(written)}” is no way to write a time; “{Short(meant)}” was probably meant."),
        new LocalizedText($"Nếu đúng, sửa thành “{Short(meant)}”; tạm hiểu như vậy.", $"If so, write “{Short(meant)}”; it was read so."));

    public static TimeIssue YearDigits((int Start, int Length) place, string year) => new(TimeIssueKind.NoSuchDate, place.Start, place.Length,
        new LocalizedText($"Năm “{Short(year)}” không đủ hoặc thừa chữ số.", $"The year “{Short(year)}” has too few or too many digits."),
        new LocalizedText("Ghi năm bằng bốn chữ số, ví dụ 2024.", "Write the year with four digits, such as 2024."));

    public static TimeIssue NoSuchHour((int Start, int Length) place, int hour) => new(TimeIssueKind.NoSuchDate, place.Start, place.Length,
        new LocalizedText($"Không có {hour} giờ; một ngày có 24 giờ.", $"There is no hour {hour}; a day has 24."),
        new LocalizedText("Sửa giờ (từ 0 đến 24).", "Mend the hour (0 to 24)."));

    public static TimeIssue AfterMidnight(int start, int length) => new(TimeIssueKind.NoSuchDate, start, length,
        new LocalizedText("Một ngày hết lúc 24 giờ; sau đó là giờ của ngày hôm sau.", "A day ends at 24:00; what comes after belongs to the next."),
        new LocalizedText("Ghi giờ từ 0 đến 24 và đúng ngày, ví dụ “0 giờ 30 phút ngày 16/3/2025”.", "Write the hour from 0 to 24 and its day, such as “0 giờ 30 phút ngày 16/3/2025”."));

    public static TimeIssue NoSuchMinute((int Start, int Length) place, int minute) => new(TimeIssueKind.NoSuchDate, place.Start, place.Length,
        new LocalizedText($"Không có phút thứ {minute}; một giờ có 60 phút.", $"There is no minute {minute}; an hour has 60."),
        new LocalizedText("Sửa phút (từ 0 đến 59).", "Mend the minutes (0 to 59)."));

    public static TimeIssue NoSuchWeekday(int start, int length, string written) => new(TimeIssueKind.NoSuchDate, start, length,
        new LocalizedText($"Không có “{written}” trong tuần.", $"There is no “{written}” in the week."),
        new LocalizedText("Viết thứ Hai đến thứ Bảy, hoặc Chủ nhật.", "Write thứ Hai (Monday) to thứ Bảy (Saturday), or Chủ nhật (Sunday)."));

    public static TimeIssue NoSuchDayOfMonths((int Start, int Length) place, string day) => new(TimeIssueKind.NoSuchDate, place.Start, place.Length,
        new LocalizedText($"Không tháng nào có ngày {day}.", $"No month has a day {day}."),
        new LocalizedText("Nếu muốn nói ngày cuối tháng thì viết “ngày cuối hằng tháng” hoặc chọn ngày từ 1 đến 31.", "Choose a day from 1 to 31."));

    public static TimeIssue NothingCounted(int start, int length, string unit) => new(TimeIssueKind.NotATime, start, length,
        new LocalizedText($"Số {unit.ToLowerInvariant()} phải lớn hơn 0.", "The number of days, weeks or months must be above 0."),
        new LocalizedText("Ghi số cụ thể, ví dụ “ít nhất 05 ngày trước khi khai mạc đại hội”; nếu là ngay trong ngày thì viết “trong ngày khai mạc”.", "Write a number, such as “ít nhất 05 ngày trước khi khai mạc đại hội”; for the day itself write “trong ngày khai mạc”."));

    public static TimeIssue NoSuchHalf(int start, int length, string half) => new(TimeIssueKind.NoSuchDate, start, length,
        new LocalizedText($"Không có nửa năm thứ {half}; một năm chỉ có H1 và H2.", $"There is no half {half}; a year has H1 and H2."),
        new LocalizedText("Viết H1 (6 tháng đầu năm) hoặc H2 (6 tháng cuối năm).", "Write H1 for the first six months or H2 for the last six."));

    public static TimeIssue NoAnchor(string text) => new(TimeIssueKind.NotATime, 0, text.Length,
        new LocalizedText("Có số ngày nhưng chưa nói tính từ đâu.", "A number of days, but not from what it counts."),
        new LocalizedText($"Ghi thêm mốc, ví dụ “{Short(text.Trim().TrimEnd('.'))} kể từ ngày ...” hoặc “... trước khi khai mạc đại hội”.", "Add from what, such as “chậm nhất 05 ngày sau khi bế mạc đại hội”."));

    public static TimeIssue UnreadCount(int start, int length, string count) => new(TimeIssueKind.NotATime, start, length,
        new LocalizedText($"Không rõ “{Short(count)}” là bao lâu và tính từ đâu.", $"It isn't clear how long “{Short(count)}” is, and from what it counts."),
        new LocalizedText("Ghi số lượng bằng chữ số ngay trước hoặc sau mốc, ví dụ “chậm nhất 10 ngày trước khi khai mạc đại hội”.", "Write the number in digits beside the event, such as “chậm nhất 10 ngày trước khi khai mạc đại hội”."));

    public static TimeIssue HourWithoutDay(int length) => new(TimeIssueKind.NotATime, 0, length,
        new LocalizedText("Có giờ nhưng chưa ghi ngày.", "An hour without its day."),
        new LocalizedText("Ghi thêm ngày, ví dụ “trước 16 giờ ngày 15/9/2024”.", "Add the day, such as “trước 16 giờ ngày 15/9/2024”."));

    public static TimeIssue PartOfWhat(int length, string unit) => new(TimeIssueKind.NotATime, 0, length,
        new LocalizedText($"Chưa ghi {unit} nào.", "It is not said of which month, quarter or year."),
        new LocalizedText("Ghi đủ, ví dụ “cuối tháng 9/2024”, “đầu Quý III/2024”, “cuối năm 2024”.", "Write it in full, such as “cuối tháng 9/2024”, “đầu Quý III/2024”, “cuối năm 2024”."));

    private static string Short(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
