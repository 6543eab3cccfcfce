using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Rules;

/// <summary>A key that is written twice in one entry.</summary>
internal static class DuplicateKey
{
    public static readonly Rule Rule = new(
        "PS1029",
        "duplicate-key",
        Severity.Error,
        new("Khóa viết hai lần", "Duplicate key"),
        new RulePage(
            new("Một khóa xuất hiện hai lần trong cùng một mục.", "A key stands twice in the same entry."),
            new("Không biết phải theo giá trị nào; giá trị đầu được dùng.", "Nobody can tell which value is meant; the first is used."),
            """
            date: 2024-09-20
            date: 2024-09-30
            """,
            """
            date: 2024-09-30
            """,
            new(
                "Giữ một dòng, xóa dòng kia. Nhiều giá trị thì viết thành danh sách [a, b].",
                "Keep one line and delete the other. Write several values as a list [a, b].")));

    public static Diagnostic Found(SourceSpan span, string key, SourceSpan first) => Rule.At(
        span,
        new($"Khóa “{key}” đã có ở dòng {first.Line}.", $"The key “{key}” is written on line {first.Line} already."),
        new("Giữ một trong hai dòng.", "Keep one of the two lines.")) with
    { Related = [first] };
}
