using System.Collections.Immutable;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Rules;

/// <summary>A note that silences a finding and doesn't say why.</summary>
internal static class SuppressionWithoutReason
{
    public static readonly Rule Rule = new(
        "PS1091",
        "suppression-without-reason",
        Severity.Error,
        new("Bỏ qua phát hiện mà không nêu lý do", "A finding silenced without a reason"),
        new RulePage(
            new("Ghi chú “plansite:ignore” chỉ có mã, không có lý do.", "A note “plansite:ignore” names a code and no reason."),
            new("Người sau không biết vì sao chỗ này được để nguyên: do văn bản thật ghi như vậy, hay do chưa kịp sửa.",
                "Whoever comes later can't tell why the place was left: because the document really says so, or because nobody had the time."),
            """
            Báo cáo gửi trước ngày 30/4/2025. <!-- plansite:ignore PS1013 -->
            """,
            """
            Báo cáo gửi trước ngày 30/4/2025. <!-- plansite:ignore PS1013 văn bản gốc gửi đến như vậy -->
            """,
            new("Viết lý do sau mã, chẳng hạn “văn bản đã ban hành ghi như vậy”.", "Write the reason behind the code, such as “the issued document says so”.")))
    {
        CanBeSuppressed = false,
    };

    public static Diagnostic Found(SourceSpan span, ImmutableArray<Located<string>> codes) => Rule.At(
        span,
        new($"Ghi chú này bỏ qua {string.Join(", ", codes)} nhưng không nêu lý do.", $"This note silences {string.Join(", ", codes)} and gives no reason."),
        new("Viết thêm lý do sau mã, một câu ngắn cho người đọc sau.", "Add the reason behind the code, a short sentence for whoever reads it later."));
}
