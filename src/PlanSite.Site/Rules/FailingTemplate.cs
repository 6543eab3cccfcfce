using PlanSite.Core.Diagnostics;

namespace PlanSite.Site.Rules;

internal static class FailingTemplate
{
    public static readonly Rule Rule = new(
        "PS8002",
        "failing-template",
        Severity.Error,
        new LocalizedText("Mẫu trang gọi điều không có", "Template asks for what isn't there"),
        new RulePage(
            new LocalizedText(
                "Một mẫu trang của đơn vị gọi một tên mà trang không có, hoặc một mảnh mẫu (partial) không tồn tại.",
                "A template of the office asks for a name that the page doesn't have, or for a partial that doesn't exist."),
            new LocalizedText(
                "Chỗ ấy trên trang sẽ trống mà không ai hay; chương trình dùng mẫu có sẵn cho trang và báo lại.",
                "That place on the page would be empty and nobody would notice; the page is made with the template inside the program, and the fault is reported."),
            """
            <h1>{{Titel}}</h1>
            """,
            """
            <h1>{{Title}}</h1>
            """,
            new LocalizedText(
                "So tên với mẫu có sẵn cùng tên tệp trong themes/default.",
                "Compare the names with the template of the same file name in themes/default.")));

    public static Diagnostic Found(string file, int? line, LocalizedText reason) => Rule.At(
        SourceSpan.OnLine(file, line ?? 1, 1, 0),
        new LocalizedText($"Không dựng được trang theo mẫu này: {reason.Vi}", $"No page can be made with this template: {reason.En}"),
        new LocalizedText(
            "Sửa tên cho khớp với mẫu có sẵn cùng tên tệp trong themes/default.",
            "Make the name agree with the template of the same file name in themes/default."));
}
