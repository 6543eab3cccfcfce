using System.Text.RegularExpressions;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;
using PlanSite.Core.Time;

namespace PlanSite.Checks.Time;

/// <summary>What must be done so many days before a congress would have to be done before the plan exists, or before the day of the congress is even registered.</summary>
internal sealed partial class NoticeDueTooEarly : DocumentCheck
{
    public override Rule Rule { get; } = new(
        "PS3053",
        "notice-due-too-early",
        Severity.Info,
        new LocalizedText("Hạn đếm ngược từ đại hội rơi vào trước khi làm được", "Counted back from the congress, the day is too early to be kept"),
        new RulePage(
            new LocalizedText(
                "Với hạn “trước khai mạc ít nhất 30 ngày làm việc”, đếm ngược từ ngày sớm nhất mà chính văn bản cho họp đại hội (“đại hội … bắt đầu từ ngày …”). Nêu ra khi ngày ấy đứng trước ngày ban hành, hoặc trước hạn đăng ký thời gian đại hội.",
                "For “at least 30 working days before the opening”, counts back from the first day on which the document itself lets congresses meet. Told where that is before the document was issued, or before the last day to register the date of a congress."),
            new LocalizedText(
                "Đơn vị họp sớm nhất không thể làm đúng: chưa đăng ký ngày thì chưa có gì để thông báo.",
                "Whoever meets first can't keep it: as long as no day is registered there is nothing to give notice of."),
            "Đại hội chi bộ họp từ ngày 01/12/2024.\n\nĐăng ký thời gian đại hội chậm nhất ngày 15/11/2024.\n\nThông báo thời gian khai mạc đại hội trước 30 ngày làm việc.",
            "Đại hội chi bộ họp từ ngày 01/12/2024.\n\nĐăng ký thời gian đại hội chậm nhất ngày 15/10/2024.\n\nThông báo thời gian khai mạc đại hội trước 30 ngày làm việc.",
            new LocalizedText("Lùi ngày bắt đầu đại hội, đưa hạn đăng ký lên sớm hơn, hoặc rút ngắn thời gian báo trước.", "Begin the congresses later, register earlier, or ask for shorter notice.")));

    public override IEnumerable<Diagnostic> Find(Document document, CheckContext context)
    {
        DocumentTimes times = context.TimesOf(document);
        StatedTime[] counted = [.. times.All.Where(time => time.Deadline.End is null && time.Plain is CountedExpression { Direction: CountDirection.Before, Bound: not CountBound.Within, Anchor: EventAnchor { Edge: EventEdge.Start } anchor } && Congress().IsMatch(anchor.Name))];
        if (counted.Length == 0 || First(times) is not { } first) yield break;
        StatedTime? register = times.All.FirstOrDefault(time => time is { Plain: LimitExpression { Kind: LimitKind.By or LimitKind.Before }, Deadline.End: not null } && Registers().IsMatch(times.Before(time)));
        var opening = new Opening(first.Deadline.Start!.Value);
        foreach (StatedTime time in counted)
        {
            if (context.Evaluator.Evaluate(time.Plain, opening) is not { End: { } last }) continue;
            if (register?.Deadline.End is { } registered && last < registered)
            {
                yield return Found(time, first, last, [register.Span], new LocalizedText(
                    $"sớm hơn hạn đăng ký {VietnameseDate.Numeric(registered)}", $"earlier than the last day to register, {EnglishDate.Long(registered)}"));
            }
            else if (document is { Status.Value: DocumentStatus.Issued, Date.Value: { IsComplete: true } date } && last < date.Earliest)
            {
                yield return Found(time, first, last, [], new LocalizedText(
                    $"trước khi văn bản được ban hành ({VietnameseDate.Numeric(date.Earliest)})", $"before the document was issued ({EnglishDate.Long(date.Earliest)})"));
            }
        }
    }

    // The one stage that the document sets for its congresses; of several nobody knows which is meant.
    private static StatedTime? First(DocumentTimes times)
    {
        StatedTime[] stages = [.. times.All.Where(time => time is { InHeading: false, Plain: IntervalExpression { Start: DayExpression }, Deadline.Start: not null } && Meets().IsMatch(times.Before(time)))];
        return stages is [var only] ? only : null;
    }

    private Diagnostic Found(StatedTime time, StatedTime first, DateOnly last, SourceSpan[] related, LocalizedText than)
    {
        DateOnly start = first.Deadline.Start!.Value;
        return Rule.At(
            time.Span,
            new LocalizedText(
                $"Với đại hội họp ngày {VietnameseDate.Numeric(start)}, “{WindowText.Quote(time.Text)}” là chậm nhất {VietnameseDate.Numeric(last)}, {than.Vi}.",
                $"For a congress on {EnglishDate.Long(start)}, “{WindowText.Quote(time.Text)}” means {EnglishDate.Long(last)} at the latest, {than.En}."),
            new LocalizedText("Lùi ngày bắt đầu đại hội, đưa hạn đăng ký lên sớm hơn, hoặc rút ngắn thời gian báo trước.", "Begin the congresses later, register earlier, or ask for shorter notice.")) with
        {
            Related = [first.Span, .. related],
        };
    }

    [GeneratedRegex(@"^(?:congress|dai-hoi|khai mạc)$|đại hội", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Congress();

    [GeneratedRegex(@"đăng ký\b.*\b(?:thời gian|ngày|lịch)\b.*đại hội", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Registers();

    [GeneratedRegex(@"^(?!.*(?:báo cáo|đăng ký|duyệt|chuẩn bị|thông báo)).*đại hội", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Meets();

    private sealed class Opening(DateOnly day) : IEventResolver
    {
        public EventDates? Find(string name) => new(name, new Deadline(day, day, Certainty.Exact, DeadlineKind.Window, []), null);
    }
}
