using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;
using PlanSite.Core.Time;

namespace PlanSite.Checks.Cascade;

/// <summary>A plan is dated before the one that it implements.</summary>
internal sealed class PlanBeforeHigherPlan : DocumentCheck
{
    public override Rule Rule { get; } = new(
        "PS5016",
        "plan-before-higher-plan",
        Severity.Warning,
        new LocalizedText("Ban hành trước kế hoạch mà mình thực hiện", "Issued before the plan that it implements"),
        new RulePage(
            new LocalizedText("So ngày của văn bản với ngày của văn bản nêu ở \"implements\".", "Compares a document's date with the dates of those that it implements."),
            new LocalizedText(
                "Không thể thực hiện một văn bản chưa có: thường là ghi nhầm năm, hoặc cấp trên đã ban hành lại.",
                "What did not exist could not be carried out: mostly a year is wrong, or the higher plan was issued anew."),
            "# kh-tinh: date: 2024-08-26\ndate: 2024-08-10\nimplements: [kh-tinh]",
            "# kh-tinh: date: 2024-08-26\ndate: 2024-09-10\nimplements: [kh-tinh]",
            new LocalizedText("Sửa ngày; nếu cấp trên ban hành lại, ban hành lại văn bản này hoặc trỏ tới văn bản cũ.", "Mend the date; if the higher plan was issued anew, issue this one anew or name the old one.")));

    public override IEnumerable<Diagnostic> Find(Document document, CheckContext context)
    {
        if (document.Date is not { } date) yield break;
        foreach (Located<string> above in document.Implements)
        {
            PartialDate? issued = context.Repository.DocumentsById.TryGetValue(above.Value, out Document? higher)
                ? higher.Date?.Value
                : context.Repository.ReferencesById.TryGetValue(above.Value, out Reference? reference) ? reference.Date : null;
            if (issued is not { } first || date.Value.Latest >= first.Earliest) continue;
            yield return Rule.At(
                date.Span,
                new LocalizedText(
                    $"Văn bản này đề {VietnameseDate.Long(date.Value)}, trước cả \"{above.Value}\" mà nó thực hiện ({VietnameseDate.Long(first)}).",
                    $"This document is dated {EnglishDate.Long(date.Value)}, before \"{above.Value}\", which it implements ({EnglishDate.Long(first)})."),
                new LocalizedText(
                    "Xem lại ngày của hai văn bản; nếu cấp trên đã ban hành lại thì ban hành lại văn bản này.",
                    "Look at both dates again; if the higher document was issued anew, this one has to be as well.")) with
            { Related = [above.Span] };
        }
    }
}
