using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;
using PlanSite.Core.Time;

namespace PlanSite.Checks.Time;

/// <summary>Two sections that follow each other have windows that overlap, leave days out or stand in the wrong order.</summary>
internal sealed class SectionWindowsCollide : DocumentCheck
{
    public override Rule Rule { get; } = new(
        "PS3048",
        "section-windows-collide",
        Severity.Warning,
        new LocalizedText("Các giai đoạn chồng lên nhau hoặc bỏ trống", "Stages that overlap or leave days out"),
        new RulePage(
            new LocalizedText(
                "So khoảng thời gian của hai đề mục liền nhau, cùng cấp. Chồng nhau hoặc ngược thứ tự là cảnh báo khi cả hai ghi ngày cụ thể; bỏ trống thì chỉ nhắc (info).",
                "Compares the windows of two headings of the same rank that follow each other. Overlap or wrong order is a warning where both name days; a gap is only mentioned (info)."),
            new LocalizedText("Các giai đoạn nối nhau thường chỉ lệch khi ghi nhầm một ngày, tháng hoặc năm.", "Stages that follow each other mostly collide when a day, month or year is wrong."),
            "### 1. Từ ngày 01/9/2024 đến hết ngày 31/10/2024\n\n### 2. Từ ngày 01/10/2024 đến hết ngày 31/12/2024",
            "### 1. Từ ngày 01/9/2024 đến hết ngày 31/10/2024\n\n### 2. Từ ngày 01/11/2024 đến hết ngày 31/12/2024",
            new LocalizedText("Sửa ngày ở một trong hai đề mục.", "Mend the days of one of the two headings.")));

    public override IEnumerable<Diagnostic> Find(Document document, CheckContext context)
    {
        DocumentTimes times = context.TimesOf(document);
        foreach (IGrouping<string, Clause> siblings in document.Clauses.Where(clause => clause.IsHeading).GroupBy(clause => clause.Parent ?? "", StringComparer.Ordinal))
        {
            StatedTime? before = null;
            foreach (Clause heading in siblings)
            {
                StatedTime? now = times.WindowOf(heading) is { Deadline: { Certainty: Certainty.Exact, Start: not null, End: not null } } window ? window : null;
                if (before is not null && now is not null && Collision(before, now) is { } found) yield return found;
                before = now;
            }
        }
    }

    private Diagnostic? Collision(StatedTime before, StatedTime now)
    {
        int distance = now.Deadline.Start!.Value.DayNumber - before.Deadline.End!.Value.DayNumber;
        if (distance == 1) return null;
        bool byDays = HasDays(before) && HasDays(now);

        // "Quý III" before "Tháng 9" is a plan by months whose rows may overlap; stages with days may not.
        if (!byDays && (distance > 1 ? distance is < 28 or > 366 : now.Deadline.Start >= before.Deadline.Start)) return null;
        LocalizedText previous = WindowText.Of(before.Deadline);
        (LocalizedText Words, Severity Severity) fault = distance switch
        {
            > 1 => (new($"bỏ trống {distance - 1} ngày sau giai đoạn trước ({previous.Vi})", $"leaves {distance - 1} days out after the stage before ({previous.En})"), Severity.Info),
            _ when now.Deadline.Start < before.Deadline.Start => (new($"bắt đầu trước giai đoạn đứng trên nó ({previous.Vi})", $"begins before the stage above it ({previous.En})"), Severity.Warning),
            0 => (new($"trùng một ngày với giai đoạn trước ({previous.Vi})", $"shares a day with the stage before ({previous.En})"), Severity.Info),
            _ => (new($"chồng lên giai đoạn trước ({previous.Vi})", $"overlaps the stage before ({previous.En})"), Severity.Warning),
        };
        LocalizedText own = WindowText.Of(now.Deadline);
        return Rule.At(
            now.Span,
            new LocalizedText($"Giai đoạn này ({own.Vi}) {fault.Words.Vi}.", $"This stage ({own.En}) {fault.Words.En}."),
            new LocalizedText("Xem lại ngày ở hai đề mục.", "Look at the days of both headings again.")) with
        {
            Severity = byDays ? fault.Severity : Severity.Info,
            Related = [before.Span],
        };
    }

    private static bool HasDays(StatedTime time) => time.Plain is DayExpression or IntervalExpression { Start: DayExpression } or IntervalExpression { End: DayExpression };
}
