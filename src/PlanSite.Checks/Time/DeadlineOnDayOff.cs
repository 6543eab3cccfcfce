using System.Text.RegularExpressions;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;
using PlanSite.Core.Schedule;
using PlanSite.Core.Time;

namespace PlanSite.Checks.Time;

/// <summary>A fixed date that is a day off: it stays as it is written, and somebody should know.</summary>
internal sealed partial class DeadlineOnDayOff : DocumentCheck
{
    /// <summary>A longer stretch of days is a window, in which days off are usual.</summary>
    private const int LongestMeeting = 3;

    public override Rule Rule { get; } = new(
        "PS3033",
        "deadline-on-day-off",
        Severity.Warning,
        new LocalizedText("Thời hạn rơi vào ngày nghỉ", "A deadline on a day off"),
        new RulePage(
            new LocalizedText(
                "Tìm ngày cụ thể rơi vào thứ Bảy, Chủ nhật hoặc ngày lễ theo tuần làm việc của đơn vị và data/holidays.yml. "
                + "“Trước ngày X” mà ngày cuối được phép là ngày nghỉ thì chỉ nhắc (info); X là thứ Hai liền sau cuối tuần thì không nhắc; đại hội họp cuối tuần cũng không. Khoảng thời gian dài thì chỉ nhắc khi ngày cuối là ngày lễ; tháng, quý không xét.",
                "Finds fixed dates on a weekend or holiday, by the unit's working week and data/holidays.yml. “Before X” whose last day allowed is a day "
                + "off is only mentioned (info), and not at all where X is the Monday after or a congress sits on a weekend. Of long stretches only a last day that is a holiday is mentioned; months and quarters are not looked at."),
            new LocalizedText(
                "Ngày cố định không tự lùi; ai chờ đến ngày đó mới nộp thì không có người nhận.",
                "A fixed date doesn't move by itself; who waits for that day finds nobody to take the paper."),
            "1. Báo cáo sơ kết chậm nhất ngày 01/5/2025.",
            "1. Báo cáo sơ kết chậm nhất ngày 29/4/2025.",
            new LocalizedText("Ghi ngày làm việc liền trước, hoặc liền sau nếu được phép.", "Write the working day before it, or the one after where that is allowed.")));

    public override IEnumerable<Diagnostic> Find(Document document, CheckContext context)
    {
        DocumentTimes times = context.TimesOf(document);
        foreach (StatedTime time in times.All.Where(time => time.Binds || IsStage(time, times)))
        {
            WorkingCalendar calendar = context.Calendar.With(WeekOf(time, context));
            foreach ((DateOnly day, bool left) in Days(time, calendar))
            {
                if (calendar.NameOfDayOff(day) is not { } name || (left && IsPlainWeekend(day, calendar))) continue;
                if (!IsNearHoliday(day, calendar) && Meeting().IsMatch(times.Before(time))) continue;
                Diagnostic found = left ? LastDay(time, day, name, calendar) : Fixed(time, day, name, calendar);
                yield return time.Deadline.Certainty == Certainty.Exact ? found : found with { Severity = Severity.Info };
                break;
            }
        }
    }

    /// <summary>The days that are fixed, and whether a day is only what "before" leaves.</summary>
    private static IEnumerable<(DateOnly Day, bool Left)> Days(StatedTime time, WorkingCalendar calendar) => time.Plain switch
    {
        LimitExpression { Kind: LimitKind.By, Date: DayExpression day } => [(day.Date, false)],
        LimitExpression { Kind: LimitKind.Before, Date: DayExpression { Hour: null, Session: null } } => [(time.Deadline.End ?? DateOnly.MinValue, true)],
        DayExpression day => [(day.Date, false)],
        IntervalExpression { Start: DayExpression first, End: DayExpression last } when last.Date.DayNumber - first.Date.DayNumber < LongestMeeting =>
            [(first.Date, false), (last.Date, false)],

        // Nobody minds that a stage of weeks ends on a Sunday; that its last week is a holiday, many overlook.
        IntervalExpression { End: DayExpression last } when calendar.IsHoliday(last.Date) => [(last.Date, true)],
        SetExpression set => set.Items.OfType<DayExpression>().Select(day => (day.Date, false)),
        _ => [],
    };

    /// <summary>A stage of some work in running text, to the end of its last day; not a stretch of days off.</summary>
    private static bool IsStage(StatedTime time, DocumentTimes times) =>
        time is { InHeading: false, Plain: IntervalExpression { End: DayExpression } }
        && time.Text.Contains("đến hết", StringComparison.OrdinalIgnoreCase)
        && times.Clause(time.Clause) is { } clause
        && !clause.Text.Contains("nghỉ", StringComparison.OrdinalIgnoreCase);

    private static bool IsNearHoliday(DateOnly day, WorkingCalendar calendar)
    {
        for (DateOnly at = day; calendar.NameOfDayOff(at) is not null; at = at.AddDays(-1))
        {
            if (calendar.IsHoliday(at)) return true;
        }

        for (DateOnly at = day.AddDays(1); calendar.NameOfDayOff(at) is not null; at = at.AddDays(1))
        {
            if (calendar.IsHoliday(at)) return true;
        }

        return false;
    }

    /// <summary>"Before Monday the 16th" is how offices write; everybody reads Friday.</summary>
    private static bool IsPlainWeekend(DateOnly last, WorkingCalendar calendar)
    {
        if (calendar.NameOfDayOff(last.AddDays(1)) is not null) return false;
        for (DateOnly day = last; calendar.NameOfDayOff(day) is not null; day = day.AddDays(-1))
        {
            if (calendar.IsHoliday(day)) return false;
        }

        return true;
    }

    private static WorkWeek WeekOf(StatedTime time, CheckContext context)
    {
        Obligation? first = time.Tasks.SelectMany(task => context.Schedule.OfTask(task)).FirstOrDefault();
        return context.Organization.WeekOf(first?.Unit, first?.Level);
    }

    private Diagnostic Fixed(StatedTime time, DateOnly day, LocalizedText name, WorkingCalendar calendar)
    {
        (LocalizedText before, LocalizedText after) = Around(day, calendar);
        return Rule.At(
            time.Span,
            new LocalizedText($"{VietnameseDate.Full(day)} là ngày nghỉ ({name.Vi}).", $"{EnglishDate.Full(day)} is a day off ({name.En})."),
            new LocalizedText(
                $"Ngày làm việc liền trước: {before.Vi}; liền sau: {after.Vi}. Nếu giữ ngày này thì ghi rõ lý do.",
                $"The working day before it: {before.En}; after it: {after.En}. If the day is meant, say why."));
    }

    private Diagnostic LastDay(StatedTime time, DateOnly day, LocalizedText name, WorkingCalendar calendar)
    {
        LocalizedText before = Around(day, calendar).Before;
        return Rule.At(
            time.Span,
            new LocalizedText(
                $"Ngày cuối còn được phép của “{WindowText.Quote(time.Text)}” là ngày nghỉ: {VietnameseDate.Full(day)} ({name.Vi}).",
                $"The last day that “{WindowText.Quote(time.Text)}” allows is a day off: {EnglishDate.Full(day)} ({name.En})."),
            new LocalizedText($"Ngày làm việc cuối cùng trước đó: {before.Vi}.", $"The last working day before it: {before.En}.")) with
        {
            Severity = Severity.Info,
        };
    }

    private static (LocalizedText Before, LocalizedText After) Around(DateOnly day, WorkingCalendar calendar)
    {
        var unknown = new LocalizedText("chưa rõ", "not known");
        return (
            calendar.PreviousWorkingDay(day).Date is { } before ? DateText.Full(before) : unknown,
            calendar.NextWorkingDay(day).Date is { } after ? DateText.Full(after) : unknown);
    }

    // A congress may sit on a weekend; papers are handed in on working days.
    [GeneratedRegex(@"^(?!.*(?:báo cáo|gửi|nộp|trình|đăng ký|duyệt|tổng kết|sơ kết|chuẩn y|thông báo)).*đại hội", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Meeting();
}
