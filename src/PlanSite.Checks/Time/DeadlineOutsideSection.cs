using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;
using PlanSite.Core.Time;

namespace PlanSite.Checks.Time;

/// <summary>A time outside the window that the heading above it sets.</summary>
internal sealed class DeadlineOutsideSection : DocumentCheck
{
    public override Rule Rule { get; } = new(
        "PS3030",
        "deadline-outside-section",
        Severity.Warning,
        new LocalizedText("Thời hạn nằm ngoài khoảng thời gian của đề mục", "A deadline outside its section's window"),
        new RulePage(
            new LocalizedText(
                "So thời hạn của từng việc với khoảng thời gian ghi ở đề mục gần nhất đứng trên nó.",
                "Compares each deadline with the window in the nearest heading above it."),
            new LocalizedText(
                "Người đọc tìm việc theo giai đoạn; việc xếp nhầm giai đoạn thì dễ bị bỏ qua, mà cũng có thể là ghi nhầm ngày.",
                "Readers look for their work by stage; in the wrong stage it is overlooked, or else its date is wrong."),
            "### 6. Từ ngày 01/7/2025 đến hết ngày 31/8/2025\n\n- Tổng kết, xong trước ngày 06/9/2025.",
            "### 6. Từ ngày 01/7/2025 đến hết ngày 10/9/2025\n\n- Tổng kết, xong trước ngày 06/9/2025.",
            new LocalizedText("Chuyển việc sang đúng giai đoạn, sửa ngày, hoặc nới khoảng thời gian của đề mục.", "Move it to the right stage, mend the date, or widen the heading's window.")));

    public override IEnumerable<Diagnostic> Find(Document document, CheckContext context)
    {
        DocumentTimes times = context.TimesOf(document);
        foreach (StatedTime time in times.All)
        {
            if (!(time.Binds || time.InHeading) || times.WindowOver(time) is not { } window) continue;
            if (TimeComparison.Within(time.Deadline, window.Deadline) != Likelihood.CertainlyNot) continue;
            LocalizedText own = WindowText.Of(time.Deadline);
            LocalizedText outer = WindowText.Of(window.Deadline);
            yield return Rule.At(
                time.Span,
                new LocalizedText(
                    $"“{WindowText.Quote(time.Text)}” ({own.Vi}) nằm ngoài khoảng thời gian của đề mục: “{WindowText.Quote(window.Text)}” ({outer.Vi}).",
                    $"“{WindowText.Quote(time.Text)}” ({own.En}) is outside its section's window: “{WindowText.Quote(window.Text)}” ({outer.En})."),
                new LocalizedText("Xem lại ngày, hoặc chuyển việc sang đúng giai đoạn.", "Look at the date again, or move this to the right stage.")) with
            {
                Related = [window.Span],
            };
        }
    }
}
