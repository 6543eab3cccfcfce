using PlanSite.Core.Diagnostics;
using PlanSite.Core.Time;

namespace PlanSite.Cli;

/// <summary>The events that a user dates on the command line: <c>--event "bầu cử=2021-05-23"</c>.</summary>
internal sealed class NamedEvents : IEventResolver
{
    private readonly Dictionary<string, EventDates> _events = new(StringComparer.Ordinal);

    /// <summary>Takes in one <c>name=date</c>; what is wrong with it where it can't be read, or another day was given before.</summary>
    public LocalizedText? Add(string text, TimeEvaluator evaluator)
    {
        LocalizedText unreadable = new(
            $"Không đọc được sự kiện \"{text}\". Viết tên=ngày, chẳng hạn \"bầu cử=2021-05-23\".", $"The event \"{text}\" can't be read. Write name=date, such as \"bầu cử=2021-05-23\".");
        int equals = text.LastIndexOf('=');
        if (equals <= 0) return unreadable;
        string words = text[..equals].Trim();
        if (TimeExpressionParser.Parse(text[(equals + 1)..].Trim()).Expression is not { IsRelative: false } expression) return unreadable;
        Deadline deadline = evaluator.Evaluate(expression);
        if (deadline.Start is null && deadline.End is null) return unreadable;

        // Words that name one edge ("khai mạc") give the same edge whatever is asked for.
        EventAnchor opening = EventAnchor.Of(words, EventEdge.Start);
        EventAnchor closing = EventAnchor.Of(words, EventEdge.End);
        _events.TryGetValue(opening.Name, out EventDates? known);
        Deadline? first = On(deadline, deadline.Start ?? deadline.End);
        Deadline? last = On(deadline, deadline.End ?? deadline.Start);
        if (Differs(opening, EventEdge.Start, known?.Start, first) || Differs(closing, EventEdge.End, known?.End, last))
            return new LocalizedText($"Sự kiện \"{words}\" có hai ngày khác nhau. Chỉ ghi một --event cho mỗi sự kiện.", $"The event \"{words}\" has two different days. Give one --event for each.");
        _events[opening.Name] = new EventDates(
            words,
            opening.Edge == EventEdge.Start ? first : known?.Start,
            closing.Edge == EventEdge.End ? last : known?.End);
        return null;
    }

    private static bool Differs(EventAnchor anchor, EventEdge edge, Deadline? known, Deadline? now) =>
        anchor.Edge == edge && known is not null && now is not null && known.Start != now.Start;

    public EventDates? Find(string name) => _events.GetValueOrDefault(name) ?? _events.GetValueOrDefault(EventAnchor.Of(name).Name);

    private static Deadline? On(Deadline deadline, DateOnly? day) => deadline with { Start = day, End = day };
}
