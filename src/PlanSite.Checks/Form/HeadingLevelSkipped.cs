using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;

namespace PlanSite.Checks.Form;

/// <summary>A heading stands more than one level below the one before it.</summary>
internal sealed class HeadingLevelSkipped : DocumentCheck
{
    public override Rule Rule { get; } = new(
        "PS4014",
        "heading-level-skipped",
        Severity.Warning,
        new LocalizedText("Đề mục nhảy cấp", "A level of headings is skipped"),
        new RulePage(
            new LocalizedText("Tìm đề mục sâu hơn đề mục đứng trên quá một cấp: #### ngay sau ##.", "Finds headings that are more than one level below the one above: #### right after ##."),
            new LocalizedText(
                "Người dùng trình đọc màn hình tìm mục theo cấp; cấp bị bỏ làm họ tưởng còn thiếu một mục.",
                "Who reads with a screen reader goes by levels; one that is skipped looks like something missing."),
            "## II. NỘI DUNG\n\n#### 1. Mục đích",
            "## II. NỘI DUNG\n\n### 1. Mục đích",
            new LocalizedText("Bớt dấu # cho đúng một cấp dưới đề mục trên.", "Take hashes away until it is one level below.")));

    public override IEnumerable<Diagnostic> Find(Document document, CheckContext context)
    {
        // The title of the page is level 1; a body begins below it.
        int above = 1;
        foreach (Clause clause in document.Clauses.Where(clause => clause.IsHeading))
        {
            if (clause.Level > above + 1)
            {
                yield return Rule.At(
                    clause.Span,
                    new LocalizedText($"Đề mục cấp {clause.Level} đứng ngay dưới cấp {above}.", $"A heading of level {clause.Level} stands right below level {above}."),
                    new LocalizedText($"Viết “{new string('#', above + 1)} {Shortened(clause)}”.", $"Write “{new string('#', above + 1)} {Shortened(clause)}”."));
            }

            above = clause.Level;
        }
    }

    private static string Shortened(Clause clause)
    {
        string text = $"{clause.Number} {clause.Title}".Trim();
        return text.Length <= 40 ? text : text[..text.LastIndexOf(' ', 40)] + "…";
    }
}
