using PlanSite.Content.Files;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Rules;

/// <summary>A quote that is opened and never closed.</summary>
internal static class UnclosedQuote
{
    public static readonly Rule Rule = new(
        "PS1024",
        "unclosed-quote",
        Severity.Error,
        new("Dấu nháy chưa đóng", "Unclosed quote"),
        new RulePage(
            new("Giá trị bắt đầu bằng dấu nháy nhưng không có dấu nháy đóng.", "A value begins with a quote and has no closing one."),
            new("Mọi dòng phía sau bị coi là phần tiếp của giá trị ấy.", "Every line after it would be part of the value."),
            """
            title: "Kế hoạch tổ chức đại hội
            status: draft
            """,
            """
            title: "Kế hoạch tổ chức đại hội"
            status: draft
            """,
            new(
                "Thêm dấu nháy cùng loại ở cuối giá trị. Dấu nháy kép bên trong thì viết \\\".",
                "Add the same quote at the end of the value. Write a double quote inside as \\\".")))
    {
        CanBeSuppressed = false,
    };

    public static Diagnostic Found(SourceText source, int quote) => Rule.At(
        source.Span(quote, quote + 1),
        new("Dấu nháy mở ở đây không được đóng.", "The quote that opens here is never closed."),
        new($"Thêm dấu {source.Text[quote]} ở cuối giá trị.", $"Add {source.Text[quote]} at the end of the value."));
}
