using System.Collections.Immutable;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Schedule;
using PlanSite.Core.Schedule.Coverage;

namespace PlanSite.Checks.Time;

/// <summary>Tasks that wait for each other, so that none of them can begin.</summary>
internal sealed class AfterCycle : ICheck
{
    public Rule Rule { get; } = new(
        "PS2020",
        "after-cycle",
        Severity.Error,
        new LocalizedText("Các nhiệm vụ chờ nhau vòng quanh", "Tasks that wait for each other"),
        new RulePage(
            new LocalizedText("Tìm các nhiệm vụ mà after dẫn thành vòng, kể cả nhiệm vụ chờ chính nó.", "Finds tasks whose `after` leads around in a circle, a task that waits for itself among them."),
            new LocalizedText("Không nhiệm vụ nào trong vòng bắt đầu được.", "None of them can begin."),
            "- {id: tham-dinh, what: Thẩm định, when: 2025-04, after: gui-ho-so}\n- {id: gui-ho-so, what: Gửi hồ sơ, when: 2025-04, after: tham-dinh}",
            "- {id: gui-ho-so, what: Gửi hồ sơ, when: 2025-04}\n- {id: tham-dinh, what: Thẩm định, when: 2025-04, after: gui-ho-so}",
            new LocalizedText("Bỏ after ở nhiệm vụ thật ra làm trước.", "Remove `after` from the task that really comes first.")));

    public IEnumerable<Diagnostic> Find(CheckContext context)
    {
        var links = new Dictionary<string, ImmutableArray<DependencyLink>>(StringComparer.Ordinal);
        foreach (Task task in context.Repository.Documents.SelectMany(document => document.Tasks))
            links.TryAdd($"{task.Document}#{task.Id.Value}", [.. task.After.Select(first => new DependencyLink(Full(task, first.Value), first.Span))]);
        return LinkCycles.Find(links).Select(Found);
    }

    private static string Full(Task task, string first) => first.Contains('#', StringComparison.Ordinal) ? first : $"{task.Document}#{first}";

    private Diagnostic Found(DependencyCycle cycle) => Rule.At(
        cycle.Links[0].Span,
        cycle.Links.Length == 1
            ? new LocalizedText($"Nhiệm vụ {cycle.Links[0].Id} chờ chính nó.", $"The task {cycle.Links[0].Id} waits for itself.")
            : new LocalizedText($"Các nhiệm vụ này chờ nhau vòng quanh: {cycle}.", $"These tasks wait for each other in a circle: {cycle}."),
        new LocalizedText("Bỏ after ở nhiệm vụ thật ra làm trước.", "Remove “after” from the task that really comes first.")) with
    { Related = [.. cycle.Links.Skip(1).Select(link => link.Span)] };
}
