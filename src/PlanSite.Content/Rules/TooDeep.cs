using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Rules;

/// <summary>YAML that nests far deeper than any file of the format.</summary>
internal static class TooDeep
{
    public static readonly Rule Rule = new(
        "PS1033",
        "too-deep",
        Severity.Error,
        new("Lồng nhau quá sâu", "Nested too deep"),
        new RulePage(
            new("Danh sách và nhóm lồng vào nhau quá 40 bậc.", "Lists and groups nest more than 40 steps deep."),
            new(
                "Không tệp nào của kho cần sâu như vậy; đây là tệp hỏng hoặc tệp phá hoại.",
                "No file of a repository needs that; the file is broken or meant to do harm."),
            """
            x: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[
            """,
            """
            x: [a, b]
            """,
            new(
                "Kiểm tra dấu ngoặc ở đây, hoặc lấy lại bản trước của tệp.",
                "Check the brackets here, or bring back an earlier version of the file.")))
    {
        CanBeSuppressed = false,
    };

    public static Diagnostic Found(SourceSpan span) => Rule.At(
        span,
        new("Từ đây các danh sách lồng nhau quá sâu (trên 40 bậc).", "From here lists nest too deep (over 40 steps)."),
        new("Kiểm tra các dấu ngoặc [ và { ở chỗ này.", "Check the brackets [ and { here."));
}
