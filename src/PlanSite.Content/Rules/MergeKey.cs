using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Rules;

/// <summary>The merge key of YAML.</summary>
internal static class MergeKey
{
    public static readonly Rule Rule = new(
        "PS1032",
        "merge-key",
        Severity.Error,
        new("Khóa trộn <<", "Merge key"),
        new RulePage(
            new("Mục dùng khóa << để lấy các khóa của một mục khác.", "An entry uses the key << to take the keys of another."),
            new(
                "Không phải trình soạn thảo nào cũng hiểu khóa này, và giá trị không còn đứng ở chỗ người đọc tìm.",
                "Not every editor understands it, and values no longer stand where a reader looks for them."),
            """
            <<: *chung
            id: huyen-uy-b
            """,
            """
            id: huyen-uy-b
            level: huyen
            parent: tinh-uy
            """,
            new("Viết đủ các khóa trong từng mục.", "Write the keys out in each entry.")));

    public static Diagnostic Found(SourceSpan span) => Rule.At(
        span,
        new("Khóa trộn “<<” không được dùng.", "The merge key “<<” can't be used."),
        new("Viết đủ các khóa trong mục này.", "Write the keys out in this entry."));
}
