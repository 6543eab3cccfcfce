using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Rules;

/// <summary>A link of a kind that isn't let through.</summary>
internal static class UnsafeLink
{
    public static readonly Rule Rule = new(
        "PS2012",
        "unsafe-link",
        Severity.Error,
        new(
            "Liên kết loại không được phép",
            "A link of a kind that isn't let through"),
        new RulePage(
            new(
                "Tìm liên kết có thể chạy mã hoặc nhúng dữ liệu (javascript:, data:, vbscript:, file: ...). Chữ vẫn được hiện, liên kết thì không.",
                "Finds links that can run code or embed data (javascript:, data:, vbscript:, file: ...). The words are shown, the link isn't."),
            new(
                "Trang được mở trên máy của cơ quan: một liên kết như vậy chạy được với quyền của người đọc.",
                "Pages are opened on office machines: such a link runs with the rights of its reader."),
            """
            [bấm vào đây](javascript:alert(1))
            """,
            """
            [bấm vào đây](https://vi-du.gov.vn/)
            """,
            new(
                "Dùng địa chỉ http, https, mailto, tel, hoặc đường dẫn tới tệp trong kho.",
                "Use an address of http, https, mailto or tel, or the path of a file in the repository.")));

    public static Diagnostic For(SourceSpan span, string target) => Rule.At(
        span,
        new($"Liên kết “{Short(target)}” không được phép nên không hiện thành liên kết.", $"The link “{Short(target)}” is of a kind that isn't let through; only its words are shown."),
        new("Dùng địa chỉ http, https, mailto, tel, hoặc đường dẫn tệp trong kho.", "Use http, https, mailto, tel, or the path of a file in the repository."));

    // An embedded file can be a megabyte long.
    private static string Short(string target) => target.Length <= 60 ? target : target[..60] + "…";
}
