using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;

namespace PlanSite.Checks.Time;

/// <summary>A task is due before the one that must come first.</summary>
internal sealed class DueBeforeWhatItNeeds : DocumentCheck
{
    public override Rule Rule { get; } = new(
        "PS3040",
        "due-before-what-it-needs",
        Severity.Error,
        new LocalizedText("Việc đến hạn trước việc phải xong trước nó", "A task due before the one that it needs"),
        new RulePage(
            new LocalizedText(
                "So thời hạn của một việc với thời hạn của các việc ghi ở after. Hết hạn trước khi việc kia được bắt đầu là lỗi; hạn chót sớm hơn hạn chót của việc kia là cảnh báo.",
                "Compares a task's time with those of the tasks in `after`. Over before the other may begin is an error; a last day before the other's last day is a warning."),
            new LocalizedText("Không thể làm đúng hạn cả hai; một trong hai ngày sai, hoặc thứ tự sai.", "Both can't be kept; one of the dates is wrong, or the order."),
            "- {id: duyet, what: Duyệt nội dung, when: before 2025-05-15}\n- {id: dai-hoi, what: Đại hội, when: before 2025-04-20, after: duyet}",
            "- {id: duyet, what: Duyệt nội dung, when: before 2025-03-15}\n- {id: dai-hoi, what: Đại hội, when: before 2025-04-20, after: duyet}",
            new LocalizedText("Sửa một trong hai thời hạn, hoặc bỏ after.", "Mend one of the two times, or take `after` out.")));

    public override IEnumerable<Diagnostic> Find(Document document, CheckContext context)
    {
        foreach (Predecessor pair in Predecessor.Of(document, context))
        {
            if (ReportBeforeItsSubject.IsReport(pair.Task) || !(pair.IsImpossible || pair.EndsEarlier)) continue;
            LocalizedText own = WindowText.Of(pair.Own);
            LocalizedText first = WindowText.Of(pair.First);
            yield return Rule.At(
                pair.Task.WhenText.Span,
                new LocalizedText(
                    $"Việc này ({own.Vi}) phải xong sau “{WindowText.Quote(pair.Needed.What.Value)}”, mà việc đó {first.Vi}.",
                    $"This ({own.En}) needs “{WindowText.Quote(pair.Needed.What.Value)}” first, which runs {first.En}."),
                new LocalizedText("Sửa một trong hai thời hạn, hoặc bỏ after nếu không cần chờ.", "Mend one of the two times, or take `after` out if it needn't wait.")) with
            {
                Severity = pair.IsImpossible ? Severity.Error : Severity.Warning,
                Related = [pair.Needed.WhenText.Span, pair.Reference],
            };
        }
    }
}
