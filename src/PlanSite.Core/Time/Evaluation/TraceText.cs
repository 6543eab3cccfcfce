using System.Globalization;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Time.Reading;

namespace PlanSite.Core.Time.Evaluation;

/// <summary>The sentences of a trace.</summary>
internal static class TraceText
{
    public static LocalizedText Within(TimeExpression time, DateOnly first, DateOnly last) => first == last
        ? new($"{Vi(time)}: {Vi(first)}.", $"{En(time)}: {En(first)}.")
        : new($"{Vi(time)}: từ {Vi(first)} đến {Vi(last)}.", $"{En(time)}: {En(first)} to {En(last)}.");

    public static LocalizedText From(TimeExpression time, DateOnly first) => new($"{Vi(time)}: sớm nhất là {Vi(first)}.", $"{En(time)}: {En(first)} at the earliest.");

    public static LocalizedText Last(TimeExpression time, DateOnly last) => new($"{Vi(time)}: ngày cuối cùng là {Vi(last)}.", $"{En(time)}: the last day allowed is {En(last)}.");

    public static LocalizedText Part(PartExpression part, ApproximateReading reading, DateOnly first, DateOnly last)
    {
        string days = first == last ? Vi(first) : $"{Vi(first)} đến {Vi(last)}";
        string daysEn = first == last ? En(first) : $"{En(first)} to {En(last)}";
        return reading == ApproximateReading.CivilCode && (part.Whole is MonthExpression or YearExpression)
            ? new($"{Vi(part)}: hiểu theo Điều 146 Bộ luật Dân sự 2015 là {days}.", $"{En(part)}: read by the Civil Code 2015, art. 146, as {daysEn}.")
            : new($"{Vi(part)}: hiểu theo cách cơ quan thường dùng (một phần ba) là {days}.", $"{En(part)}: read as offices do, as a third: {daysEn}.");
    }

    public static LocalizedText Week(CalendarExpression week) => week is WeekOfMonthExpression
        ? new(
            $"{Vi(week)}: hiểu là bảy ngày liên tục, đếm từ đầu tháng: {Vi(week.First)} đến {Vi(week.Last)}.",
            $"{En(week)}: seven days running, counted within the month: {En(week.First)} to {En(week.Last)}.")
        : new(
            $"{Vi(week)}: từ thứ Hai {Vi(week.First)} đến Chủ nhật {Vi(week.Last)} (đếm tuần theo ISO 8601).",
            $"{En(week)}: Monday {En(week.First)} to Sunday {En(week.Last)} (weeks by ISO 8601).");

    public static LocalizedText EventOn(EventAnchor anchor, EventEdge usual, string name, DateOnly first, DateOnly last) => first == last
        ? new($"{EventPhrase.Words(anchor, usual)} ({name}): {Vi(first)}.", $"{Edge(anchor)} of {name}: {En(first)}.")
        : new($"{EventPhrase.Words(anchor, usual)} ({name}): trong khoảng {Vi(first)} đến {Vi(last)}.", $"{Edge(anchor)} of {name}: between {En(first)} and {En(last)}.");

    public static LocalizedText NoEvent(EventAnchor anchor, EventEdge usual) => new(
        $"Chưa biết ngày của “{EventPhrase.Words(anchor, usual)}”, nên chưa tính được.",
        $"“{anchor.Name}” has no date yet, so none can be computed.");

    public static LocalizedText Counted(TimeAmount amount, CountDirection direction, DateOnly from, LocalizedText? note, DateOnly to)
    {
        bool before = direction == CountDirection.Before;
        return new(
            $"{VietnameseTimeWriter.Amount(amount)} {(before ? "trước" : "sau")} {Vi(from)}{(note is null ? "" : "; " + note.Vi)} → {Vi(to)}.",
            $"{En(amount)} {(before ? "before" : "after")} {En(from)}{(note is null ? "" : "; " + note.En)} → {En(to)}.");
    }

    public static LocalizedText MissingYear(int year) => new(
        $"Chưa có lịch nghỉ của năm {year} (data/holidays.yml), nên không đếm được ngày làm việc.",
        $"The days off of {year} are not known (data/holidays.yml), so working days can't be counted.");

    public static LocalizedText MissingYearForEnd(int year, DateOnly end) => new(
        $"Chưa có lịch nghỉ của năm {year}, nên không rõ {Vi(end)} có phải ngày nghỉ không; chưa dời ngày.",
        $"The days off of {year} are not known, so it is open whether {En(end)} is one; nothing was moved.");

    public static LocalizedText Moved(DateOnly off, DateOnly to) => new(
        $"{Vi(off)} là ngày nghỉ; thời hạn kết thúc vào ngày làm việc tiếp theo (Điều 148 Bộ luật Dân sự 2015) → {Vi(to)}.",
        $"{En(off)} is a day off; the period ends on the next working day (Civil Code 2015, art. 148) → {En(to)}.");

    public static LocalizedText EndsOnDayOff(DateOnly off, DateOnly before) => new(
        $"{Vi(off)} là ngày nghỉ; đếm lùi nên giữ nguyên. Ngày làm việc cuối cùng trước đó: {Vi(before)}.",
        $"{En(off)} is a day off; a count backwards is not moved. The last working day before it: {En(before)}.");

    public static LocalizedText Hours(TimeAmount amount) => new(
        $"{VietnameseTimeWriter.Amount(amount)} được tính tròn theo ngày.", $"{En(amount)} are counted in whole days.");

    public static LocalizedText OutOfCalendar() => new("Khoảng cách quá lớn, ngoài phạm vi lịch.", "The distance leaves the calendar.");

    public static LocalizedText Tentative() => new("Văn bản ghi là dự kiến, có thể thay đổi.", "The text says that this is tentative and may change.");

    public static LocalizedText Uncertain(DateOnly first, DateOnly last) => new(
        $"Mốc chưa rõ ngày (từ {Vi(first)} đến {Vi(last)}); tính theo phía chặt hơn khi đếm lùi và phía rộng hơn khi đếm tới.",
        $"The day counted from is not exact ({En(first)} to {En(last)}); backwards the earliest counts, forwards the latest.");

    public static LocalizedText OnlyLimit(DateOnly day, bool isLatest) => isLatest
        ? new($"Mốc chưa rõ ngày, chỉ biết muộn nhất là {Vi(day)}; tạm tính theo ngày đó.", $"The day counted from is not known, only that it is {En(day)} at the latest; that day was taken.")
        : new($"Mốc chưa rõ ngày, chỉ biết sớm nhất là {Vi(day)}; tạm tính theo ngày đó.", $"The day counted from is not known, only that it is {En(day)} at the earliest; that day was taken.");

    public static LocalizedText Duration(DurationExpression duration) => new(
        $"{Vi(duration)}: là độ dài, không phải ngày.", $"{En(duration)}: a length of time, no date.");

    public static LocalizedText Recurring(RecurringExpression recurring) => new($"{Vi(recurring)}: lặp lại.", $"{En(recurring)}: comes again.");

    public static LocalizedText Ongoing() => new("Thường xuyên: không có hạn.", "Ongoing: no deadline.");

    public static LocalizedText Undated(string words) => new($"“{words}” không nêu ngày.", $"“{words}” gives no date.");

    public static string Vi(DateOnly date) => VietnameseTimeWriter.Date(date);

    public static string En(DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private static string Vi(TimeExpression time) => VietnameseTimeWriter.Write(time);

    private static string En(TimeExpression time) => CompactTimeWriter.Write(time);

    private static string En(TimeAmount amount)
    {
        string unit = amount.Unit switch
        {
            TimeUnit.Hours => "hour",
            TimeUnit.Days => "day",
            TimeUnit.WorkingDays => "working day",
            TimeUnit.Weeks => "week",
            TimeUnit.Months => "month",
            _ => "year",
        };
        return amount.Value.ToString("0.##", CultureInfo.InvariantCulture) + " " + unit + (amount.Value == 1 ? "" : "s");
    }

    private static string Edge(EventAnchor anchor) => anchor.Edge == EventEdge.Start ? "start" : "end";
}
