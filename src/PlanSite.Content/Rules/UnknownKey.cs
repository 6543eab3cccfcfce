using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Rules;

/// <summary>A key that the format doesn't know.</summary>
internal static class UnknownKey
{
    public static readonly Rule Rule = new(
        "PS1040",
        "unknown-key",
        Severity.Error,
        new("Khóa không có trong danh mục", "Unknown key"),
        new RulePage(
            new("Tên khóa không thuộc các khóa mà mục này nhận.", "The key is none of those that the entry takes."),
            new(
                "Khóa gõ sai bị bỏ qua thì giá trị của nó cũng mất mà không ai hay.",
                "A mistyped key that was passed over would lose its value without a word."),
            """
            tilte: Kế hoạch tổ chức đại hội
            """,
            """
            title: Kế hoạch tổ chức đại hội
            """,
            new(
                "Sửa theo tên được gợi ý, hoặc xóa khóa. Trình soạn thảo dùng lược đồ trong docs/schemas/ sẽ gợi ý các khóa.",
                "Take the suggested name, or delete the key. An editor that uses the schemas in docs/schemas/ offers the keys.")));

    /// <param name="meant">The known key that comes nearest.</param>
    public static Diagnostic Found(SourceSpan span, string key, string? meant, IEnumerable<string> known) => Rule.At(
        span,
        new($"Không có khóa “{key}”.", $"There is no key “{key}”."),
        meant is null
            ? new("Các khóa dùng được: " + string.Join(", ", known) + ".", "The keys are " + string.Join(", ", known) + ".")
            : new($"Có phải là “{meant}”?", $"Did you mean “{meant}”?"));

    public static Diagnostic FoundInMap(SourceSpan span, string key, string map, string example) => Rule.At(
        span,
        new($"“{key}” không dùng được làm khóa trong “{map}”.", $"“{key}” can't be a key in “{map}”."),
        new($"Viết như “{example}”.", $"Write it like “{example}”."));
}
