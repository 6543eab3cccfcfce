using PlanSite.Core.Time;

namespace PlanSite.Cli;

/// <summary>The events that a user dates on the command line: <c>--event "bầu cử=2021-05-23"</c>.</summary>
internal sealed class NamedEvents : IEventResolver
{
    private readonly Dictionary<string, EventDates> _events = new(StringComparer.Ordinal);

    /// <summary>Takes in one <c>name=date</c>; false where it can't be read.</summary>
    public bool TryAdd(string text, TimeEvaluator evaluator)
    {
        int equals = text.LastIndexOf('=');
        if (equals <= 0) return false;
        string words = text[..equals].Trim();
        if (TimeExpressionParser.Parse(text[(equals + 1)..].Trim()).Expression is not { IsRelative: false } expression) return false;
        Deadline deadline = evaluator.Evaluate(expression);
        if (deadline.Start is null && deadline.End is null) return false;

        // Words that name one edge ("khai mạc") give the same edge whatever is asked for.
        EventAnchor opening = EventAnchor.Of(words, EventEdge.Start);
        EventAnchor closing = EventAnchor.Of(words, EventEdge.End);
        _events.TryGetValue(opening.Name, out EventDates? known);
        Deadline? first = On(deadline, deadline.Start ?? deadline.End);
        Deadline? last = On(deadline, deadline.End ?? deadline.Start);
        _events[opening.Name] = new EventDates(
            words,
            opening.Edge == EventEdge.Start ? first : known?.Start,
            closing.Edge == EventEdge.End ? last : known?.End);
        return true;
    }

    public EventDates? Find(string name) => _events.GetValueOrDefault(name) ?? _events.GetValueOrDefault(EventAnchor.Of(name).Name);

    private static Deadline? On(Deadline deadline, DateOnly? day) => deadline with { Start = day, End = day };
}
