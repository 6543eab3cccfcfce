using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Rules;

/// <summary>A repository without a single document.</summary>
internal static class NoDocuments
{
    public static readonly Rule Rule = new(
        "PS1014",
        "no-documents",
        Severity.Warning,
        new("Kho chưa có văn bản", "No documents"),
        new RulePage(
            new("Không tìm thấy văn bản nào trong content/.", "No document is found in content/."),
            new(
                "Trang dựng ra sẽ trống; có thể thư mục content/ bị đặt sai tên hay chỗ.",
                "The site would be empty; the folder content/ may have another name or place."),
            """
            noi-dung/tinh/tinh-uy/ke-hoach/index.md
            """,
            """
            content/tinh/tinh-uy/ke-hoach/index.md
            """,
            new(
                "Tạo văn bản đầu tiên bằng plansite new ke-hoach, hoặc chuyển các văn bản vào content/.",
                "Make the first document with plansite new ke-hoach, or move the documents into content/.")));

    public static Diagnostic Found() => Rule.At(
        SourceSpan.StartOf("plansite.yml"),
        new("Không có văn bản nào: không tìm thấy tệp index.md trong content/.", "There are no documents: no index.md is found in content/."),
        new("Tạo văn bản bằng lệnh: plansite new ke-hoach.", "Make a document with: plansite new ke-hoach."));
}
