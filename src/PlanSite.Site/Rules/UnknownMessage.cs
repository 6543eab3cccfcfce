using PlanSite.Core.Diagnostics;

namespace PlanSite.Site.Rules;

internal static class UnknownMessage
{
    public static readonly Rule Rule = new(
        "PS8006",
        "unknown-message",
        Severity.Warning,
        new LocalizedText("Không có câu chữ mang khóa này", "No words under this key"),
        new RulePage(
            new LocalizedText(
                "Một mẫu trang gọi câu chữ mang khóa không có, hoặc một tệp câu chữ đặt khóa mà không trang nào dùng.",
                "A template asks for words under a key that nobody gives, or a file gives words under a key that no page uses."),
            new LocalizedText(
                "Người đọc thấy khóa thay cho câu chữ, hoặc câu chữ của đơn vị không bao giờ hiện.",
                "Readers see the key in place of words, or the office's words never show."),
            """
            { "nav.unit": "Các đơn vị" }
            """,
            """
            { "nav.units": "Các đơn vị" }
            """,
            new LocalizedText(
                "Dùng khóa có trong themes/default/messages/vi.json, hoặc thêm khóa ấy vào messages của đơn vị.",
                "Use a key of themes/default/messages/vi.json, or add the key to the office's own messages.")));

    public static Diagnostic InTemplate(string file, int line, string key, IEnumerable<string> known) => Rule.At(
        SourceSpan.OnLine(file, line, 1, 0),
        new LocalizedText($"Mẫu gọi câu chữ \"{key}\" mà không tệp nào cho.", $"The template asks for words \"{key}\" that no file gives."),
        Help(key, known));

    public static Diagnostic InWords(string file, int? line, string key, IEnumerable<string> known) => Rule.At(
        SourceSpan.OnLine(file, line ?? 1, 1, 0),
        new LocalizedText($"Không trang nào dùng câu chữ \"{key}\".", $"No page uses words \"{key}\"."),
        Help(key, known));

    private static LocalizedText Help(string key, IEnumerable<string> known)
    {
        string area = key.Split('.')[0] + ".";
        string near = string.Join(", ", known.Where(name => name.StartsWith(area, StringComparison.Ordinal)).Take(12));
        return near.Length == 0
            ? new LocalizedText("Xem các khóa trong themes/default/messages/vi.json.", "See the keys in themes/default/messages/vi.json.")
            : new LocalizedText($"Các khóa gần giống: {near}.", $"Keys that come near: {near}.");
    }
}
