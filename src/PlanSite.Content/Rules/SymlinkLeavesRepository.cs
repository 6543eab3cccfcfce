using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Rules;

/// <summary>A symbolic link that leads out of the repository.</summary>
internal static class SymlinkLeavesRepository
{
    public static readonly Rule Rule = new(
        "PS1007",
        "link-leaves-repository",
        Severity.Error,
        new("Liên kết ra ngoài kho", "Symbolic link out of the repository"),
        new RulePage(
            new(
                "Một liên kết (symlink) trỏ tới tệp hay thư mục nằm ngoài kho kế hoạch.",
                "A symbolic link points at a file or folder outside the planning repository."),
            new(
                "Nội dung ngoài kho không có lịch sử, không có trên máy người khác, và có thể là tệp không được phép đăng; nó không được đọc.",
                "What lies outside has no history, isn't on other people's machines, and may be nothing to publish; it isn't read."),
            """
            content/tinh/tinh-uy/ke-hoach/phu-luc.pdf -> /home/van-thu/phu-luc.pdf
            """,
            """
            content/tinh/tinh-uy/ke-hoach/phu-luc.pdf
            """,
            new("Chép tệp vào kho thay cho liên kết.", "Copy the file into the repository in the link's place.")))
    {
        CanBeSuppressed = false,
    };

    public static Diagnostic Found(string file, string target) => Rule.At(
        SourceSpan.StartOf(file),
        new($"Liên kết “{file}” trỏ ra ngoài kho, tới “{target}”, nên không được đọc.", $"The link “{file}” leads out of the repository, to “{target}”, and isn't read."),
        new("Thay liên kết bằng bản sao của tệp đặt trong kho.", "Put a copy of the file into the repository in the link's place."));
}
