using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;

namespace PlanSite.Checks.Outlines;

/// <summary>A heading that the outline which the document names does not have.</summary>
internal sealed class ExtraHeading : DocumentCheck
{
    public override Rule Rule { get; } = new(
        "PS6011",
        "extra-heading",
        Severity.Info,
        new LocalizedText("Đề mục không có trong đề cương", "A heading that the outline lacks"),
        new RulePage(
            new LocalizedText(
                "Tìm đề mục mà đề cương ghi ở outline không có.",
                "Finds headings that the outline in `outline` lacks."),
            new LocalizedText("Có thể là tên đề mục đã bị đổi, nơi tổng hợp sẽ không nhận ra.", "Its name may have been changed, and who puts reports together will not know it."),
            "# đề cương: I. Khái quát; II. Kết quả; III. Kiến nghị\n## I. Khái quát\n## II. Kết quả\n## III. Kinh phí\n## IV. Kiến nghị",
            "# đề cương: I. Khái quát; II. Kết quả; III. Kiến nghị\n## I. Khái quát\n## II. Kết quả\n## III. Kiến nghị",
            new LocalizedText("Dùng tên của đề cương, chuyển nội dung vào đề mục gần nhất, hoặc để nguyên nếu cần.", "Use the name of the outline, move the text under the nearest heading, or leave it where it is needed.")));

    public override IEnumerable<Diagnostic> Find(Document document, CheckContext context)
    {
        if (OutlineMatch.Of(document, context) is not { } match) yield break;
        if (document.Outline is not { } outline) yield break;
        foreach (OutlineNode extra in match.Extra)
        {
            yield return Rule.At(
                extra.Place!.Value,
                new LocalizedText($"Đề cương “{outline.Value}” không có đề mục “{extra.Title}”.", $"The outline “{outline.Value}” has no heading “{extra.Title}”."),
                new LocalizedText("Dùng tên của đề cương, hoặc để nguyên nếu cần mục riêng.", "Use the name of the outline, or leave it where it is needed.")) with
            {
                Related = [outline.Span],
            };
        }
    }
}
