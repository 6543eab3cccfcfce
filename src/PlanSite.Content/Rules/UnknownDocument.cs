using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Rules;

/// <summary>A document that is cited isn't known.</summary>
internal static class UnknownDocument
{
    public static readonly Rule Rule = new(
        "PS2001",
        "unknown-document",
        Severity.Error,
        new(
            "Văn bản được viện dẫn chưa có trong kho",
            "A document that is cited isn't known"),
        new RulePage(
            new(
                "Tìm số, ký hiệu, mã hoặc tên văn bản được viện dẫn (trong bài, trong implements, replaces, appendixOf, evidence, trong source của data/) mà kho không có: không phải văn bản của kho, cũng không có trong data/references.yml.",
                "Finds a number, id or name of a document (in the text, in implements, replaces, appendixOf, evidence, in `source` of data/) that the repository doesn't know: neither one of its documents nor an entry of data/references.yml."),
            new(
                "Viện dẫn sai một chữ số là căn cứ vào một văn bản khác. Chỉ khi biết đủ các văn bản mới phát hiện được lỗi đó.",
                "One wrong digit cites another document. That can only be found when every cited document is known."),
            """
            Thực hiện Chỉ thị số 53-CT/TW, ngày 14/6/2024 của Bộ Chính trị
            """,
            """
            Thực hiện Chỉ thị số 35-CT/TW, ngày 14/6/2024 của Bộ Chính trị
            """,
            new(
                "Sửa lại số, ký hiệu; hoặc, nếu viện dẫn đúng, thêm văn bản vào data/references.yml (number, date, type, issuer, title).",
                "Correct the number; or, if it is right, add the document to data/references.yml (number, date, type, issuer, title).")));

    /// <param name="cited">What is written.</param>
    /// <param name="nearest">How the nearest known document is written; nothing where none is near.</param>
    public static Diagnostic For(SourceSpan span, string cited, string? nearest) => Rule.At(
        span,
        new($"Không có văn bản nào là “{cited}”.", $"No document “{cited}” is known."),
        nearest is null
            ? new(
                "Sửa lại số, ký hiệu hoặc mã; nếu đúng thì thêm văn bản vào data/references.yml.",
                "Correct the number or id; if it is right, add the document to data/references.yml.")
            : new(
                $"Có phải ý nói “{nearest}”? Nếu không, thêm văn bản vào data/references.yml.",
                $"Did you mean “{nearest}”? If not, add the document to data/references.yml."));
}
