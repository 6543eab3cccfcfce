using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Rules;

/// <summary>A word that isn't one of those a key takes.</summary>
internal static class UnknownValue
{
    public static readonly Rule Rule = new(
        "PS1046",
        "unknown-value",
        Severity.Error,
        new("Giá trị không có trong danh mục", "Unknown value"),
        new RulePage(
            new(
                "Khóa chỉ nhận một số từ nhất định, và giá trị không phải là một trong các từ đó.",
                "The key takes certain words only, and the value is none of them."),
            new(
                "Chương trình quyết định theo từ này (chẳng hạn có đăng hay không), nên không thể đoán.",
                "The program decides by this word (whether to publish, for instance) and can't guess."),
            """
            status: Dự thảo
            """,
            """
            status: draft
            """,
            new("Dùng một trong các từ được liệt kê.", "Take one of the words that are listed.")));

    public static Diagnostic Found(SourceSpan span, string key, string value, IEnumerable<string> known, string? nearest) => Rule.At(
        span,
        new($"“{key}” không nhận giá trị “{value}”.", $"“{key}” doesn't take the value “{value}”."),
        nearest is null
            ? new("Dùng một trong: " + string.Join(", ", known) + ".", "Take one of " + string.Join(", ", known) + ".")
            : new($"Có phải là “{nearest}”? Các giá trị: {string.Join(", ", known)}.", $"Did you mean “{nearest}”? The values are {string.Join(", ", known)}."));
}
