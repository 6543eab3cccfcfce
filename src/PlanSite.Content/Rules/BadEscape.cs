using PlanSite.Content.Files;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Rules;

/// <summary>A backslash in double quotes that begins nothing.</summary>
internal static class BadEscape
{
    public static readonly Rule Rule = new(
        "PS1035",
        "bad-escape",
        Severity.Error,
        new("Dấu \\ trong ngoặc kép", "Backslash in quotes"),
        new RulePage(
            new(
                "Trong ngoặc kép có dấu \\ theo sau là ký tự không có nghĩa với YAML.",
                "In double quotes a backslash stands before a character that YAML gives no meaning."),
            new(
                "Trong ngoặc kép, dấu \\ mở đầu một mã đặc biệt (\\n là xuống dòng), nên đường dẫn Windows viết như vậy bị hiểu sai.",
                "In double quotes a backslash begins a code (\\n is a new line), so that a Windows path is misread there."),
            """
            note: "D:\Van phong\ke hoach"
            """,
            """
            note: 'D:\Van phong\ke hoach'
            """,
            new("Dùng nháy đơn '...', hoặc viết hai dấu \\\\.", "Use single quotes '...', or write \\\\ twice.")))
    {
        CanBeSuppressed = false,
    };

    public static Diagnostic Found(SourceText source, int index) => Rule.At(
        source.Span(index, index + 2),
        new("Dấu \\ trong ngoặc kép ở đây không có nghĩa.", "The backslash in quotes means nothing here."),
        new("Dùng nháy đơn '...' cho giá trị này, hoặc viết \\\\.", "Use single quotes '...' for the value, or write \\\\."));
}
