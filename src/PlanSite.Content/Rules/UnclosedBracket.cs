using PlanSite.Content.Files;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Rules;

/// <summary>A bracket that is opened and never closed.</summary>
internal static class UnclosedBracket
{
    public static readonly Rule Rule = new(
        "PS1025",
        "unclosed-bracket",
        Severity.Error,
        new("Dấu ngoặc chưa đóng", "Unclosed bracket"),
        new RulePage(
            new("Danh sách [...] hoặc nhóm {...} không có dấu ngoặc đóng.", "A list [...] or group {...} has no closing bracket."),
            new("Những dòng phía sau bị coi là phần tiếp của danh sách.", "The lines after it would be part of the list."),
            """
            for: [huyen, co-so
            """,
            """
            for: [huyen, co-so]
            """,
            new(
                "Thêm dấu ngoặc đóng. Chữ bắt đầu bằng dấu [ thì đặt cả giá trị trong ngoặc kép.",
                "Add the closing bracket. Put words that begin with [ in quotes.")))
    {
        CanBeSuppressed = false,
    };

    public static Diagnostic Found(SourceText source, int bracket)
    {
        char closing = source.Text[bracket] == '[' ? ']' : '}';
        return Rule.At(
            source.Span(bracket, bracket + 1),
            new($"Dấu {source.Text[bracket]} mở ở đây không được đóng.", $"The {source.Text[bracket]} that opens here is never closed."),
            new($"Thêm dấu {closing} ở cuối danh sách.", $"Add {closing} at the end of the list."));
    }
}
