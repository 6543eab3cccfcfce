using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Rules;

/// <summary>A document number that can't be read.</summary>
internal static class BadNumber
{
    public static readonly Rule Rule = new(
        "PS1045",
        "bad-number",
        Severity.Error,
        new("Số, ký hiệu văn bản viết sai", "Bad document number"),
        new RulePage(
            new(
                "Số, ký hiệu không theo dạng của văn bản Đảng (12-KH/HU) hay văn bản Nhà nước (594/KH-UBND, 61/2018/NĐ-CP).",
                "The number has neither the form of the Party (12-KH/HU) nor that of the State (594/KH-UBND, 61/2018/NĐ-CP)."),
            new(
                "Viện dẫn được nối với văn bản qua số, ký hiệu; đọc không được thì không nối được.",
                "Citations are linked to documents by their number; one that can't be read can't be linked."),
            """
            number: số 12 KH của Huyện ủy
            """,
            """
            number: 12-KH/HU
            """,
            new(
                "Viết số, gạch nối, ký hiệu loại, gạch chéo, ký hiệu cơ quan. Chưa có số thì viết -KH/HU; không có thì bỏ khóa này.",
                "Write the number, a hyphen, the type's symbol, a slash, the office's symbol. Write -KH/HU while there is no number, or leave the key out.")));

    public static Diagnostic Found(SourceSpan span, string text) => Rule.At(
        span,
        new($"“{text}” không đọc được như số, ký hiệu văn bản.", $"“{text}” can't be read as the number of a document."),
        new("Viết như 12-KH/HU, 594/KH-UBND hoặc 61/2018/NĐ-CP; chưa có số thì viết -KH/HU.", "Write it like 12-KH/HU, 594/KH-UBND or 61/2018/NĐ-CP; while there is no number -KH/HU."));
}
