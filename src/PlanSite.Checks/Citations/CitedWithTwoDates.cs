using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;
using PlanSite.Core.Time;

namespace PlanSite.Checks.Citations;

/// <summary>One text gives two dates to the same number.</summary>
internal sealed class CitedWithTwoDates : DocumentCheck
{
    public override Rule Rule { get; } = new(
        "PS2037",
        "cited-with-two-dates",
        Severity.Warning,
        new LocalizedText("Một văn bản được viện dẫn với hai ngày", "One document is cited with two dates"),
        new RulePage(
            new LocalizedText(
                "Tìm một số, ký hiệu được viện dẫn hai lần trong một văn bản với hai ngày khác nhau, khi kho chưa biết ngày nào đúng và không biết hai văn bản cùng số.",
                "Finds a number that one document cites twice with two dates, where the repository can't tell which is right and knows no two documents of the number."),
            new LocalizedText("Một trong hai ngày sai, hoặc hai văn bản khác nhau đang bị coi là một.", "One of the dates is wrong, or two documents are taken for one."),
            "Chỉ thị số 22-CT/TU, ngày 13/7/2022 … theo Chỉ thị số 22-CT/TU, ngày 17/3/2022",
            "Chỉ thị số 22-CT/TU, ngày 13/7/2022 … theo Chỉ thị số 22-CT/TU, ngày 13/7/2022",
            new LocalizedText(
                "Đối chiếu bản gốc, sửa ngày sai; nếu đúng là hai văn bản thì ghi cả hai trong data/references.yml.",
                "Look at the document itself and correct the wrong date; if there are two, enter both in data/references.yml.")));

    public override IEnumerable<Diagnostic> Find(Document document, CheckContext context)
    {
        var first = new Dictionary<string, Citation>(StringComparer.Ordinal);
        foreach (Citation citation in document.Citations)
        {
            // A date that contradicts what is known has been told already.
            if (citation is not { Date: { } date, Outcome: not CitationOutcome.DateDiffers, Number: { IsBlank: false } number }) continue;
            string key = number.Text.TrimStart('0') + "|" + (citation.Document ?? citation.Reference);
            if (!first.TryAdd(key, citation) && first[key].Date is { } before && !before.IsCompatibleWith(date))
            {
                yield return Rule.At(
                    citation.Span,
                    new LocalizedText(
                        $"{number} ở đây ghi ngày {VietnameseDate.Numeric(date)}, ở dòng {first[key].Span.Line} ghi ngày {VietnameseDate.Numeric(before)}.",
                        $"{number} is dated {VietnameseDate.Numeric(date)} here and {VietnameseDate.Numeric(before)} on line {first[key].Span.Line}."),
                    new LocalizedText(
                        "Đối chiếu bản gốc rồi sửa ngày sai; nếu là hai văn bản, ghi cả hai trong data/references.yml.",
                        "Look at the document itself and correct the wrong date; if there are two, enter both in data/references.yml.")) with
                { Related = [first[key].Span] };
            }
        }
    }
}
