using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Rules;

/// <summary>A key that is a list or a group instead of a word.</summary>
internal static class KeyNotText
{
    public static readonly Rule Rule = new(
        "PS1030",
        "key-not-text",
        Severity.Error,
        new("Khóa không phải là chữ", "Key that isn't a word"),
        new RulePage(
            new(
                "Trước dấu hai chấm là một danh sách [..] hoặc nhóm {..}, không phải một từ.",
                "Before the colon stands a list [..] or a group {..}, not a word."),
            new(
                "Thường do còn sót chỗ điền của mẫu như {tên}; khóa như vậy không có nghĩa.",
                "Mostly a placeholder of a template such as {name} was left; such a key means nothing."),
            """
            {title}: Kế hoạch
            """,
            """
            title: Kế hoạch
            """,
            new("Viết tên khóa không có dấu ngoặc.", "Write the key without brackets.")));

    public static Diagnostic Found(SourceSpan span) => Rule.At(
        span,
        new("Tên khóa không được nằm trong dấu ngoặc.", "The name of a key can't stand in brackets."),
        new("Viết tên khóa là một từ, không có dấu ngoặc.", "Write the key as a word without brackets."));
}
