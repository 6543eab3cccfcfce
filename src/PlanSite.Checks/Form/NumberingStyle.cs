using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;

namespace PlanSite.Checks.Form;

/// <summary>A row of numbers goes on in another style.</summary>
internal sealed class NumberingStyle : DocumentCheck
{
    public override Rule Rule { get; } = new(
        "PS4012",
        "numbering-style",
        Severity.Info,
        new LocalizedText("Kiểu đánh số không thống nhất", "A row of numbers changes its style"),
        new RulePage(
            new LocalizedText(
                "Tìm dãy số đổi kiểu giữa chừng: 1., 2., c); I., II., 3.; hoặc 1., 2/, 3-.",
                "Finds rows that change their style on the way: 1., 2., c); I., II., 3.; or 1., 2/, 3-."),
            new LocalizedText(
                "Mục đổi kiểu trông như thuộc cấp khác, và chương trình cũng xếp nó vào trong mục đứng trước.",
                "What changes its style looks like another level, and is put inside the clause before it."),
            "1. Mục đích\n\n2. Yêu cầu\n\nc) Phạm vi",
            "1. Mục đích\n\n2. Yêu cầu\n\n3. Phạm vi",
            new LocalizedText("Dùng một kiểu số cho cả dãy.", "Use one style through the row.")));

    public override IEnumerable<Diagnostic> Find(Document document, CheckContext context)
    {
        foreach (NumberingStep step in NumberingStep.Of(document))
        {
            if (Follows(step) is { } above) yield return Found(step.Clause, above, NumberText.Like(above, step.Number));
            else if (step.Before is { } before && Mark(before) is { } mark && Mark(step.Clause) is { } other && mark != other)
                yield return Found(step.Clause, before, NumberText.Like(before, step.Number));
        }
    }

    /// <summary>The clause whose row a number goes on in another style: <c>c)</c> right behind <c>2.</c>, and nothing of its own before it.</summary>
    public static Clause? Follows(NumberingStep step) =>
        step is { Before: null, Number: > 1, Around: { Values.IsEmpty: false } around }
        && around.Values[^1] + 1 == step.Number && around.Kind != step.Clause.Kind && step.Clause.Values.Length == 1 && around.IsHeading == step.Clause.IsHeading
            ? around
            : null;

    // A last dot that is left out (1.1 and 1.2.) is nothing to speak of.
    private static char? Mark(Clause clause) =>
        clause.Kind is (ClauseKind.Arabic or ClauseKind.Roman or ClauseKind.Point or ClauseKind.Letter or ClauseKind.Bracketed)
        && clause.Number.TrimEnd() is [.., var mark] && "./)-".Contains(mark, StringComparison.Ordinal)
            ? mark
            : null;

    private Diagnostic Found(Clause clause, Clause before, string expected) => Rule.At(
        SourceSpan.OnLine(clause.Span.File, clause.Span.Line, clause.Span.Column, Math.Max(1, clause.Number.Length)),
        new LocalizedText($"Sau “{before.Number}” là “{clause.Number}”: dãy số đổi kiểu.", $"“{before.Number}” is followed by “{clause.Number}”: the row changes its style."),
        new LocalizedText($"Viết “{expected}”.", $"Write “{expected}”.")) with
    { Related = [before.Span] };
}
