using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;
using PlanSite.Core.Time;

namespace PlanSite.Checks.Time;

/// <summary>"Before" the very day on which the section's own window ends: the last day of the window is left out.</summary>
internal sealed class LastDayLeftOut : DocumentCheck
{
    public override Rule Rule { get; } = new(
        "PS3049",
        "last-day-left-out",
        Severity.Info,
        new LocalizedText("“Trước ngày” bỏ mất ngày cuối của giai đoạn", "“Before” leaves out the last day of the stage"),
        new RulePage(
            new LocalizedText(
                "Tìm “trước ngày X” khi đề mục đứng trên lại ghi “đến hết ngày X”: hạn chót thành ngày X-1.",
                "Finds “before X” below a heading that says “until the end of X”: the last day is then X-1."),
            new LocalizedText("Hai cách viết lệch nhau một ngày; người đọc thường tưởng là như nhau.", "The two differ by a day, and most readers take them for the same."),
            "### 6. Từ ngày 01/7/2025 đến hết ngày 31/8/2025\n\n- Đại hội trước ngày 31/8/2025.",
            "### 6. Từ ngày 01/7/2025 đến hết ngày 31/8/2025\n\n- Đại hội chậm nhất ngày 31/8/2025.",
            new LocalizedText("Nếu ngày đó vẫn được phép thì viết “chậm nhất ngày” hoặc “đến hết ngày”.", "If the day itself is allowed, write “by” or “until the end of”.")));

    public override IEnumerable<Diagnostic> Find(Document document, CheckContext context)
    {
        DocumentTimes times = context.TimesOf(document);
        foreach (StatedTime time in times.All.Where(time => time.Binds))
        {
            if (time.Plain is not LimitExpression { Kind: LimitKind.Before, Date: DayExpression { Hour: null, Session: null } day }) continue;
            if (times.WindowOver(time) is not { Deadline: { Certainty: Certainty.Exact, End: { } end } } window || end != day.Date) continue;
            yield return Rule.At(
                time.Span,
                new LocalizedText(
                    $"“{WindowText.Quote(time.Text)}” chỉ cho đến {VietnameseDate.Numeric(end.AddDays(-1))}, còn đề mục ghi “{WindowText.Quote(window.Text)}”.",
                    $"“{WindowText.Quote(time.Text)}” ends on {EnglishDate.Long(end.AddDays(-1))}, while the heading says “{WindowText.Quote(window.Text)}”."),
                new LocalizedText($"Nếu ngày {VietnameseDate.Numeric(end)} vẫn được phép thì viết “chậm nhất ngày {VietnameseDate.Numeric(end)}”.", $"If {EnglishDate.Long(end)} itself is allowed, write “by {EnglishDate.Long(end)}”.")) with
            {
                Related = [window.Span],
            };
        }
    }
}
