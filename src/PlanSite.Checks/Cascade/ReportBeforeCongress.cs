using PlanSite.Core.Diagnostics;
using PlanSite.Core.Schedule;
using PlanSite.Core.Time;

namespace PlanSite.Checks.Cascade;

/// <summary>The report on a congress is due before the congress opens.</summary>
internal sealed class ReportBeforeCongress : ICheck
{
    private static readonly string[] Reports = ["kết quả đại hội", "kết quả tổ chức đại hội", "tổng kết đại hội", "báo cáo sau đại hội", "rút kinh nghiệm đại hội"];

    public Rule Rule { get; } = new(
        "PS5011",
        "report-before-congress",
        Severity.Warning,
        new LocalizedText("Báo cáo kết quả trước khi có đại hội", "A report on a congress that is due before it"),
        new RulePage(
            new LocalizedText(
                "Tìm việc báo cáo kết quả đại hội của chính đơn vị mà hạn chắc chắn rơi vào trước ngày khai mạc.",
                "Finds tasks that report on the unit's own congress and that are certainly due before it opens."),
            new LocalizedText("Chưa họp thì chưa có kết quả để báo cáo; thường là quên sửa hạn khi lùi ngày đại hội.", "There is nothing to report yet; mostly the congress was moved and the report forgotten."),
            "# đại hội của đơn vị: 20/5/2025\n- {id: bao-cao, what: Báo cáo kết quả đại hội, when: trước ngày 10/5/2025, output: bao-cao}",
            "# đại hội của đơn vị: 20/5/2025\n- {id: bao-cao, what: Báo cáo kết quả đại hội, when: within 5 wd after dai-hoi.end, output: bao-cao}",
            new LocalizedText("Tính hạn báo cáo từ ngày bế mạc.", "Count the report from the closing day.")));

    public IEnumerable<Diagnostic> Find(CheckContext context)
    {
        var congresses = new Congresses(context);
        foreach ((Obligation obligation, PlannedEvent congress, Deadline opening) in congresses.About(text => Array.Exists(Reports, word => text.Contains(word, StringComparison.Ordinal))))
        {
            if (TimeComparison.Before(obligation.Deadline, opening) != Likelihood.Certainly) continue;
            DateOnly last = obligation.Deadline.End!.Value;
            DateOnly first = opening.Start!.Value;
            yield return Rule.At(
                obligation.Task.WhenText.Span,
                new LocalizedText(
                    $"Việc \"{obligation.Task.Id.Value}\" của {obligation.Unit!.Name} phải xong ngày {VietnameseDate.Numeric(last)}, trước khi đại hội khai mạc ngày {VietnameseDate.Numeric(first)} (\"{congress.Id.Value}\").",
                    $"The task \"{obligation.Task.Id.Value}\" of {obligation.Unit.Name} is due {EnglishDate.Long(last)}, before its congress opens on {EnglishDate.Long(first)} (\"{congress.Id.Value}\")."),
                new LocalizedText(
                    "Đặt hạn sau ngày bế mạc, chẳng hạn \"within 5 wd after dai-hoi.end\".",
                    "Set the report after the closing day, such as \"within 5 wd after dai-hoi.end\"."));
        }
    }
}
