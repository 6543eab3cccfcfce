using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Rules;

/// <summary>A symbolic link that leads back to itself or to a folder around it.</summary>
internal static class SymlinkLoop
{
    public static readonly Rule Rule = new(
        "PS1006",
        "symlink-loop",
        Severity.Error,
        new("Liên kết vòng tròn", "Symbolic link that loops"),
        new RulePage(
            new(
                "Một liên kết (symlink) trỏ về chính nó hoặc về thư mục đang chứa nó.",
                "A symbolic link points at itself or at a folder that it stands in."),
            new("Đi theo liên kết như vậy sẽ không bao giờ hết; nó không được đọc.", "Following it would never end; it isn't read."),
            """
            content/huyen/huyen-uy-a/tat-ca -> ..
            """,
            """
            content/huyen/huyen-uy-a/ke-hoach/index.md
            """,
            new(
                "Xóa liên kết. Mọi văn bản trong content/ được tìm thấy mà không cần liên kết.",
                "Remove the link. Every document in content/ is found without links.")))
    {
        CanBeSuppressed = false,
    };

    public static Diagnostic Found(string file, string target) => Rule.At(
        SourceSpan.StartOf(file),
        new($"Liên kết “{file}” trỏ tới “{target}” thành một vòng tròn.", $"The link “{file}” points at “{target}” and so goes round in a circle."),
        new("Xóa liên kết này.", "Remove this link."));
}
