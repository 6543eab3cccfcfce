using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;
using PlanSite.Core.Schedule;
using PlanSite.Core.Time;

namespace PlanSite.Checks.Time;

/// <summary>A count backwards from an event that ends on a day off, so that the last day to act is an earlier one.</summary>
internal sealed class CountedBackToDayOff : DocumentCheck
{
    public override Rule Rule { get; } = new(
        "PS3034",
        "counted-back-to-day-off",
        Severity.Warning,
        new LocalizedText("Đếm ngược về ngày nghỉ", "A count backwards that ends on a day off"),
        new RulePage(
            new LocalizedText(
                "Tìm thời hạn đếm ngược theo ngày, tuần, tháng (không phải ngày làm việc) mà ngày cuối rơi vào ngày nghỉ.",
                "Finds times counted backwards in days, weeks or months (not working days) whose last day is a day off."),
            new LocalizedText(
                "Quy tắc lùi sang ngày làm việc tiếp theo (Bộ luật Dân sự 2015, điều 148) chỉ áp dụng khi đếm xuôi; đếm ngược thì phải làm xong từ ngày làm việc trước đó.",
                "The rule that a period ends on the next working day (Civil Code 2015, art. 148) is for counting forwards; backwards the work must be done by the working day before."),
            "when: at least 15 d before dai-hoi.start   # đại hội thứ Hai, 16/6/2025: ngày cuối là Chủ nhật, 01/6/2025",
            "when: at least 10 wd before dai-hoi.start",
            new LocalizedText("Làm xong từ ngày làm việc liền trước, hoặc đếm bằng ngày làm việc.", "Be done by the working day before, or count in working days.")));

    public override IEnumerable<Diagnostic> Find(Document document, CheckContext context)
    {
        foreach (Obligation obligation in context.Schedule.OfDocument(document.Id.Value).DistinctBy(obligation => obligation.Task.WhenText.Span))
        {
            if (obligation.Task.When is not CountedExpression { Direction: CountDirection.Before, Bound: not CountBound.Within, Amount.Unit: not TimeUnit.WorkingDays }) continue;
            if (obligation.Deadline is not { Certainty: Certainty.Exact, End: { } end }) continue;
            WorkingCalendar calendar = context.Calendar.With(context.Organization.WeekOf(obligation.Unit, obligation.Level));
            if (calendar.NameOfDayOff(end) is not { } name || calendar.PreviousWorkingDay(end).Date is not { } before) continue;
            yield return Rule.At(
                obligation.Task.WhenText.Span,
                new LocalizedText(
                    $"Đếm ngược thì ngày cuối là {VietnameseDate.Full(end)}, ngày nghỉ ({name.Vi}).",
                    $"Counted backwards, the last day is {EnglishDate.Full(end)}, a day off ({name.En})."),
                new LocalizedText($"Phải xong từ ngày làm việc liền trước: {VietnameseDate.Full(before)}.", $"It must be done by the working day before: {EnglishDate.Full(before)}."));
        }
    }
}
