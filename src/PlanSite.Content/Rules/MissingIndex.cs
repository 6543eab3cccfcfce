using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Rules;

/// <summary>A folder of content that holds files and no document.</summary>
internal static class MissingIndex
{
    public static readonly Rule Rule = new(
        "PS1010",
        "missing-index",
        Severity.Error,
        new("Thư mục không có index.md", "Folder without index.md"),
        new RulePage(
            new(
                "Thư mục trong content/ có tệp nhưng không có index.md, hoặc không có gì cả.",
                "A folder in content/ holds files but no index.md, or nothing at all."),
            new(
                "Mỗi văn bản là một thư mục có index.md. Không có tệp đó thì những gì nằm trong thư mục không được đăng.",
                "Every document is a folder with an index.md. Without it nothing in the folder is published."),
            """
            content/huyen/huyen-uy-a/ke-hoach/ke-hoach.md
            content/huyen/huyen-uy-a/ke-hoach/bieu.xlsx
            """,
            """
            content/huyen/huyen-uy-a/ke-hoach/index.md
            content/huyen/huyen-uy-a/ke-hoach/bieu.xlsx
            """,
            new(
                "Đặt tên tệp văn bản là index.md (chữ thường), chuyển tệp vào thư mục của văn bản, hoặc xóa thư mục thừa.",
                "Name the document's file index.md (lower case), move the files into a document's folder, or delete the folder.")));

    /// <param name="example">A file that lies in the folder; nothing: the folder is empty.</param>
    /// <param name="nearly">A file that is probably meant to be the document.</param>
    public static Diagnostic Found(string folder, string? example, string? nearly) => Rule.At(
        SourceSpan.StartOf(folder + "/index.md"),
        example is null
            ? new($"Thư mục “{folder}” trống: không có index.md.", $"The folder “{folder}” is empty: there is no index.md.")
            : new($"Thư mục “{folder}” có “{example}” nhưng không có index.md, nên không thuộc văn bản nào.",
                $"The folder “{folder}” holds “{example}” but no index.md, so it belongs to no document."),
        nearly is not null
            ? new($"Đổi tên “{nearly}” thành “index.md”.", $"Rename “{nearly}” to “index.md”.")
            : example is null
                ? new("Xóa thư mục, hoặc tạo văn bản trong đó bằng lệnh: plansite new.", "Delete the folder, or make a document in it with: plansite new.")
                : new("Thêm index.md, hoặc chuyển tệp vào thư mục của văn bản mà nó thuộc về.", "Add an index.md, or move the files into the folder of the document that they belong to."));
}
