using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Rules;

/// <summary>A link leads to a file that isn't there.</summary>
internal static class BrokenLink
{
    public static readonly Rule Rule = new(
        "PS2010",
        "broken-link",
        Severity.Error,
        new(
            "Liên kết tới tệp không có",
            "A link leads to a file that isn't there"),
        new RulePage(
            new(
                "Kiểm tra liên kết và hình trong bài: tệp phải là một văn bản của kho hoặc tệp đính kèm đặt cạnh một văn bản.",
                "Checks links and images: the file must be a document of the repository or an attachment beside one."),
            new(
                "Người đọc bấm vào sẽ gặp trang lỗi; tệp đính kèm thiếu thì văn bản không đầy đủ.",
                "Readers who follow it meet an error page; without its attachment a document isn't complete."),
            """
            [Danh sách](danh-sach.xslx)
            """,
            """
            [Danh sách](danh-sach.xlsx)
            """,
            new(
                "Sửa đường dẫn (tính từ thư mục của văn bản), hoặc đặt tệp vào thư mục đó.",
                "Correct the path (it starts from the document's folder), or put the file there.")));

    public static Diagnostic For(SourceSpan span, string target, string? nearest) => Rule.At(
        span,
        new($"Không có tệp “{target}” để liên kết tới.", $"There is no file “{target}” to link to."),
        nearest is null
            ? new("Sửa đường dẫn, hoặc đặt tệp cạnh văn bản.", "Correct the path, or put the file beside the document.")
            : new($"Có phải ý nói “{nearest}”?", $"Did you mean “{nearest}”?"));

    /// <summary>The link climbs out of the repository.</summary>
    public static Diagnostic Outside(SourceSpan span, string target) => Rule.At(
        span,
        new($"Liên kết “{target}” ra ngoài kho.", $"The link “{target}” leaves the repository."),
        new("Chép tệp vào thư mục của văn bản rồi liên kết tới đó.", "Copy the file into the document's folder and link to it there."));

    /// <summary>A page may load nothing from elsewhere.</summary>
    public static Diagnostic ExternalImage(SourceSpan span, string target) => Rule.At(
        span,
        new($"Hình “{target}” nằm ở máy khác: trang nội bộ không tải gì từ bên ngoài.", $"The image “{target}” is on another server: an intranet page loads nothing from outside."),
        new("Chép hình vào thư mục của văn bản rồi dùng đường dẫn tới đó.", "Copy the image into the document's folder and use its path."));
}
