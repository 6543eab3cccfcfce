using PlanSite.Core.Diagnostics;
using PlanSite.Core.Time;

namespace PlanSite.Cli;

/// <summary>The events that a user dates on the command line: <c>--event "bầu cử=2021-05-23"</c>.</summary>
internal sealed class NamedEvents : IEventResolver
{
    private const string StartSuffix = ".start";
    private const string EndSuffix = ".end";

    private readonly Dictionary<string, EventDates> _events = new(StringComparer.Ordinal);

    /// <summary>Takes in one <c>name=date</c>; what is wrong with it where it can't be read, or another day was given before.</summary>
    public LocalizedText? Add(string text, TimeEvaluator evaluator)
    {
        LocalizedText unreadable = new(
            $"Không đọc được sự kiện \"{text}\". Viết tên=ngày, chẳng hạn \"bầu cử=2021-05-23\".", $"The event \"{text}\" can't be read. Write name=date, such as \"bầu cử=2021-05-23\".");
        int equals = text.IndexOf('=', StringComparison.Ordinal);
        if (equals <= 0) return unreadable;
        string words = text[..equals].Trim();
        string written = text[(equals + 1)..].Trim();
        TimeParseResult parsed = TimeExpressionParser.Parse(written);
        if (parsed.Issues.FirstOrDefault(issue => issue is { IsFault: true, Kind: not TimeIssueKind.NotATime }) is { } fault)
            return new LocalizedText($"Sự kiện \"{text}\" ghi ngày chưa đúng: {fault.Message.Vi} {fault.Help.Vi}", $"The event \"{text}\" has a wrong date: {fault.Message.En} {fault.Help.En}");
        if (words.Length == 0 || parsed.Expression is not { IsRelative: false } expression || parsed.IsGuess) return unreadable;
        Deadline deadline = evaluator.Evaluate(expression);
        if (deadline.Start is null || deadline.End is null)
            return new LocalizedText($"\"{text}\" chưa nói sự kiện diễn ra ngày nào. Ghi một ngày, hoặc từ ngày nào đến ngày nào.", $"\"{text}\" doesn't say on which day the event is. Give a day, or from which day to which.");

        // Words that name one edge ("khai mạc", or "congress.start" as the compact spelling has it) give the same edge whatever is asked for.
        EventAnchor opening = Anchor(words, EventEdge.Start);
        EventAnchor closing = Anchor(words, EventEdge.End);
        bool isOfDays = (expression is TentativeExpression tentative ? tentative.Inner : expression) is DayExpression or IntervalExpression { Start: DayExpression, End: DayExpression };

        // A month is no event that lasts a month: the event is on some day of it.
        Deadline? first = isOfDays ? On(deadline, deadline.Start) : deadline;
        Deadline? last = isOfDays ? On(deadline, deadline.End) : deadline;
        _events.TryGetValue(opening.Name, out EventDates? known);
        if (Differs(opening, EventEdge.Start, known?.Start, first) || Differs(closing, EventEdge.End, known?.End, last))
            return new LocalizedText($"Sự kiện \"{words}\" có hai ngày khác nhau. Chỉ ghi một --event cho mỗi sự kiện.", $"The event \"{words}\" has two different days. Give one --event for each.");
        _events[opening.Name] = new EventDates(
            words,
            opening.Edge == EventEdge.Start ? first : known?.Start,
            closing.Edge == EventEdge.End ? last : known?.End);
        return null;
    }

    private static EventAnchor Anchor(string words, EventEdge edge) =>
        words.EndsWith(StartSuffix, StringComparison.Ordinal) ? EventAnchor.Of(words[..^StartSuffix.Length], EventEdge.Start)
        : words.EndsWith(EndSuffix, StringComparison.Ordinal) ? EventAnchor.Of(words[..^EndSuffix.Length], EventEdge.End)
        : EventAnchor.Of(words, edge);

    private static bool Differs(EventAnchor anchor, EventEdge edge, Deadline? known, Deadline? now) =>
        anchor.Edge == edge && known is not null && now is not null && (known.Start != now.Start || known.End != now.End);

    public EventDates? Find(string name) => _events.GetValueOrDefault(name) ?? _events.GetValueOrDefault(EventAnchor.Of(name).Name);

    private static Deadline? On(Deadline deadline, DateOnly? day) => deadline with { Start = day, End = day };
}
