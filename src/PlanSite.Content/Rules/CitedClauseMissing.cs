using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Rules;

/// <summary>The cited point isn't in the document.</summary>
internal static class CitedClauseMissing
{
    public static readonly Rule Rule = new(
        "PS2004",
        "cited-clause-missing",
        Severity.Error,
        new(
            "Điểm, khoản, mục được viện dẫn không có",
            "The cited point isn't in the document"),
        new RulePage(
            new(
                "Kiểm tra điểm, khoản, mục, phần được viện dẫn (trong bài, trong source của data/) có trong văn bản (chỉ với văn bản có toàn văn trong kho).",
                "Checks that the cited point, section or part (in the text, in `source` of data/) is in the document (for documents whose text is in this repository)."),
            new(
                "Khi văn bản được sửa, số mục thay đổi và viện dẫn cũ trỏ sai chỗ mà không ai hay.",
                "When a document is revised its sections are numbered anew, and old citations point to the wrong place unnoticed."),
            """
            theo mục 9 phần II Kế hoạch số 12-KH/HU (phần II chỉ có 3 mục)
            """,
            """
            theo mục 3 phần II Kế hoạch số 12-KH/HU
            """,
            new(
                "Sửa số mục theo văn bản được viện dẫn; dùng {#ma} ở mục đó nếu cần một mã không đổi.",
                "Correct the number of the section; give the section a lasting id with {#id} where that helps.")));

    public static Diagnostic For(SourceSpan span, string clause, string document, string? nearest) => Rule.At(
        span,
        new($"Văn bản {document} không có mục “{clause}”.", $"Document {document} has no clause “{clause}”."),
        nearest is null
            ? new("Xem lại số mục trong văn bản đó.", "Look up the number of the clause in that document.")
            : new($"Gần nhất là “{nearest}”; xem lại số mục trong văn bản đó.", $"The nearest is “{nearest}”; look it up in that document."));
}
