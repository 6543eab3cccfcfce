using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Rules;

/// <summary>A directive stands where it can't be shown.</summary>
internal static class MisplacedDirective
{
    public static readonly Rule Rule = new(
        "PS2014",
        "misplaced-directive",
        Severity.Error,
        new(
            "Chỉ dẫn đặt sai chỗ",
            "A directive stands where it can't be shown"),
        new RulePage(
            new(
                "Tìm [[tasks]], [[events]], [[limits]] nằm giữa câu, trong tiêu đề hoặc trong ô của bảng: ở đó không thể hiện một bảng.",
                "Finds [[tasks]], [[events]], [[limits]] in a sentence, a heading or a table's cell, where no table can be shown."),
            new(
                "Chữ hiện ra như đã gõ, còn bảng thì không có.",
                "The words are shown as they were typed, and the table is missing."),
            """
            ## Lịch đại hội [[events]]
            """,
            """
            ## Lịch đại hội

            [[events]]
            """,
            new(
                "Đặt chỉ dẫn thành một đoạn riêng.",
                "Put the directive into a paragraph of its own.")));

    public static Diagnostic For(SourceSpan span, string name, string whereVi, string whereEn) => Rule.At(
        span,
        new($"[[{name}]] nằm trong {whereVi} nên không hiện được.", $"[[{name}]] stands in {whereEn}, where it can't be shown."),
        new("Đặt chỉ dẫn thành một đoạn riêng, có dòng trống trước và sau.", "Give it a paragraph of its own, with a blank line before and after."));
}
