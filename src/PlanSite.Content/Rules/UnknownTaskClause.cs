using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Rules;

/// <summary>A task names a clause that its document doesn't have.</summary>
internal static class UnknownTaskClause
{
    public static readonly Rule Rule = new(
        "PS2007",
        "unknown-task-clause",
        Severity.Error,
        new(
            "Mục mà nhiệm vụ dẫn tới không có trong văn bản",
            "A task names a clause that its document doesn't have"),
        new RulePage(
            new(
                "Kiểm tra clause của mỗi nhiệm vụ là một mục có trong thân văn bản.",
                "Checks that `clause` of every task is a clause of the document's body."),
            new(
                "Nội dung và thời hạn của nhiệm vụ được đọc từ mục đó; mục không có thì nhiệm vụ không có căn cứ.",
                "What and when are read from that clause; without it the task has no ground to stand on."),
            """
            - id: hoi-nghi-quan-triet
              clause: II.9
            """,
            """
            - id: hoi-nghi-quan-triet
              clause: II.1
            """,
            new(
                "Ghi đường dẫn số mục (II.1, II.3.-2), hoặc mã {#ma} đã đặt ở mục đó.",
                "Write the path of its numbers (II.1, II.3.-2), or the {#id} that the clause carries.")));

    public static Diagnostic For(SourceSpan span, string clause, string? nearest) => Rule.At(
        span,
        new($"Văn bản này không có mục “{clause}”.", $"This document has no clause “{clause}”."),
        nearest is null
            ? new("Ghi đường dẫn số mục như trong bài, ví dụ II.1 hoặc II.3.-2.", "Write the path of the numbers in the body, such as II.1 or II.3.-2.")
            : new($"Có phải ý nói “{nearest}”?", $"Did you mean “{nearest}”?"));
}
