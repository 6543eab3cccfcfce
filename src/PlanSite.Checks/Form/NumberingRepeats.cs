using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;

namespace PlanSite.Checks.Form;

/// <summary>Two neighbours bear the same number.</summary>
internal sealed class NumberingRepeats : DocumentCheck
{
    public override Rule Rule { get; } = new(
        "PS4011",
        "numbering-repeats",
        Severity.Warning,
        new LocalizedText("Đánh số trùng", "A number is given twice"),
        new RulePage(
            new LocalizedText("Tìm hai mục liền nhau trong một cấp mang cùng một số.", "Finds two neighbours of one row with the same number."),
            new LocalizedText(
                "“Mục 2” khi ấy là hai mục: không ai biết viện dẫn nói mục nào, và địa chỉ của mục sau bị đổi.",
                "“Section 2” is two sections then: a citation can't tell which, and the address of the second has to be another."),
            "2. Yêu cầu\n\n2. Tổ chức thực hiện",
            "2. Yêu cầu\n\n3. Tổ chức thực hiện",
            new LocalizedText("Đánh lại số từ mục thứ hai.", "Number anew from the second on.")));

    public override IEnumerable<Diagnostic> Find(Document document, CheckContext context) =>
        from step in NumberingStep.Of(document)
        let before = step.Before
        where before is not null && before.Values[^1] == step.Number && (step.Number > 1 || (before.IsHeading && step.Clause.IsHeading) || Adjoins(document, before, step.Clause))
        select Rule.At(
            SourceSpan.OnLine(step.Clause.Span.File, step.Clause.Span.Line, step.Clause.Span.Column, Math.Max(1, step.Clause.Number.Length)),
            new LocalizedText(
                $"Số “{step.Clause.Number}” đã dùng ở dòng {before.Span.Line}.",
                $"“{step.Clause.Number}” has been used on line {before.Span.Line}."),
            new LocalizedText(
                $"Đánh lại số từ đây: “{NumberText.Like(step.Clause, step.Number + 1)}”…",
                $"Number anew from here: “{NumberText.Like(step.Clause, step.Number + 1)}”…")) with
        { Related = [before.Span] };

    // "1." after "1." may be a row that begins anew behind a line of words; right behind the other it is a slip.
    private static bool Adjoins(Document document, Clause before, Clause clause)
    {
        int first = document.Blocks.IndexOf(document.Blocks.FirstOrDefault(block => block.Clause == before.Anchor)!);
        int second = document.Blocks.IndexOf(document.Blocks.FirstOrDefault(block => block.Clause == clause.Anchor)!);
        return first >= 0 && second == first + 1;
    }
}
