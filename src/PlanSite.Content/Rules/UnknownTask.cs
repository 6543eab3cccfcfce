using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Rules;

/// <summary>A task that is referred to isn't known.</summary>
internal static class UnknownTask
{
    public static readonly Rule Rule = new(
        "PS2005",
        "unknown-task",
        Severity.Error,
        new(
            "Nhiệm vụ được nhắc đến không có",
            "A task that is referred to isn't known"),
        new RulePage(
            new(
                "Tìm covers, after và task: trong when trỏ tới nhiệm vụ không có: sai mã văn bản, hoặc văn bản không có nhiệm vụ đó.",
                "Finds `covers`, `after` and `task:` in `when` that name a task which doesn't exist: a wrong document, or no such task in it."),
            new(
                "Không tìm được nhiệm vụ thì không kiểm tra được kế hoạch cấp dưới có thực hiện đủ kế hoạch cấp trên hay không.",
                "Without the task nobody can check whether a lower plan covers the higher one."),
            """
            covers: kh-dai-hoi-tinh#quan-triêt
            """,
            """
            covers: kh-dai-hoi-tinh#quan-triet
            """,
            new(
                "Sửa mã; mã nhiệm vụ là id trong tasks, hoặc {#ma} cuối dòng của bảng.",
                "Correct the id: it is `id` under tasks, or {#id} at the end of a table's row.")));

    public static Diagnostic For(SourceSpan span, string task, string? nearest) => Rule.At(
        span,
        new($"Không có nhiệm vụ “{task}”.", $"No task “{task}” is known."),
        nearest is null
            ? new("Viết ma-van-ban#ma-nhiem-vu, hoặc chỉ mã nhiệm vụ nếu ở trong cùng văn bản.", "Write document#task, or the task alone where it is in the same document.")
            : new($"Có phải ý nói “{nearest}”?", $"Did you mean “{nearest}”?"));
}
