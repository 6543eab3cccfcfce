using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;
using Task = PlanSite.Core.Schedule.Task;

namespace PlanSite.Checks.Time;

/// <summary>A report is due before what it reports on is over.</summary>
internal sealed class ReportBeforeItsSubject : DocumentCheck
{
    private const string Report = "bao-cao";
    private static readonly string[] Beginnings = ["báo cáo kết quả", "báo cáo tổng kết", "tổng kết", "tổng hợp kết quả", "rút kinh nghiệm", "sơ kết"];

    public override Rule Rule { get; } = new(
        "PS3041",
        "report-before-its-subject",
        Severity.Warning,
        new LocalizedText("Báo cáo đến hạn trước việc được báo cáo", "A report due before what it reports on"),
        new RulePage(
            new LocalizedText(
                "So hạn của báo cáo, tổng kết, rút kinh nghiệm với thời hạn của việc ghi ở after.",
                "Compares the last day of reports and reviews with that of the task in `after`."),
            new LocalizedText("Chưa xong việc thì chưa có gì để báo cáo.", "Before it is over there is nothing to report."),
            "- {id: dai-hoi, what: Tổ chức đại hội, when: before 2025-08-31}\n- {id: bao-cao, what: Báo cáo kết quả, when: before 2025-08-06, after: dai-hoi, output: bao-cao}",
            "- {id: dai-hoi, what: Tổ chức đại hội, when: before 2025-08-31}\n- {id: bao-cao, what: Báo cáo kết quả, when: before 2025-09-06, after: dai-hoi, output: bao-cao}",
            new LocalizedText("Sửa hạn của báo cáo, hoặc thời gian của việc.", "Mend the time of the report, or that of its subject.")));

    public static bool IsReport(Task task) =>
        task.Output?.Value == Report || Beginnings.Any(words => task.What.Value.StartsWith(words, StringComparison.OrdinalIgnoreCase));

    public override IEnumerable<Diagnostic> Find(Document document, CheckContext context) =>
        from pair in Predecessor.Of(document, context)
        where IsReport(pair.Task) && (pair.IsImpossible || pair.EndsEarlier)
        select Found(pair.Task, WindowText.Of(pair.Own), pair.Needed.What.Value, WindowText.Of(pair.First), [pair.Needed.WhenText.Span, pair.Reference]);

    private Diagnostic Found(Task task, LocalizedText own, string subject, LocalizedText other, IEnumerable<SourceSpan> places) => Rule.At(
        task.WhenText.Span,
        new LocalizedText(
            $"Báo cáo này đến hạn ({own.Vi}) trước khi xong “{WindowText.Quote(subject)}” ({other.Vi}).",
            $"This report is due ({own.En}) before “{WindowText.Quote(subject)}” is over ({other.En})."),
        new LocalizedText("Sửa hạn của báo cáo, hoặc thời gian của việc được báo cáo.", "Mend the time of the report, or that of its subject.")) with
    {
        Related = [.. places],
    };
}
