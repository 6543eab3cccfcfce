namespace PlanSite.Content.Markdown;

/// <summary>Addresses of footnotes and of the places that point to them.</summary>
internal static class FootnoteHtml
{
    public static string NoteId(int order) => $"chu-thich-{order}";

    public static string ReferenceId(int index) => $"chu-thich-goi-{index}";

    public static string Reference(int order, int index) =>
        $"<sup><a class=\"footnote-ref\" role=\"doc-noteref\" id=\"{ReferenceId(index)}\" href=\"#{NoteId(order)}\" aria-label=\"Chú thích {order}\">{order}</a></sup>";

    public static string Back(int index) =>
        $" <a class=\"footnote-back\" role=\"doc-backlink\" href=\"#{ReferenceId(index)}\" aria-label=\"Quay lại chỗ gọi chú thích\">↩</a>";
}
