using PlanSite.Core.Diagnostics;

namespace PlanSite.Site.Rules;

internal static class BrokenThemeFile
{
    public static readonly Rule Rule = new(
        "PS8005",
        "broken-theme-file",
        Severity.Error,
        new LocalizedText("Tệp JSON của giao diện viết sai", "JSON file of the theme is malformed"),
        new RulePage(
            new LocalizedText(
                "theme.json hoặc messages/*.json của đơn vị không phải JSON, hoặc một giá trị không phải chữ.",
                "theme.json or messages/*.json of the office isn't JSON, or a value isn't a text."),
            new LocalizedText(
                "Chữ và màu của đơn vị không được dùng.",
                "The office's words and colours aren't used."),
            """
            { "nav.home": "Trang đầu" "nav.units": "Đơn vị" }
            """,
            """
            { "nav.home": "Trang đầu", "nav.units": "Đơn vị" }
            """,
            new LocalizedText(
                "Đặt khóa và giá trị trong ngoặc kép, ngăn cách bằng dấu phẩy.",
                "Put keys and values in double quotes and commas between them.")));

    public static Diagnostic NotJson(string file, int line, int column) => Rule.At(
        SourceSpan.OnLine(file, line, column, 0),
        new LocalizedText("Từ chỗ này tệp không còn là JSON.", "From here on the file is no JSON."),
        new LocalizedText("Thường là thiếu dấu phẩy hoặc ngoặc kép ở ngay trước đó.", "A comma or a double quote is usually missing just before."));

    public static Diagnostic WrongShape(string file, int? line, string key) => Rule.At(
        SourceSpan.OnLine(file, line ?? 1, 1, 0),
        new LocalizedText($"\"{key}\" phải là một nhóm khóa và giá trị.", $"\"{key}\" must be a group of keys and values."),
        new LocalizedText("Viết dạng { \"khóa\": \"chữ\" }.", "Write { \"key\": \"text\" }."));

    public static Diagnostic NotText(string file, int? line, string key) => Rule.At(
        SourceSpan.OnLine(file, line ?? 1, 1, 0),
        new LocalizedText($"Giá trị của \"{key}\" phải là chữ trong ngoặc kép.", $"The value of \"{key}\" must be a text in double quotes."),
        new LocalizedText("Đặt giá trị trong ngoặc kép.", "Put the value in double quotes."));

    public static Diagnostic UnknownKey(string file, int? line, string key, IEnumerable<string> known) => Rule.At(
        SourceSpan.OnLine(file, line ?? 1, 1, 0),
        new LocalizedText($"theme.json không có khóa \"{key}\".", $"theme.json knows no key \"{key}\"."),
        new LocalizedText($"Các khóa: {string.Join(", ", known)}.", $"The keys are: {string.Join(", ", known)}."));
}
