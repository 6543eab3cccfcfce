using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;
using PlanSite.Core.Time;

namespace PlanSite.Checks.Time;

/// <summary>A deadline that was over before the document was issued.</summary>
internal sealed class DeadlineBeforeIssue : DocumentCheck
{
    public override Rule Rule { get; } = new(
        "PS3032",
        "deadline-before-issue",
        Severity.Warning,
        new LocalizedText("Thời hạn đã qua trước ngày ban hành", "A deadline before the document was issued"),
        new RulePage(
            new LocalizedText(
                "Tìm việc có thời hạn kết thúc trước ngày ban hành (date) của chính văn bản giao việc. Ngày chỉ ghi năm hoặc tháng thì lấy ngày sớm nhất có thể.",
                "Finds deadlines that end before the `date` of the document that sets them. Of a date without its day the earliest possible counts."),
            new LocalizedText("Không ai làm kịp một thời hạn đã qua; thường là ghi nhầm năm hoặc chép từ kế hoạch cũ.", "Nobody can keep a deadline that is over; mostly a year is wrong, or copied from an old plan."),
            "date: 2024-08-26\n---\n1. Đăng ký, xong trước ngày 15/8/2024.",
            "date: 2024-08-26\n---\n1. Đăng ký, xong trước ngày 15/9/2024.",
            new LocalizedText("Sửa thời hạn hoặc ngày ban hành; việc đã làm xong thì ghi done.", "Mend the deadline or the date; for what is done already, write `done`.")));

    public override IEnumerable<Diagnostic> Find(Document document, CheckContext context)
    {
        // A report speaks of what is past; only a document that sets tasks or has a period plans.
        if (document.Date is not { } date || (document.Tasks.IsEmpty && document.Period is null)) yield break;
        DateOnly issued = date.Value.Earliest;
        foreach (StatedTime time in context.TimesOf(document).All)
        {
            if (!(time.Binds || time.InHeading) || time.Tasks.Any(task => task.Done is not null)) continue;
            var since = new Deadline(issued, null, Certainty.Exact, DeadlineKind.Window, []);
            if (time.Deadline.End is not { } end || TimeComparison.Before(time.Deadline, since) != Likelihood.Certainly) continue;
            yield return Rule.At(
                time.Span,
                new LocalizedText(
                    $"“{WindowText.Quote(time.Text)}” hết ngày {VietnameseDate.Numeric(end)}, trước khi văn bản được ban hành ({VietnameseDate.Numeric(issued)}{Rough(date.Value).Vi}).",
                    $"“{WindowText.Quote(time.Text)}” ends on {EnglishDate.Long(end)}, before the document was issued ({EnglishDate.Long(issued)}{Rough(date.Value).En})."),
                new LocalizedText("Xem lại năm của thời hạn, hoặc ngày ban hành (date).", "Look at the year of the deadline, or at `date`.")) with
            {
                Related = [date.Span],
            };
        }
    }

    private static LocalizedText Rough(PartialDate date) => date.IsComplete ? new("", "") : new(" là sớm nhất", " at the earliest");
}
