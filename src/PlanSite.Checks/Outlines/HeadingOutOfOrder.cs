using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;

namespace PlanSite.Checks.Outlines;

/// <summary>A heading that stands where the outline has another.</summary>
internal sealed class HeadingOutOfOrder : DocumentCheck
{
    public override Rule Rule { get; } = new(
        "PS6012",
        "heading-out-of-order",
        Severity.Warning,
        new LocalizedText("Đề mục sai thứ tự của đề cương", "Headings in another order than the outline"),
        new RulePage(
            new LocalizedText(
                "Tìm đề mục đứng trước đề mục mà đề cương ghi ở outline xếp trước nó.",
                "Finds headings that stand before one which the outline in `outline` puts before them."),
            new LocalizedText("Báo cáo đúng thứ tự thì mới ghép được vào báo cáo chung.", "Only in the outline's order can reports be put together."),
            "# đề cương: I. Khái quát; II. Kết quả; III. Kiến nghị\n## I. Kết quả\n## II. Khái quát\n## III. Kiến nghị",
            "# đề cương: I. Khái quát; II. Kết quả; III. Kiến nghị\n## I. Khái quát\n## II. Kết quả\n## III. Kiến nghị",
            new LocalizedText("Xếp lại theo đề cương.", "Put them in the order of the outline.")));

    public override IEnumerable<Diagnostic> Find(Document document, CheckContext context)
    {
        if (OutlineMatch.Of(document, context) is not { } match) yield break;
        if (document.Outline is not { } outline) yield break;
        foreach ((OutlineNode written, OutlineNode other) in match.OutOfOrder)
        {
            yield return Rule.At(
                written.Place!.Value,
                new LocalizedText($"“{written.Title}” và “{other.Title}” đứng sai thứ tự của đề cương.", $"“{written.Title}” and “{other.Title}” stand in another order than in the outline."),
                new LocalizedText("Xếp lại hai đề mục theo đề cương, rồi đánh số lại.", "Put the two in the outline's order, and number them again.")) with
            {
                Related = [other.Place!.Value, outline.Span],
            };
        }
    }
}
