using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Rules;

/// <summary>A citation could mean several documents.</summary>
internal static class AmbiguousCitation
{
    public static readonly Rule Rule = new(
        "PS2003",
        "ambiguous-citation",
        Severity.Error,
        new(
            "Viện dẫn không rõ văn bản nào",
            "A citation could mean several documents"),
        new RulePage(
            new(
                "Tìm viện dẫn chỉ có số (hoặc tên) mà nhiều văn bản cùng mang, không có ngày để phân biệt, và trong bài trước đó cũng chưa nêu ngày.",
                "Finds a citation by a number (or name) that several documents carry, without a date that tells which, and without one earlier in the text."),
            new(
                "Số đánh lại từ đầu ở mỗi nhiệm kỳ, mỗi năm: 35-CT/TW có ngày 30/5/2019 và ngày 14/6/2024.",
                "Numbers begin anew with each term or year: 35-CT/TW exists of 30/5/2019 and of 14/6/2024."),
            """
            Tổng kết việc thực hiện Chỉ thị 35-CT/TW
            """,
            """
            Tổng kết việc thực hiện Chỉ thị 35-CT/TW, ngày 30/5/2019
            """,
            new(
                "Ghi thêm ngày sau số, ký hiệu; hoặc viết rõ [[35-CT/TW, 30/5/2019]] hay [[mã văn bản]].",
                "Write the date behind the number; or be explicit: [[35-CT/TW, 30/5/2019]] or [[id of the document]].")));

    /// <param name="known">The documents that it could mean.</param>
    public static Diagnostic For(SourceSpan span, string cited, IReadOnlyList<string> known) => Rule.At(
        span,
        new(
            $"“{cited}” có thể là {known.Count} văn bản: {string.Join(", ", known)}.",
            $"“{cited}” could be {known.Count} documents: {string.Join(", ", known)}."),
        new("Ghi thêm ngày của văn bản sau số, ký hiệu.", "Write the document's date behind the number."));
}
