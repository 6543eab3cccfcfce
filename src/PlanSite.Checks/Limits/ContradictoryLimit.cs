using PlanSite.Core.Diagnostics;
using PlanSite.Core.Schedule;

namespace PlanSite.Checks.Limits;

/// <summary>A limit that no number can keep.</summary>
internal sealed class ContradictoryLimit : ICheck
{
    public Rule Rule { get; } = new(
        "PS6003",
        "contradictory-limit",
        Severity.Error,
        new LocalizedText("Định mức tự mâu thuẫn", "A limit that no number can keep"),
        new RulePage(
            new LocalizedText(
                "Tìm định mức có mức ít nhất lớn hơn mức nhiều nhất, hoặc số ấn định nằm ngoài hai mức đó, trong một mục của data/limits.yml.",
                "Finds a limit whose minimum is above its maximum, or whose fixed number lies outside the two, in one entry of data/limits.yml."),
            new LocalizedText("Hai con số thường bị đảo chỗ; để nguyên thì đơn vị nào cũng sai.", "Mostly the two changed places; left so, every unit breaks it."),
            "min: {surplus-percent: 15}\nmax: {surplus-percent: 10}",
            "min: {surplus-percent: 10}\nmax: {surplus-percent: 15}",
            new LocalizedText("Xem lại hai con số theo văn bản gốc.", "Look at both numbers again in the document.")));

    public IEnumerable<Diagnostic> Find(CheckContext context)
    {
        foreach (Limit limit in context.Repository.Limits)
        {
            foreach (IGrouping<string, Figure> measure in Figure.Of(limit).GroupBy(figure => figure.Measure, StringComparer.Ordinal))
            {
                Figure least = measure.MaxBy(figure => figure.Least ?? decimal.MinValue)!;
                Figure most = measure.MinBy(figure => figure.Most ?? decimal.MaxValue)!;
                if (least.Least is not { } low || most.Most is not { } high || low <= high) continue;
                (LocalizedText first, LocalizedText second) = (least.Text, most.Text);
                yield return Rule.At(
                    least.Span,
                    new LocalizedText($"Định mức “{limit.Id.Value}”: {measure.Key} vừa {first.Vi} vừa {second.Vi}.", $"The limit “{limit.Id.Value}” wants {measure.Key} {first.En} and {second.En}."),
                    new LocalizedText("Xem lại hai con số theo văn bản gốc; có thể bị đảo chỗ.", "Look at both in the document again; they may have changed places.")) with
                { Related = [most.Span] };
            }
        }
    }
}
