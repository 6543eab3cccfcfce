using PlanSite.Core.Diagnostics;
using PlanSite.Core.Organization;
using PlanSite.Core.Schedule;

namespace PlanSite.Checks.Limits;

/// <summary>More events than a limit allows, or fewer than it asks for.</summary>
internal sealed class CountOutsideLimit : ICheck
{
    private const string Units = "units";

    public Rule Rule { get; } = new(
        "PS6005",
        "count-outside-limit",
        Severity.Warning,
        new LocalizedText("Số đơn vị trái định mức", "A number of units that a limit doesn't allow"),
        new RulePage(
            new LocalizedText(
                "Đếm số đơn vị có sự kiện thuộc phạm vi của định mức về units, ở từng đơn vị của cấp ghi ở per nếu có. Nhiều hơn là cảnh báo; ít hơn thì chỉ nhắc (info), vì có thể chưa nhập đủ.",
                "Counts the units with an event that a limit on `units` is about, for each unit of the level in `per` where there is one. More is a warning; fewer is only mentioned (info), for they may not be entered yet."),
            new LocalizedText("Chọn thừa đơn vị làm điểm thì trái kế hoạch của cấp trên.", "Too many pilots go against the plan above."),
            "# limits.yml: applies: {kind: dai-hoi, level: huyen, variant: diem}, max: {units: 1}\n- {id: dh-a, kind: dai-hoi, unit: huyen-a, variant: diem}\n- {id: dh-b, kind: dai-hoi, unit: huyen-b, variant: diem}",
            "# limits.yml: applies: {kind: dai-hoi, level: huyen, variant: diem}, max: {units: 1}\n- {id: dh-a, kind: dai-hoi, unit: huyen-a, variant: diem}\n- {id: dh-b, kind: dai-hoi, unit: huyen-b}",
            new LocalizedText("Bỏ bớt, thêm sự kiện còn thiếu, hoặc xem lại quy định.", "Take one out, add what is missing, or read the rule again.")));

    public IEnumerable<Diagnostic> Find(CheckContext context)
    {
        Measured[] events = [.. context.Repository.Events.Select(planned => Measured.Of(planned, context))];
        foreach (Limit limit in context.Repository.Limits.Where(limit => limit.When.IsEmpty))
        {
            foreach (Figure figure in Figure.Of(limit).Where(figure => figure.Measure == Units))
            {
                IEnumerable<IGrouping<string, Measured>> groups = events.Where(subject => subject.Unit is not null && LimitScope.Applies(limit, subject, context))
                    .GroupBy(subject => limit.Per is { } level ? AboveAt(subject.Unit!, level.Value, context) : "", StringComparer.Ordinal);
                foreach (IGrouping<string, Measured> group in groups)
                {
                    Measured[] units = [.. group.DistinctBy(subject => subject.Unit!.Id.Value)];
                    if (!figure.Allows(units.Length)) yield return Found(figure, units);
                }
            }
        }
    }

    private static string AboveAt(Unit unit, string level, CheckContext context) =>
        context.Organization.AncestorsOf(unit.Id.Value).FirstOrDefault(above => above.Level.Value == level)?.Id.Value ?? "";

    private Diagnostic Found(Figure figure, Measured[] units)
    {
        (LocalizedText rule, LocalizedText source) = (figure.Text, figure.Source);
        bool tooMany = figure.Most is { } most && units.Length > most;
        return Rule.At(
            tooMany ? units[(int)figure.Most!.Value].Id.Span : figure.Span,
            new LocalizedText($"Có {units.Length} đơn vị, quy định là {rule.Vi} ({source.Vi}).", $"There are {units.Length} units, the rule is {rule.En} ({source.En})."),
            tooMany
                ? new LocalizedText("Bỏ bớt đơn vị, hoặc xem lại quy định ở mục đó.", "Take a unit out, or read the rule again in that clause.")
                : new LocalizedText("Thêm sự kiện còn thiếu vào data/events.yml, hoặc xem lại quy định ở mục đó.", "Add what is missing to data/events.yml, or read the rule again in that clause.")) with
        {
            Severity = tooMany ? Severity.Warning : Severity.Info,
            Related = tooMany ? [figure.Span, .. units.Select(unit => unit.Id.Span)] : [.. units.Select(unit => unit.Id.Span)],
        };
    }
}
