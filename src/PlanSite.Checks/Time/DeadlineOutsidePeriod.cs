using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;
using PlanSite.Core.Time;

namespace PlanSite.Checks.Time;

/// <summary>A time outside the period that the document itself is made for.</summary>
internal sealed class DeadlineOutsidePeriod : DocumentCheck
{
    public override Rule Rule { get; } = new(
        "PS3031",
        "deadline-outside-period",
        Severity.Warning,
        new LocalizedText("Thời hạn nằm ngoài thời kỳ của văn bản", "A deadline outside the document's period"),
        new RulePage(
            new LocalizedText(
                "So các thời hạn và khoảng thời gian ghi ở đề mục với period ở phần đầu văn bản.",
                "Compares deadlines and the windows of headings with `period` in front matter."),
            new LocalizedText(
                "Thường là ghi nhầm năm; nếu không thì thời kỳ của kế hoạch đã ghi thiếu, và lịch theo thời kỳ sẽ thiếu việc.",
                "Mostly a year is wrong; otherwise the period is too short, and calendars of the period lack this."),
            "period: 2024-Q3/2025-H2\n---\n1. Quán triệt, xong trước ngày 15/9/2014.",
            "period: 2024-Q3/2025-H2\n---\n1. Quán triệt, xong trước ngày 15/9/2024.",
            new LocalizedText("Sửa ngày, hoặc sửa period cho đủ.", "Mend the date, or widen `period`.")));

    public override IEnumerable<Diagnostic> Find(Document document, CheckContext context)
    {
        if (document.Period is not { } written) yield break;
        Deadline period = context.Evaluator.Evaluate(written.Value);
        LocalizedText outer = WindowText.Of(period);
        foreach (StatedTime time in context.TimesOf(document).All)
        {
            if (!(time.Binds || time.InHeading) || TimeComparison.Within(time.Deadline, period) != Likelihood.CertainlyNot) continue;
            LocalizedText own = WindowText.Of(time.Deadline);
            yield return Rule.At(
                time.Span,
                new LocalizedText(
                    $"“{WindowText.Quote(time.Text)}” ({own.Vi}) nằm ngoài thời kỳ của văn bản ({outer.Vi}).",
                    $"“{WindowText.Quote(time.Text)}” ({own.En}) is outside the document's period ({outer.En})."),
                new LocalizedText("Xem lại năm và tháng; nếu đúng thì sửa period ở phần đầu văn bản.", "Look at year and month again; if they are right, widen `period` in front matter.")) with
            {
                Related = [written.Span],
            };
        }
    }
}
