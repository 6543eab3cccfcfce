using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Rules;

/// <summary>A comment that begins and doesn't end.</summary>
internal static class UnclosedComment
{
    public static readonly Rule Rule = new(
        "PS1090",
        "unclosed-comment",
        Severity.Error,
        new("Ghi chú ẩn chưa đóng", "Unclosed comment"),
        new RulePage(
            new("Trong nội dung có “<!--” mở một ghi chú ẩn nhưng không có “-->” đóng lại trước ghi chú sau hoặc hết tệp.",
                "The text has “<!--”, which begins a comment, and no “-->” that ends it before the next comment or the end of the file."),
            new("Lời ghi riêng cho người soạn sẽ hiện ra trên trang cho mọi người đọc.", "Words that were meant for those who edit would be shown to every reader."),
            """
            <!-- chờ ý kiến của Văn phòng

            1. Gửi báo cáo trước ngày 15/9/2024.
            """,
            """
            <!-- chờ ý kiến của Văn phòng -->

            1. Gửi báo cáo trước ngày 15/9/2024.
            """,
            new("Thêm “-->” ở cuối ghi chú. Nếu “<!--” là chữ của văn bản thì viết “\\<!--”.", "Add “-->” at the end of the comment. Where “<!--” is part of the text, write “\\<!--”.")))
    {
        CanBeSuppressed = false,
    };

    public static Diagnostic Found(SourceSpan span) => Rule.At(
        span,
        new("Ghi chú ẩn mở ở đây mà không có “-->” đóng lại; chữ của nó sẽ hiện trên trang.", "The comment that begins here has no “-->”; its words will be shown on the page."),
        new("Thêm “-->” ở cuối ghi chú.", "Add “-->” at the end of the comment."));
}
