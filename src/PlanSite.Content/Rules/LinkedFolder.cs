using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Rules;

/// <summary>A symbolic link to another folder of the repository.</summary>
internal static class LinkedFolder
{
    public static readonly Rule Rule = new(
        "PS1008",
        "linked-folder",
        Severity.Warning,
        new("Thư mục là liên kết", "Folder that is a link"),
        new RulePage(
            new(
                "Một liên kết (symlink) trỏ tới một thư mục khác trong kho.",
                "A symbolic link points at another folder of the repository."),
            new(
                "Đi theo nó thì mỗi văn bản trong đó được đọc hai lần và mã bị trùng; thư mục chỉ được đọc ở chỗ thật.",
                "Following it would read each of its documents twice, with ids that clash; a folder is only read where it really is."),
            """
            content/huyen/huyen-uy-b -> huyen-uy-a
            """,
            """
            content/huyen/huyen-uy-b/ke-hoach/index.md
            """,
            new("Xóa liên kết; văn bản dùng chung thì viện dẫn bằng [[mã]].", "Remove the link; cite a shared document with [[id]].")))
    {
        CanBeSuppressed = false,
    };

    public static Diagnostic Found(string file, string target) => Rule.At(
        SourceSpan.StartOf(file),
        new($"“{file}” là liên kết tới thư mục “{target}” nên không được đọc ở đây.", $"“{file}” is a link to the folder “{target}” and isn't read here."),
        new("Xóa liên kết; nội dung được đọc ở chỗ thật của nó.", "Remove the link; the content is read where it really is."));
}
