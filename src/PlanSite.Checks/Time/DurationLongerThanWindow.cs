using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;
using PlanSite.Core.Time;

namespace PlanSite.Checks.Time;

/// <summary>Something that takes longer than the window in which it must happen.</summary>
internal sealed class DurationLongerThanWindow : DocumentCheck
{
    public override Rule Rule { get; } = new(
        "PS3039",
        "duration-longer-than-window",
        Severity.Warning,
        new LocalizedText("Thời lượng dài hơn khoảng thời gian", "A duration longer than its window"),
        new RulePage(
            new LocalizedText(
                "So thời lượng ghi trong một mục (“05 ngày”, “ít nhất 03 ngày”) với khoảng thời gian ghi trong chính mục đó. “Không quá” dài hơn khoảng thời gian thì chỉ nhắc (info).",
                "Compares a duration in a clause (“5 days”, “at least 3 days”) with the window in the same clause. An allowance (“at most”) beyond the window is only mentioned (info)."),
            new LocalizedText("Không thể làm đủ chừng ấy ngày trong khoảng đã cho.", "So many days don't fit into the time given."),
            "- Tập huấn ít nhất 05 ngày, từ ngày 10/6/2025 đến ngày 12/6/2025.",
            "- Tập huấn ít nhất 05 ngày, từ ngày 10/6/2025 đến ngày 20/6/2025.",
            new LocalizedText("Nới khoảng thời gian, hoặc rút ngắn thời lượng.", "Widen the window, or shorten the duration.")));

    public override IEnumerable<Diagnostic> Find(Document document, CheckContext context)
    {
        foreach (IGrouping<string, StatedTime> clause in context.TimesOf(document).All.Where(time => time.Clause is not null).GroupBy(time => time.Clause!, StringComparer.Ordinal))
        {
            StatedTime[] durations = [.. clause.Where(time => time.Plain is DurationExpression)];
            StatedTime[] windows = [.. clause.Where(time => time.Deadline is { Kind: DeadlineKind.Window, Certainty: Certainty.Exact, Start: not null, End: not null })];
            if (durations is not [var duration] || windows is not [var window] || duration.Plain is not DurationExpression written) continue;
            if (Days(written.Amount) is not { } needed) continue;
            int given = window.Deadline.End!.Value.DayNumber - window.Deadline.Start!.Value.DayNumber + 1;
            if (needed <= given) continue;
            yield return Rule.At(
                duration.Span,
                new LocalizedText(
                    $"“{WindowText.Quote(duration.Text)}” dài hơn khoảng thời gian “{WindowText.Quote(window.Text)}” ({given} ngày).",
                    $"“{WindowText.Quote(duration.Text)}” is longer than “{WindowText.Quote(window.Text)}” ({given} days)."),
                new LocalizedText("Nới khoảng thời gian, hoặc rút ngắn thời lượng.", "Widen the window, or shorten the duration.")) with
            {
                Related = [window.Span],
                Severity = written.Bound == DurationBound.Max ? Severity.Info : Severity.Warning,
            };
        }
    }

    private static decimal? Days(TimeAmount amount) => amount.Unit switch
    {
        TimeUnit.Days or TimeUnit.WorkingDays => amount.Value,
        TimeUnit.Weeks => amount.Value * 7,
        _ => null,
    };
}
