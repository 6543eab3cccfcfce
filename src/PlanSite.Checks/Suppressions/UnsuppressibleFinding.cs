using PlanSite.Core.Diagnostics;

namespace PlanSite.Checks.Suppressions;

/// <summary>A note that would silence what must not be silenced.</summary>
internal static class UnsuppressibleFinding
{
    public static readonly Rule Rule = new(
        "PS1095",
        "unsuppressible-finding",
        Severity.Warning,
        new("Phát hiện không được bỏ qua", "A finding that can't be silenced"),
        new RulePage(
            new("Ghi chú bỏ qua một mã nói rằng tệp không đọc được hoặc văn bản mang dấu mật.", "A note silences a code which says that a file can't be read or that a document is secret."),
            new("Tệp không đọc được thì không ai biết trong đó còn sai gì; văn bản mật thì không bao giờ được đăng.",
                "Where a file can't be read nobody knows what else is wrong in it; a secret document must never be published."),
            "secrecy: MẬT   # plansite:ignore PS4030 sẽ giải mật",
            "---\nid: kh-bao-ve\ntitle: Kế hoạch bảo vệ\n---",
            new("Xóa ghi chú và sửa chính chỗ được phát hiện.", "Delete the note and mend the finding itself.")))
    {
        CanBeSuppressed = false,
    };

    public static Diagnostic Found(Located<string> code) => Rule.At(
        code.Span,
        new($"Phát hiện {code.Value} không được bỏ qua.", $"The finding {code.Value} can't be silenced."),
        new($"Xóa ghi chú và sửa chỗ được phát hiện: plansite explain {code.Value}.", $"Delete the note and mend the finding: plansite explain {code.Value}."));
}
