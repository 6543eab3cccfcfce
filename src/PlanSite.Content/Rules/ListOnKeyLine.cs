using PlanSite.Content.Files;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Rules;

/// <summary>A dash right behind a key.</summary>
internal static class ListOnKeyLine
{
    public static readonly Rule Rule = new(
        "PS1036",
        "list-on-key-line",
        Severity.Error,
        new("Gạch đầu dòng đứng ngay sau khóa", "Dash on the line of its key"),
        new RulePage(
            new(
                "Sau dấu hai chấm có gạch đầu dòng trên cùng một dòng.",
                "Behind the colon of a key a dash begins a list on the same line."),
            new("Danh sách kiểu gạch đầu dòng phải bắt đầu ở dòng dưới.", "A list with dashes must begin on the next line."),
            """
            recipients: - Ban Tổ chức Trung ương
            """,
            """
            recipients:
              - Ban Tổ chức Trung ương
            """,
            new("Xuống dòng trước gạch, hoặc viết danh sách trong [ ].", "Begin a new line before the dash, or write the list in [ ].")))
    {
        CanBeSuppressed = false,
    };

    public static Diagnostic Found(SourceText source, int dash) => Rule.At(
        source.Span(dash, dash + 1),
        new("Danh sách gạch đầu dòng không được đứng cùng dòng với khóa.", "A list with dashes can't stand on the line of its key."),
        new("Xuống dòng và thụt vào hai dấu cách trước gạch; nếu là chữ thì đặt trong ngoặc kép.", "Begin a new line with two blanks before the dash; put it in quotes if it is text."));
}
