using PlanSite.Core.Diagnostics;
using PlanSite.Core.Schedule;

namespace PlanSite.Checks.Limits;

/// <summary>A number of an event or document that a limit doesn't allow.</summary>
internal sealed class LimitBroken : ICheck
{
    public Rule Rule { get; } = new(
        "PS6001",
        "limit-broken",
        Severity.Error,
        new LocalizedText("Con số trái định mức", "A number that a limit doesn't allow"),
        new RulePage(
            new LocalizedText(
                "So measures của sự kiện, văn bản (và số ngày của sự kiện) với các định mức ở data/limits.yml áp dụng cho nó. Thiếu con số ở điều kiện when thì không xét.",
                "Compares `measures` of events and documents, and the days of an event, with the limits of data/limits.yml that apply. Where a number of the condition `when` isn't given, nothing is said."),
            new LocalizedText("Nhân sự, số ngày, hồ sơ trái quy định thì phải làm lại từ đầu.", "What breaks a rule on numbers has to be done again from the start."),
            "# limits.yml: when: {members: 9..14}, max: {committee: 3}\n- {id: dh, kind: dai-hoi, unit: chi-bo-a, measures: {members: 12, committee: 5}}",
            "# limits.yml: when: {members: 9..14}, max: {committee: 3}\n- {id: dh, kind: dai-hoi, unit: chi-bo-a, measures: {members: 12, committee: 3}}",
            new LocalizedText("Sửa con số, hoặc xem lại quy định ở mục được dẫn.", "Mend the number, or read the rule again where it stands.")));

    public IEnumerable<Diagnostic> Find(CheckContext context)
    {
        foreach (Measured subject in Measured.All(context).Where(subject => !subject.Measures.IsEmpty))
        {
            foreach (Limit limit in context.Repository.Limits.Where(limit => LimitScope.Applies(limit, subject, context) && LimitScope.Holds(limit, subject)))
            {
                foreach (Figure figure in Figure.Of(limit))
                {
                    if (subject.Measures.TryGetValue(figure.Measure, out Located<decimal> value) && !figure.Allows(value.Value)) yield return Found(value, figure, subject, context);
                }
            }
        }
    }

    private Diagnostic Found(Located<decimal> value, Figure figure, Measured subject, CheckContext context)
    {
        (LocalizedText rule, LocalizedText source) = (figure.Text, figure.Source);
        LocalizedText condition = Condition(figure.Limit, subject);
        SourceSpan[] places = LimitClause.Of(figure.Limit, context) is { } clause ? [figure.Span, clause.Span] : [figure.Span];
        return Rule.At(
            value.Span,
            new LocalizedText(
                $"{figure.Measure} là {Figure.Number(value.Value, ",")}, quy định{condition.Vi} là {rule.Vi} ({source.Vi}).",
                $"{figure.Measure} is {Figure.Number(value.Value, ".")}, the rule{condition.En} is {rule.En} ({source.En})."),
            new LocalizedText("Sửa con số, hoặc xem lại quy định ở mục đó.", "Mend the number, or read the rule again in that clause.")) with
        { Related = [.. places] };
    }

    private static LocalizedText Condition(Limit limit, Measured subject)
    {
        if (limit.When.IsEmpty) return new("", "");
        string[] given = [.. limit.When.Keys.Select(measure => $"{measure} {Figure.Number(subject.Measures[measure].Value, ",")}")];
        return new($" khi {string.Join(", ", given)}", $" for {string.Join(", ", given)}");
    }
}
