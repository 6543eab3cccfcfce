using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;
using PlanSite.Core.Schedule;
using PlanSite.Core.Time;

namespace PlanSite.Checks.Time;

/// <summary>An event outside the period of the plan that it comes from.</summary>
internal sealed class EventOutsidePlan : ICheck
{
    public Rule Rule { get; } = new(
        "PS3047",
        "event-outside-plan",
        Severity.Warning,
        new LocalizedText("Sự kiện nằm ngoài thời kỳ của kế hoạch", "An event outside its plan's period"),
        new RulePage(
            new LocalizedText("So ngày của sự kiện với period và ngày ban hành của văn bản ghi ở source.", "Compares an event's days with `period` and `date` of the document in its `source`."),
            new LocalizedText("Thường là ghi nhầm năm trong data/events.yml.", "Mostly a year is wrong in data/events.yml."),
            "- {id: dai-hoi, kind: dai-hoi, unit: xa-a, start: 2015-06-20, source: {document: kh-dai-hoi}}",
            "- {id: dai-hoi, kind: dai-hoi, unit: xa-a, start: 2025-06-20, source: {document: kh-dai-hoi}}",
            new LocalizedText("Sửa ngày của sự kiện, hoặc period của kế hoạch.", "Mend the event's date, or the plan's `period`.")));

    public IEnumerable<Diagnostic> Find(CheckContext context)
    {
        foreach (PlannedEvent planned in context.Repository.Events)
        {
            if (planned.SourceDocument is not { } source || !context.Repository.DocumentsById.TryGetValue(source.Value, out Document? plan)) continue;
            foreach (Located<TimeExpression> time in new[] { planned.Start, planned.End }.OfType<Located<TimeExpression>>())
            {
                // Even a tentative event must lie in its plan's period.
                Deadline own = context.Evaluator.Evaluate(time.Value) is var dates && dates.Certainty == Certainty.Tentative ? dates with { Certainty = Certainty.Exact } : dates;
                if (Outside(own, plan, context) is not { } outer) continue;
                LocalizedText days = WindowText.Of(own);
                yield return Rule.At(
                    time.Span,
                    new LocalizedText($"Sự kiện ({days.Vi}) nằm ngoài {outer.Words.Vi}.", $"The event ({days.En}) is outside {outer.Words.En}."),
                    new LocalizedText("Xem lại năm và tháng, hoặc thời kỳ của kế hoạch.", "Look at year and month again, or at the plan's period.")) with
                {
                    Related = [outer.Place],
                };
                break;
            }
        }
    }

    private static (LocalizedText Words, SourceSpan Place)? Outside(Deadline own, Document plan, CheckContext context)
    {
        if (plan.Period is { } period)
        {
            Deadline window = context.Evaluator.Evaluate(period.Value);
            if (TimeComparison.Within(own, window) == Likelihood.CertainlyNot)
            {
                LocalizedText text = WindowText.Of(window);
                return (new($"thời kỳ của kế hoạch ({text.Vi})", $"the plan's period ({text.En})"), period.Span);
            }
        }

        // What a plan plans comes after it.
        if (plan.Date is not { } date || own.End is not { } end || end >= date.Value.Earliest) return null;
        return (new($"thời gian sau khi kế hoạch được ban hành ({VietnameseDate.Numeric(date.Value.Earliest)})", $"the time after the plan was issued ({EnglishDate.Long(date.Value.Earliest)})"), date.Span);
    }
}
