using PlanSite.Core.Diagnostics;
using PlanSite.Core.Organization;
using PlanSite.Core.Schedule;
using PlanSite.Core.Time;

namespace PlanSite.Checks.Cascade;

/// <summary>A unit holds its congress before a unit below it has held its own.</summary>
internal sealed class CongressBeforeLower : ICheck
{
    public Rule Rule { get; } = new(
        "PS5009",
        "congress-before-lower",
        Severity.Warning,
        new LocalizedText("Đại hội cấp dưới sau đại hội cấp trên", "A lower congress after the higher one"),
        new RulePage(
            new LocalizedText(
                "So đại hội của mỗi đơn vị với đại hội của các đơn vị cấp trên: chi bộ trước cơ sở, cơ sở trước huyện, huyện trước tỉnh. Chỉ báo khi chắc chắn.",
                "Compares each unit's congress with those above it: cells before grassroots, grassroots before district, district before province. Only what is certain is reported."),
            new LocalizedText("Đại hội cấp dưới bầu đại biểu đi dự đại hội cấp trên và góp ý văn kiện cấp trên, nên phải họp trước.", "The lower congress elects delegates to the higher one and discusses its documents, so it comes first."),
            "- {id: dh-huyen, kind: dai-hoi, unit: huyen-uy, start: 2025-06-10}\n- {id: dh-xa, kind: dai-hoi, unit: dang-uy-xa, start: 2025-06-20}",
            "- {id: dh-huyen, kind: dai-hoi, unit: huyen-uy, start: 2025-06-10}\n- {id: dh-xa, kind: dai-hoi, unit: dang-uy-xa, start: 2025-05-20}",
            new LocalizedText("Cho đại hội cấp dưới họp trước, hoặc lùi đại hội cấp trên.", "Hold the lower congress first, or move the higher one back.")));

    public IEnumerable<Diagnostic> Find(CheckContext context)
    {
        var congresses = new Congresses(context);
        foreach (PlannedEvent lower in context.Repository.Events.Where(planned => planned.Kind.Value == Congresses.Kind))
        {
            if (context.Schedule.DatesOf(lower.Id.Value) is not { } dates || (dates.End ?? dates.Start) is not { } end) continue;
            if (context.Organization.Unit(lower.Unit.Value) is not { } unit) continue;
            foreach (Unit above in context.Organization.AncestorsOf(unit.Id.Value).Where(above => above.Level.Value != unit.Level.Value))
            {
                PlannedEvent? higher = congresses.Of(above.Id.Value).FirstOrDefault(planned =>
                    Opening(planned, context) is { Start: not null } opening && CongressOrder.Near(end, opening) && TimeComparison.Before(end, opening) == Likelihood.CertainlyNot);
                if (higher is null) continue;
                yield return Found(lower, unit, end, higher, above, Opening(higher, context)!);
                break;
            }
        }
    }

    private Diagnostic Found(PlannedEvent lower, Unit unit, Deadline end, PlannedEvent higher, Unit above, Deadline opening)
    {
        DateOnly last = (end.End ?? end.Start)!.Value;
        DateOnly first = opening.Start!.Value;
        return Rule.At(
            lower.Start?.Span ?? lower.Id.Span,
            new LocalizedText(
                $"Đại hội của {unit.Name} đến ngày {VietnameseDate.Numeric(last)} mới xong, sau khi đại hội của {above.Name} khai mạc ngày {VietnameseDate.Numeric(first)}.",
                $"The congress of {unit.Name} ends on {EnglishDate.Long(last)}, after that of {above.Name} has opened on {EnglishDate.Long(first)}."),
            new LocalizedText(
                $"Cho \"{lower.Id.Value}\" xong trước ngày {VietnameseDate.Numeric(first)}, hoặc lùi \"{higher.Id.Value}\".",
                $"End \"{lower.Id.Value}\" before {EnglishDate.Long(first)}, or move \"{higher.Id.Value}\" back.")) with
        { Related = [higher.Start?.Span ?? higher.Id.Span] };
    }

    private static Deadline? Opening(PlannedEvent planned, CheckContext context) => context.Schedule.DatesOf(planned.Id.Value) is { } dates ? dates.Start ?? dates.End : null;
}
