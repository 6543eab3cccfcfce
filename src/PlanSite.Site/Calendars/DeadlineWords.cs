using PlanSite.Core.Time;
using PlanSite.Site.Theming;

namespace PlanSite.Site.Calendars;

/// <summary>Puts a deadline into words.</summary>
internal sealed class DeadlineWords(Messages messages)
{
    public WhenView Of(TaskDeadline item)
    {
        WhenView whole = Of(item.Deadline, WrittenTime.Of(item.Task), item.Task.Done?.Value);
        return item.Differs && whole.Lead is { } lead ? whole with { Lead = Each(item, lead) } : whole;
    }

    public WhenView Of(Deadline deadline, string written, PartialDate? done = null)
    {
        string? doneIso = done is { } day ? DateWords.Iso(day.Latest) : null;
        string? doneText = done is { } known ? DateWords.Partial(known, messages.Language) : null;
        string main = Main(deadline);
        string? certainty = deadline.Certainty switch
        {
            Certainty.Approximate => messages[MessageKey.Approximate],
            Certainty.Tentative => messages[MessageKey.Tentative],
            _ => null,
        };
        bool dated = deadline.Kind == DeadlineKind.Window && (deadline.End ?? deadline.Start) is not null;
        DateOnly? last = dated ? deadline.End ?? deadline.Start : null;
        return new WhenView(
            main,
            last is { } end ? DateWords.Iso(end) : null,
            dated ? Lead(deadline) : null,
            SaysTheSame(written, deadline) ? null : written,
            dated ? certainty : null,
            dated ? deadline.Certainty.ToString().ToLowerInvariant() : "undated",
            dated && deadline.Start is { } start ? DateWords.Iso(start) : null,
            doneIso,
            doneText)
        { IsOpen = dated && deadline.End is null };
    }

    // Where each has dates of its own, those put together are nobody's: it is said between which days they fall.
    private string Each(TaskDeadline item, string lead)
    {
        DateOnly? first = item.Obligations.Where(obligation => obligation.Deadline.Kind == DeadlineKind.Window).Min(obligation => obligation.Deadline.End);
        return item.Deadline.End is { } last && first < last
            ? messages.Format(MessageKey.EachFromTo, ("date", DateWords.Full(first.Value, messages.Language)))
            : messages.Format(MessageKey.Each, ("lead", lead));
    }

    // "Ngày 20/6/2025" beside "Thứ Sáu, 20/6/2025" tells the reader nothing.
    private static bool SaysTheSame(string written, Deadline deadline)
    {
        string day = written.StartsWith("ngày ", StringComparison.OrdinalIgnoreCase) ? written[5..] : written;
        return day.Length == 0 || (deadline.End is { } end && deadline.Start == end && day == DateWords.Short(end, "vi"));
    }

    private string Main(Deadline deadline) => deadline.Kind switch
    {
        DeadlineKind.Window when deadline.End is { } end => DateWords.Full(end, messages.Language),
        DeadlineKind.Window when deadline.Start is { } start => DateWords.Full(start, messages.Language),
        DeadlineKind.Recurring => messages[MessageKey.Recurring],
        DeadlineKind.Ongoing => messages[MessageKey.Ongoing],
        DeadlineKind.Duration => messages[MessageKey.Duration],
        _ => messages[MessageKey.Undated],
    };

    private string? Lead(Deadline deadline)
    {
        if (deadline.End is null) return messages[MessageKey.OpenEnd];
        if (deadline.Start is not { } start) return messages[MessageKey.Latest];
        return start == deadline.End ? null : messages.Format(MessageKey.FromTo, ("date", DateWords.Full(start, messages.Language)));
    }
}
