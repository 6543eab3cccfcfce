using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;
using PlanSite.Core.Time;
using Task = PlanSite.Core.Schedule.Task;

namespace PlanSite.Checks.Time;

/// <summary>A task was done before it may begin.</summary>
internal sealed class DoneTooEarly : DocumentCheck
{
    public override Rule Rule { get; } = new(
        "PS3043",
        "done-too-early",
        Severity.Info,
        new LocalizedText("Hoàn thành trước khi được bắt đầu", "Done before it may begin"),
        new RulePage(
            new LocalizedText("So ngày hoàn thành (done) với ngày đầu của thời gian thực hiện.", "Compares `done` with the first day of the task."),
            new LocalizedText("Thường là ghi nhầm năm hoặc tháng.", "Mostly a year or month is wrong."),
            "- {id: dai-hoi, what: Đại hội, when: 2025-06, done: 2024-06-12}",
            "- {id: dai-hoi, what: Đại hội, when: 2025-06, done: 2025-06-12}",
            new LocalizedText("Kiểm tra ngày done.", "Look at `done` again.")));

    public override IEnumerable<Diagnostic> Find(Document document, CheckContext context)
    {
        foreach (Task task in document.Tasks)
        {
            if (task.Done is not { } done || context.Schedule.DeadlineOf(task) is not { Kind: DeadlineKind.Window, Certainty: Certainty.Exact, Start: { } start }) continue;
            if (done.Value.Latest >= start) continue;
            yield return Rule.At(
                done.Span,
                new LocalizedText($"Hoàn thành {VietnameseDate.Numeric(done.Value.Latest)}, trước ngày đầu của thời gian thực hiện ({VietnameseDate.Numeric(start)}).", $"Done on {EnglishDate.Long(done.Value.Latest)}, before the first day of the task ({EnglishDate.Long(start)})."),
                new LocalizedText("Kiểm tra lại năm và tháng của done.", "Check year and month of `done`.")) with
            {
                Related = [task.WhenText.Span],
            };
        }
    }
}
