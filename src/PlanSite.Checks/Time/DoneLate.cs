using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;
using PlanSite.Core.Time;
using Task = PlanSite.Core.Schedule.Task;

namespace PlanSite.Checks.Time;

/// <summary>A task was done after its last day.</summary>
internal sealed class DoneLate : DocumentCheck
{
    public override Rule Rule { get; } = new(
        "PS3042",
        "done-late",
        Severity.Info,
        new LocalizedText("Hoàn thành sau thời hạn", "Done after the deadline"),
        new RulePage(
            new LocalizedText("So ngày hoàn thành (done) với ngày cuối của thời hạn.", "Compares `done` with the last day of the task."),
            new LocalizedText("Làm muộn là chuyện đã rồi, nhưng cũng có thể là ghi nhầm ngày done.", "Late is late, but the date may be a slip."),
            "- {id: gui, what: Gửi hồ sơ, when: before 2025-05-15, done: 2025-06-02}",
            "- {id: gui, what: Gửi hồ sơ, when: before 2025-05-15, done: 2025-05-12}",
            new LocalizedText("Kiểm tra ngày done; đúng thì để nguyên.", "Look at `done` again; leave it if it is right.")));

    public override IEnumerable<Diagnostic> Find(Document document, CheckContext context)
    {
        foreach (Task task in document.Tasks)
        {
            if (task.Done is not { } done || context.Schedule.DeadlineOf(task) is not { Kind: DeadlineKind.Window, Certainty: Certainty.Exact, End: { } end }) continue;
            if (done.Value.Earliest <= end) continue;
            yield return Rule.At(
                done.Span,
                new LocalizedText($"Hoàn thành {VietnameseDate.Numeric(done.Value.Earliest)}, sau ngày cuối của thời hạn ({VietnameseDate.Numeric(end)}).", $"Done on {EnglishDate.Long(done.Value.Earliest)}, after the last day allowed ({EnglishDate.Long(end)})."),
                new LocalizedText("Kiểm tra lại ngày; nếu đúng là muộn thì để nguyên.", "Check the date; if it really was late, leave it.")) with
            {
                Related = [task.WhenText.Span],
            };
        }
    }
}
