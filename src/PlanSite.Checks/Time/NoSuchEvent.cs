using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;
using PlanSite.Core.Text;
using PlanSite.Core.Time;
using Task = PlanSite.Core.Schedule.Task;

namespace PlanSite.Checks.Time;

/// <summary>A time that counts from an event which nobody has entered.</summary>
internal sealed class NoSuchEvent : DocumentCheck
{
    public override Rule Rule { get; } = new(
        "PS3037",
        "no-such-event",
        Severity.Warning,
        new LocalizedText("Thời hạn tính từ sự kiện không có", "A time that counts from an event that isn't there"),
        new RulePage(
            new LocalizedText(
                "Tìm thời hạn tính từ một mã không phải sự kiện, nhiệm vụ hay văn bản nào; và thời hạn đếm từ sự kiện của đơn vị mà data/events.yml "
                + "không có, trong khi đơn vị khác cùng phải làm thì có. Chưa đơn vị nào có, hoặc sự kiện "
                + "chỉ nêu bằng lời, thì chỉ nhắc (info).",
                "Finds times that count from a name that is no event, task or document; and counts from an event of a unit that data/events.yml lacks while other "
                + "units that are bound have theirs. Where no unit has one, or the event is named in words only, it is only mentioned (info)."),
            new LocalizedText("Hạn đó không bao giờ có ngày, và không ai được nhắc.", "Such a deadline never gets a date, and nobody is reminded."),
            "when: at least 15 wd before dai-hoi-xa-aa.start",
            "when: at least 15 wd before dai-hoi-xa-a.start",
            new LocalizedText("Sửa mã theo gợi ý, hoặc thêm sự kiện vào data/events.yml.", "Take the suggested name, or add the event to data/events.yml.")));

    public override IEnumerable<Diagnostic> Find(Document document, CheckContext context)
    {
        foreach (Task task in document.Tasks)
        {
            NeededEvents needed = NeededEvents.Of(task, context);
            if (needed.Unknown is { } name) yield return Unknown(task, name, context, document);
            else if (needed.Words is { } words && IsCount(task.When)) yield return InWords(task, words);
            else if (needed.Kind is { } kind && !needed.Lacking.IsEmpty && task.When is CountedExpression) yield return Lacking(task, kind, needed, context);
        }
    }

    private Diagnostic Unknown(Task task, string name, CheckContext context, Document document)
    {
        IEnumerable<string> names = context.Repository.EventsById.Keys
            .Concat(context.Repository.Events.Select(planned => planned.Kind.Value))
            .Concat(document.Tasks.Select(other => other.Id.Value));
        string? nearest = Nearness.Nearest(name.StartsWith("task:", StringComparison.Ordinal) ? name[5..] : name, names.Distinct());
        return Rule.At(
            task.WhenText.Span,
            new LocalizedText($"Thời hạn tính từ “{name}”, nhưng không có sự kiện, nhiệm vụ hay văn bản nào tên như vậy.", $"This counts from “{name}”, but there is no event, task or document of that name."),
            nearest is null
                ? new("Sửa tên, hoặc thêm sự kiện vào data/events.yml.", "Mend the name, or add the event to data/events.yml.")
                : new($"Có phải là “{nearest}”?", $"Did you mean “{nearest}”?"));
    }

    private static bool IsCount(TimeExpression? time) => time is CountedExpression or TentativeExpression { Inner: CountedExpression };

    // Much that a plan waits for has no day yet ("sau khi có hướng dẫn"); but days are counted from it, and no calendar has them.
    private Diagnostic InWords(Task task, string words) => Rule.At(
        task.WhenText.Span,
        new LocalizedText($"Chưa tính được thời hạn: data/events.yml không có sự kiện “{words}”.", $"No deadline yet: data/events.yml has no event “{words}”."),
        new LocalizedText("Khi biết ngày thì thêm sự kiện vào data/events.yml và ghi mã của nó vào when; chưa biết thì để nguyên.", "Once the day is known, add the event to data/events.yml and write its id in when; until then leave it.")) with
    {
        Severity = Severity.Info,
    };

    private Diagnostic Lacking(Task task, string kind, NeededEvents needed, CheckContext context)
    {
        string units = string.Join(", ", needed.Lacking.Take(3).Select(unit => unit.Name)) + (needed.Lacking.Length > 3 ? $" (+{needed.Lacking.Length - 3})" : "");
        bool others = context.Schedule.OfTask(task).Any(obligation => obligation.Deadline.MissingEvent is null && obligation.Event is not null) || !needed.Events.IsEmpty;
        return Rule.At(
            task.WhenText.Span,
            new LocalizedText($"Chưa tính được thời hạn cho {units}: data/events.yml không có “{kind}” của đơn vị này.", $"No deadline for {units}: data/events.yml has no “{kind}” of theirs."),
            new LocalizedText("Thêm sự kiện vào data/events.yml, chưa có ngày cũng được.", "Add the event to data/events.yml, even without a date.")) with
        {
            Severity = others ? Severity.Warning : Severity.Info,
        };
    }
}
