using PlanSite.Core.Diagnostics;
using PlanSite.Core.Text;

namespace PlanSite.Checks.Suppressions;

/// <summary>A note that silences a code which no rule has.</summary>
internal static class UnknownSuppressedCode
{
    public static readonly Rule Rule = new(
        "PS1093",
        "unknown-suppressed-code",
        Severity.Warning,
        new("Bỏ qua một mã không có", "A silenced code that no rule has"),
        new RulePage(
            new("Mã trong ghi chú “plansite:ignore”, hoặc trong “ignore” ở phần đầu, không phải mã của quy tắc nào.",
                "The code in a note “plansite:ignore”, or in “ignore” of front matter, is no rule's."),
            new("Ghi chú không có tác dụng; phát hiện mà nó định bỏ qua vẫn còn.", "The note does nothing; the finding that it was meant for is still there."),
            "# plansite:ignore PS103 tên tạm\n- id: tinh-uy",
            "# plansite:ignore PS1013 tên tạm\n- id: tinh-uy",
            new("Chép mã đúng như trong kết quả kiểm tra; “plansite explain” liệt kê mọi mã.", "Copy the code from the check's result; “plansite explain” lists them all.")))
    {
        CanBeSuppressed = false,
    };

    public static Diagnostic Found(Located<string> code, IEnumerable<Rule> rules)
    {
        Rule? named = rules.FirstOrDefault(rule => rule.Name.Equals(code.Value, StringComparison.OrdinalIgnoreCase));
        string? near = named?.Code ?? Nearness.Nearest(code.Value.ToUpperInvariant(), rules.Select(rule => rule.Code));
        return Rule.At(
            code.Span,
            new($"Không có quy tắc nào mang mã “{code.Value}”.", $"No rule has the code “{code.Value}”."),
            near is null
                ? new("Ghi mã ngay sau “ignore”, chẳng hạn PS1013; danh sách: plansite explain.", "Write the code right behind “ignore”, PS1013 for example; the list: plansite explain.")
                : new($"Có phải là {near}?", $"Did you mean {near}?"));
    }

    public static Diagnostic FoundNone(SourceSpan note) => Rule.At(
        note,
        new("Ghi chú này không nêu mã nào để bỏ qua.", "This note names no code to silence."),
        new("Viết “plansite:ignore MÃ lý do”, mã chép từ kết quả kiểm tra.", "Write “plansite:ignore CODE reason”, with the code from the check's result."));
}
