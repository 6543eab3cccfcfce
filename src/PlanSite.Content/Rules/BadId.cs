using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Rules;

/// <summary>An id with letters that ids can't have.</summary>
internal static class BadId
{
    public static readonly Rule Rule = new(
        "PS1044",
        "bad-id",
        Severity.Error,
        new("Mã viết sai dạng", "Bad id"),
        new RulePage(
            new(
                "Mã có chữ hoa, chữ có dấu, dấu cách hoặc ký hiệu khác ngoài chữ thường không dấu, số và gạch nối.",
                "An id has capitals, letters with marks, blanks or other characters than lower-case letters, digits and hyphens."),
            new(
                "Mã nằm trong địa chỉ trang và trong liên kết; chữ có dấu và dấu cách làm hỏng chúng trên nhiều máy.",
                "Ids are part of addresses and links; marks and blanks break these on many machines."),
            """
            id: Huyện ủy A
            """,
            """
            id: huyen-uy-a
            """,
            new(
                "Dùng mã được gợi ý, và sửa cả những chỗ đang dùng mã cũ.",
                "Take the suggested id, and change the places that use the old one.")));

    public static Diagnostic Found(SourceSpan span, string id, string corrected) => Rule.At(
        span,
        new($"Mã “{id}” chỉ được gồm chữ thường không dấu, số và gạch nối.", $"The id “{id}” can only have lower-case letters without marks, digits and hyphens."),
        corrected.Length == 0
            ? new("Đặt mã khác, ví dụ: huyen-uy-a.", "Choose another id, for example huyen-uy-a.")
            : new($"Viết: {corrected}", $"Write: {corrected}"));
}
