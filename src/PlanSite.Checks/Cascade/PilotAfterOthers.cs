using PlanSite.Core.Diagnostics;
using PlanSite.Core.Organization;
using PlanSite.Core.Schedule;
using PlanSite.Core.Time;

namespace PlanSite.Checks.Cascade;

/// <summary>A pilot does not end before the rest of its kind and level begin.</summary>
internal sealed class PilotAfterOthers : ICheck
{
    public Rule Rule { get; } = new(
        "PS5008",
        "pilot-after-others",
        Severity.Warning,
        new LocalizedText("Làm điểm sau khi nơi khác đã bắt đầu", "A pilot that comes after the others"),
        new RulePage(
            new LocalizedText(
                "So sự kiện làm điểm, thí điểm (\"variant\") với các sự kiện cùng loại, cùng cấp, cùng cấp trên: nơi làm điểm phải xong trước khi nơi khác bắt đầu. Chỉ báo khi chắc chắn.",
                "Compares pilots (\"variant\") with events of the same kind and level below the same parent: a pilot ends before the others begin. Only what is certain is reported."),
            new LocalizedText("Làm điểm để rút kinh nghiệm cho nơi khác; làm sau thì không còn ý nghĩa.", "A pilot is there for the others to learn from; afterwards it is of no use."),
            "- {id: dh-xa-1, kind: dai-hoi, unit: xa-1, variant: diem, start: 2025-03-20}\n- {id: dh-xa-2, kind: dai-hoi, unit: xa-2, start: 2025-03-10}",
            "- {id: dh-xa-1, kind: dai-hoi, unit: xa-1, variant: diem, start: 2025-02-20}\n- {id: dh-xa-2, kind: dai-hoi, unit: xa-2, start: 2025-03-10}",
            new LocalizedText("Cho nơi làm điểm tổ chức trước, hoặc lùi ngày của nơi kia.", "Hold the pilot first, or move the other event back.")));

    public IEnumerable<Diagnostic> Find(CheckContext context)
    {
        var groups = context.Repository.Events.Where(planned => context.Organization.Unit(planned.Unit.Value) is not null)
            .GroupBy(planned => (Kind: planned.Kind.Value, Level: UnitOf(planned, context).Level.Value, Parent: UnitOf(planned, context).Parent?.Value));
        foreach (var group in groups)
        {
            // One finding for a pilot, with the first event that it comes too late for.
            List<(PlannedEvent Event, Deadline Start)> others =
            [
                .. group.Where(planned => planned.Variant is null).Select(planned => (Event: planned, Dates: context.Schedule.DatesOf(planned.Id.Value)))
                    .Where(other => (other.Dates?.Start ?? other.Dates?.End)?.Start is not null).Select(other => (other.Event, (other.Dates!.Start ?? other.Dates.End)!))
                    .OrderBy(other => other.Item2.Start).ThenBy(other => other.Event.Id.Value, StringComparer.Ordinal),
            ];
            foreach (PlannedEvent pilot in group.Where(planned => planned.Variant is not null))
            {
                if (context.Schedule.DatesOf(pilot.Id.Value) is not { } dates || (dates.End ?? dates.Start) is not { End: not null } end) continue;
                int late = others.FindIndex(other => CongressOrder.Near(end, other.Start) && TimeComparison.Before(end, other.Start) == Likelihood.CertainlyNot);
                if (late >= 0) yield return Found(pilot, end, others[late].Event, others[late].Start, context);
            }
        }
    }

    private Diagnostic Found(PlannedEvent pilot, Deadline end, PlannedEvent other, Deadline start, CheckContext context)
    {
        string mine = UnitOf(pilot, context).Name;
        string theirs = UnitOf(other, context).Name;
        return Rule.At(
            pilot.End?.Span ?? pilot.Start?.Span ?? pilot.Id.Span,
            new LocalizedText(
                $"{mine} làm điểm đến ngày {VietnameseDate.Numeric(end.End!.Value)}, nhưng {theirs} đã bắt đầu ngày {VietnameseDate.Numeric(start.Start!.Value)}.",
                $"The pilot of {mine} lasts until {EnglishDate.Long(end.End.Value)}, but {theirs} begins on {EnglishDate.Long(start.Start.Value)}."),
            new LocalizedText(
                $"Cho \"{pilot.Id.Value}\" xong trước ngày {VietnameseDate.Numeric(start.Start.Value)}, hoặc lùi \"{other.Id.Value}\".",
                $"End \"{pilot.Id.Value}\" before {EnglishDate.Long(start.Start.Value)}, or move \"{other.Id.Value}\" back.")) with
        { Related = [other.Start?.Span ?? other.Id.Span] };
    }

    private static Unit UnitOf(PlannedEvent planned, CheckContext context) => context.Organization.Unit(planned.Unit.Value)!;
}
