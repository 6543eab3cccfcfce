using PlanSite.Content.Files;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Rules;

/// <summary>A colon inside a value that isn't in quotes.</summary>
internal static class UnquotedColon
{
    public static readonly Rule Rule = new(
        "PS1022",
        "unquoted-colon",
        Severity.Error,
        new("Dấu hai chấm trong giá trị chưa đặt trong ngoặc kép", "Unquoted colon"),
        new RulePage(
            new(
                "Giá trị có dấu hai chấm theo sau là dấu cách, mà không đặt trong ngoặc kép.",
                "A value holds a colon with a blank after it and isn't in quotes."),
            new(
                "YAML coi dấu hai chấm ấy là bắt đầu một khóa nữa, nên không hiểu dòng này.",
                "YAML takes that colon for the beginning of another key and can't make sense of the line."),
            """
            title: Kế hoạch năm 2025: tổ chức đại hội
            """,
            """
            title: "Kế hoạch năm 2025: tổ chức đại hội"
            """,
            new("Đặt cả giá trị trong ngoặc kép \"...\".", "Put the whole value in quotes \"...\".")))
    {
        CanBeSuppressed = false,
    };

    public static Diagnostic Found(SourceText source, int colon) => Rule.At(
        source.Span(colon, colon + 1),
        new("Giá trị có dấu hai chấm mà không đặt trong ngoặc kép.", "The value holds a colon and isn't in quotes."),
        new($"Đặt cả giá trị trong ngoặc kép{Corrected(source, colon, ", ví dụ ")}.", $"Put the whole value in quotes{Corrected(source, colon, ", for example ")}."));

    private static string Corrected(SourceText source, int colon, string lead)
    {
        int line = source.LineAt(colon);
        string text = source.Line(line);
        int key = text.IndexOf(": ", StringComparison.Ordinal);
        string value = key >= 0 && key < colon - source.StartOfLine(line) ? text[(key + 2)..].Trim() : text.Trim().TrimStart('-').Trim();
        return value.Length is 0 or > 60 || value.Contains('"') ? "" : $"{lead}“\"{value}\"”";
    }
}
