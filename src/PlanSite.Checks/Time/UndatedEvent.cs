using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;
using PlanSite.Core.Schedule;
using Task = PlanSite.Core.Schedule.Task;

namespace PlanSite.Checks.Time;

/// <summary>A time that counts from an event which is known, but has no date yet.</summary>
internal sealed class UndatedEvent : DocumentCheck
{
    public override Rule Rule { get; } = new(
        "PS3036",
        "undated-event",
        Severity.Info,
        new LocalizedText("Sự kiện làm mốc chưa có ngày", "An event without a date yet"),
        new RulePage(
            new LocalizedText(
                "Tìm thời hạn tính từ một sự kiện có trong data/events.yml nhưng chưa ghi ngày (start, end).",
                "Finds times that count from an event of data/events.yml that has no date (`start`, `end`) yet."),
            new LocalizedText("Chưa có ngày thì chưa tính được hạn, lịch chưa nhắc được.", "Without the date there is no deadline, and calendars can't remind anybody."),
            "- {id: dai-hoi-xa-a, kind: dai-hoi, unit: dang-uy-xa-a}",
            "- {id: dai-hoi-xa-a, kind: dai-hoi, unit: dang-uy-xa-a, start: 2025-06-20}",
            new LocalizedText("Ghi ngày vào data/events.yml khi đã quyết định.", "Enter the date in data/events.yml once it is decided.")));

    public override IEnumerable<Diagnostic> Find(Document document, CheckContext context)
    {
        foreach (Task task in document.Tasks)
        {
            PlannedEvent[] undated = [.. NeededEvents.Of(task, context).Events.DistinctBy(planned => planned.Id.Value)];
            if (undated.Length == 0) continue;
            string names = string.Join(", ", undated.Take(3).Select(planned => $"“{planned.Title ?? planned.Id.Value}”")) + (undated.Length > 3 ? "…" : "");
            yield return Rule.At(
                task.WhenText.Span,
                new LocalizedText($"Chưa tính được thời hạn: {names} chưa có ngày.", $"The deadline can't be worked out yet: {names} has no date."),
                new LocalizedText("Ghi ngày vào data/events.yml khi đã quyết định.", "Enter the date in data/events.yml once it is decided.")) with
            {
                Related = [.. undated.Select(planned => planned.Id.Span)],
            };
        }
    }
}
