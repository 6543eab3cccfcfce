using PlanSite.Content.Files;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Rules;

/// <summary>Words behind a closing quote or bracket.</summary>
internal static class TextAfterQuote
{
    public static readonly Rule Rule = new(
        "PS1027",
        "text-after-quote",
        Severity.Error,
        new("Còn chữ sau dấu nháy hoặc dấu ngoặc đóng", "Text after a closing quote or bracket"),
        new RulePage(
            new(
                "Giá trị bắt đầu bằng dấu nháy hoặc dấu ngoặc, và sau dấu đóng vẫn còn chữ.",
                "A value begins with a quote or bracket, and words follow the closing one."),
            new(
                "Với YAML giá trị kết thúc ở dấu đóng; phần sau không thuộc vào đâu.",
                "For YAML the value ends there; what follows belongs to nothing."),
            """
            title: "Đổi mới" công tác cán bộ
            """,
            """
            title: '"Đổi mới" công tác cán bộ'
            """,
            new(
                "Đặt cả giá trị trong một cặp nháy: dùng nháy đơn bên ngoài nếu bên trong có nháy kép.",
                "Put the whole value in one pair of quotes: single ones outside where there are double ones inside.")))
    {
        CanBeSuppressed = false,
    };

    public static Diagnostic Found(SourceText source, int index) => Rule.At(
        source.Span(index, source.EndOfLine(source.LineAt(index))),
        new("Sau dấu nháy hoặc dấu ngoặc đóng vẫn còn chữ.", "There is text behind the closing quote or bracket."),
        new("Đặt cả giá trị trong một cặp nháy; bên trong có nháy kép thì bên ngoài dùng nháy đơn '...'.",
            "Put the whole value in one pair of quotes; use single quotes '...' outside where there are double ones inside."));
}
