using PlanSite.Content.Files;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Rules;

/// <summary>A value that begins with a character that has a meaning in YAML.</summary>
internal static class UnquotedCharacter
{
    public static readonly Rule Rule = new(
        "PS1026",
        "unquoted-character",
        Severity.Error,
        new("Giá trị bắt đầu bằng ký hiệu chưa đặt trong ngoặc kép", "Unquoted character"),
        new RulePage(
            new(
                "Giá trị bắt đầu bằng một ký hiệu mà YAML dùng vào việc khác: * & ! @ ` % | > , ] }.",
                "A value begins with a character that YAML uses for something else: * & ! @ ` % | > , ] }."),
            new(
                "YAML hiểu ký hiệu ấy theo nghĩa riêng (chẳng hạn * là nhắc lại một giá trị khác), không phải là chữ.",
                "YAML gives it a meaning of its own (* repeats another value, for instance) and doesn't take it for text."),
            """
            note: *Quan trọng*
            """,
            """
            note: "*Quan trọng*"
            """,
            new(
                "Đặt giá trị trong ngoặc kép \"...\"; chữ đậm, chữ nghiêng không dùng được trong YAML.",
                "Put the value in quotes \"...\"; bold and italics have no place in YAML.")))
    {
        CanBeSuppressed = false,
    };

    public static Diagnostic Found(SourceText source, int index)
    {
        char character = index < source.Text.Length ? source.Text[index] : ' ';
        return Rule.At(
            source.Span(index, index + 1),
            new($"Giá trị không được bắt đầu bằng dấu {character} nếu không đặt trong ngoặc kép.", $"A value can't begin with {character} unless it is in quotes."),
            new("Đặt cả giá trị trong ngoặc kép: \"...\".", "Put the whole value in quotes: \"...\"."));
    }
}
