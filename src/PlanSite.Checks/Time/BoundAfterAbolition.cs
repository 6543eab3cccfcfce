using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;
using PlanSite.Core.Organization;
using PlanSite.Core.Schedule;
using PlanSite.Core.Time;

namespace PlanSite.Checks.Time;

/// <summary>A unit or level is bound on a day on which it doesn't exist.</summary>
internal sealed class BoundAfterAbolition : DocumentCheck
{
    public override Rule Rule { get; } = new(
        "PS3060",
        "bound-after-abolition",
        Severity.Warning,
        new LocalizedText("Đơn vị không còn, hoặc chưa có, vào ngày đến hạn", "A unit that doesn't exist on the deadline"),
        new RulePage(
            new LocalizedText(
                "So ngày cuối của thời hạn với from, until của đơn vị và của cấp. Thời gian ước chừng hoặc dự kiến thì chỉ nhắc (info).",
                "Compares the last day with `from` and `until` of the unit and its level. Approximate and tentative times are only mentioned (info)."),
            new LocalizedText("Cấp huyện kết thúc hoạt động ngày 30/6/2025: việc đã giao cho sau ngày đó phải có nơi nhận khác.", "Districts ended on 30 June 2025: what was planned for them later needs somebody else."),
            "- {id: x, what: Báo cáo, when: before 2025-09-06, for: [huyen]}   # levels.yml: huyen until 2025-06-30",
            "- {id: x, what: Báo cáo, when: before 2025-06-20, for: [huyen]}",
            new LocalizedText("Giao việc cho đơn vị kế thừa, đổi thời hạn, hoặc ghi lý do giữ nguyên.", "Give it to the successor, move the deadline, or say why it stays.")));

    public override IEnumerable<Diagnostic> Find(Document document, CheckContext context)
    {
        IEnumerable<IGrouping<SourceSpan, Obligation>> byTime = context.Schedule.OfDocument(document.Id.Value)
            .Where(obligation => obligation.OutsideLife).GroupBy(obligation => obligation.Task.WhenText.Span);
        foreach (IGrouping<SourceSpan, Obligation> group in byTime)
        {
            Obligation first = group.First();
            string who = string.Join(", ", group.Select(obligation => NameOf(obligation, context)).Distinct(StringComparer.Ordinal).Take(3));
            LocalizedText life = LifeOf(first, context);
            DateOnly day = first.Day!.Value;
            yield return Rule.At(
                group.Key,
                new LocalizedText($"Ngày đến hạn {VietnameseDate.Numeric(day)}: {who} {life.Vi}.", $"On the deadline, {EnglishDate.Long(day)}, {who} {life.En}."),
                new LocalizedText("Giao cho đơn vị kế thừa, đổi thời hạn, hoặc ghi lý do giữ nguyên.", "Give it to the successor, move the deadline, or say why it stays.")) with
            {
                Severity = group.Any(obligation => obligation.Deadline.Certainty == Certainty.Exact) ? Severity.Warning : Severity.Info,
            };
        }
    }

    private static string NameOf(Obligation obligation, CheckContext context) =>
        obligation.Unit?.Name ?? context.Organization.Level(obligation.Level ?? "")?.Name ?? obligation.Level ?? "";

    private static LocalizedText LifeOf(Obligation obligation, CheckContext context)
    {
        Level? level = context.Organization.Level(obligation.Level ?? "");
        DateOnly day = obligation.Day!.Value;
        DateOnly? until = obligation.Unit?.Until is { } own && own < day ? own : level?.Until is { } its && its < day ? its : null;
        if (until is { } end) return new($"không còn hoạt động từ sau {VietnameseDate.Numeric(end)}", $"no longer exists (it ended on {EnglishDate.Long(end)})");
        DateOnly? from = obligation.Unit?.From is { } start && start > day ? start : level?.From;
        return from is { } begin
            ? new($"chưa thành lập (từ {VietnameseDate.Numeric(begin)})", $"doesn't exist yet (from {EnglishDate.Long(begin)})")
            : new("không tồn tại", "doesn't exist");
    }
}
