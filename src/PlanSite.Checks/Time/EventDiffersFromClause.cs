using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;
using PlanSite.Core.Schedule;
using PlanSite.Core.Time;

namespace PlanSite.Checks.Time;

/// <summary>An event has days that the clause it comes from doesn't allow.</summary>
internal sealed class EventDiffersFromClause : ICheck
{
    public Rule Rule { get; } = new(
        "PS3050",
        "event-differs-from-clause",
        Severity.Error,
        new LocalizedText("Ngày của sự kiện khác với văn bản", "An event's date differs from its clause"),
        new RulePage(
            new LocalizedText(
                "So ngày của sự kiện trong data/events.yml với các thời gian ghi trong mục mà source dẫn tới: phải trùng hoặc nằm trong một thời gian ở đó.",
                "Compares an event's days in data/events.yml with the times in the clause of its `source`: they must equal one of them, or lie inside."),
            new LocalizedText("Văn bản là gốc; dữ liệu ghi khác thì lịch và mọi hạn tính từ sự kiện đều sai.", "The document is the source; if the data differ, calendars and all that counts from the event are wrong."),
            "- {id: dh, kind: dai-hoi, unit: xa-a, start: 2025-03, source: {document: kh, clause: II.4}}   # II.4: trong tháng 02/2025",
            "- {id: dh, kind: dai-hoi, unit: xa-a, start: 2025-02, source: {document: kh, clause: II.4}}",
            new LocalizedText("Sửa ngày trong data/events.yml theo văn bản.", "Mend the date in data/events.yml by the document.")));

    public IEnumerable<Diagnostic> Find(CheckContext context)
    {
        foreach (PlannedEvent planned in context.Repository.Events)
        {
            if (planned is not { SourceDocument: { } source, SourceClause: { } clause } || !context.Repository.DocumentsById.TryGetValue(source.Value, out Document? document)) continue;
            StatedTime[] said = [.. context.TimesOf(document).All.Where(time => time.Clause == clause.Value && time.Deadline.Kind == DeadlineKind.Window)];
            if (said.Length == 0) continue;
            foreach (Located<TimeExpression> time in new[] { planned.Start, planned.End }.OfType<Located<TimeExpression>>())
            {
                if (time.Value.IsRelative) continue;
                Deadline own = Sure(context.Evaluator.Evaluate(time.Value));
                if (said.Any(other => Agrees(own, Sure(other.Deadline)))) continue;
                LocalizedText days = WindowText.Of(own);
                yield return Rule.At(
                    time.Span,
                    new LocalizedText($"Sự kiện ghi {days.Vi}, nhưng mục {clause.Value} của văn bản ghi “{WindowText.Quote(said[0].Text)}”.", $"The event is {days.En}, but clause {clause.Value} of its document says “{WindowText.Quote(said[0].Text)}”."),
                    new LocalizedText("Sửa data/events.yml theo văn bản.", "Mend data/events.yml by the document.")) with
                {
                    Related = [.. said.Select(other => other.Span)],
                };
                break;
            }
        }
    }

    private static bool Agrees(Deadline own, Deadline said) =>
        (own.Start, own.End) == (said.Start, said.End)
        || ((said.Start is null || (own.Start ?? own.End) >= said.Start) && (said.End is null || own.End <= said.End) && own.Start is not null);

    private static Deadline Sure(Deadline deadline) => deadline with { Certainty = Certainty.Exact };
}
