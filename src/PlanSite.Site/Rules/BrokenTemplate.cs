using PlanSite.Core.Diagnostics;

namespace PlanSite.Site.Rules;

internal static class BrokenTemplate
{
    public static readonly Rule Rule = new(
        "PS8001",
        "broken-template",
        Severity.Error,
        new LocalizedText("Mẫu trang không đọc được", "Template can't be read"),
        new RulePage(
            new LocalizedText(
                "Một mẫu trang (.hbs) trong themes/ của đơn vị viết sai: khối mở mà không đóng, đóng nhầm khối, ngoặc nhọn thiếu.",
                "A template (.hbs) in the office's themes/ is malformed: a block that never closes, one that is closed by another name, a missing brace."),
            new LocalizedText(
                "Trang không thể dựng theo mẫu ấy; chương trình tạm dùng mẫu có sẵn, nên thay đổi của đơn vị không hiện ra.",
                "No page can be made with it; the template inside the program is used instead, so the office's change doesn't show."),
            """
            {{#if Rows}}
            <p>{{Title}}</p>
            """,
            """
            {{#if Rows}}
            <p>{{Title}}</p>
            {{/if}}
            """,
            new LocalizedText(
                "Đóng mỗi khối bằng đúng tên đã mở ({{#if}} … {{/if}}, {{#each}} … {{/each}}).",
                "Close every block by the name that opened it ({{#if}} … {{/if}}, {{#each}} … {{/each}}).")));

    public static Diagnostic Found(string file, int? line, LocalizedText reason) => Rule.At(
        SourceSpan.OnLine(file, line ?? 1, 1, 0),
        new LocalizedText($"Mẫu trang viết sai: {reason.Vi}", $"The template is malformed: {reason.En}"),
        new LocalizedText(
            "Sửa khối hoặc ngoặc nhọn ở dòng này; hoặc xóa tệp để dùng mẫu có sẵn.",
            "Mend the block or brace on this line, or delete the file to use the template inside the program."));
}
