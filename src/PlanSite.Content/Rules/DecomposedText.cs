using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Rules;

/// <summary>Text whose marks are characters of their own (NFD).</summary>
internal static class DecomposedText
{
    public static readonly Rule Rule = new(
        "PS1013",
        "decomposed-text",
        Severity.Info,
        new("Chữ có dấu tách rời", "Decomposed text"),
        new RulePage(
            new(
                "Trong tệp, dấu của chữ là ký tự riêng (Unicode tổ hợp, NFD) thay vì một ký tự dựng sẵn (NFC).",
                "In the file the marks of letters are characters of their own (NFD) instead of one composed character (NFC)."),
            new(
                "Nhìn giống hệt nhau nhưng tìm kiếm và so sánh thì khác. PlanSite tự ghép lại khi đọc; cột trong các phát hiện tính theo chữ đã ghép.",
                "They look the same, but search and comparison differ. PlanSite composes them when it reads; columns in findings count composed letters."),
            """
            title: Kế hoạch
            """,
            """
            title: Kế hoạch
            """,
            new(
                "Không bắt buộc sửa. Lệnh plansite fix ghép lại giúp; hoặc đặt bộ gõ về Unicode dựng sẵn và lưu lại tệp.",
                "Nothing must be done. The command plansite fix composes it; or set the keyboard to precomposed Unicode and save the file again.")));

    /// <param name="composed">What stands at the place once it is composed: writing it composes the file.</param>
    public static Diagnostic Found(SourceSpan span, string composed) => Rule.At(
        span,
        new("Từ đây chữ có dấu được viết bằng Unicode tổ hợp (NFD); đã được ghép lại khi đọc.", "From here letters with marks are written decomposed (NFD); they were composed when read."),
        new("Không bắt buộc sửa; nên chọn Unicode dựng sẵn trong bộ gõ.", "Nothing must be done; better set the keyboard to precomposed Unicode.")) with
    {
        Fix = Fix.Of(new("Ghép dấu vào chữ (Unicode dựng sẵn, NFC)", "Compose letters with their marks (NFC)"), span, composed),
    };
}
