using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Rules;

/// <summary>A file or folder that the system doesn't let us read.</summary>
internal static class UnreadableFile
{
    public static readonly Rule Rule = new(
        "PS1001",
        "unreadable-file",
        Severity.Error,
        new("Không đọc được tệp", "File that can't be read"),
        new RulePage(
            new(
                "Tệp hoặc thư mục có đó nhưng hệ điều hành không cho đọc, hoặc liên kết trỏ tới chỗ không còn gì, hoặc một thư mục mang tên của tệp.",
                "A file or folder is there but the system refuses to read it, or a link points at nothing, or a folder has the name of a file."),
            new(
                "Không đọc được thì không kiểm tra được: thời hạn, nhiệm vụ ghi trong tệp sẽ vắng mặt trên trang mà không ai biết.",
                "What can't be read can't be checked: its deadlines and tasks would be missing from the site and nobody would know."),
            """
            content/huyen/huyen-uy-a/ke-hoach/index.md/      # một thư mục mang tên index.md
            """,
            """
            content/huyen/huyen-uy-a/ke-hoach/index.md       # một tệp
            """,
            new(
                "Cấp quyền đọc cho tệp, đổi tên thư mục, hoặc thay liên kết bằng chính tệp đó.",
                "Give the right to read the file, rename the folder, or put the file itself in the link's place.")))
    {
        CanBeSuppressed = false,
    };

    public static Diagnostic Found(string file, FileFault fault) => Rule.At(
        SourceSpan.StartOf(file),
        new($"Không đọc được “{file}”: {fault.What.Vi}.", $"“{file}” can't be read: {fault.What.En}."),
        fault.Next);

    /// <summary>A folder that can't be looked into: what lies in it is not missing.</summary>
    public static Diagnostic FoundUnlisted(string folder, FileFault fault) => Rule.At(
        SourceSpan.StartOf(folder),
        new($"Không mở được thư mục “{folder}”: {fault.What.Vi}.", $"The folder “{folder}” can't be opened: {fault.What.En}."),
        fault.Next);

    public static Diagnostic FoundFolder(string file) => Rule.At(
        SourceSpan.StartOf(file),
        new($"“{file}” là một thư mục, nhưng chỗ này phải là một tệp.", $"“{file}” is a folder where a file is wanted."),
        new("Đổi tên thư mục này và đặt tệp đúng tên vào chỗ của nó.", "Rename the folder and put a file of that name in its place."));

    public static Diagnostic FoundNoFolder(string file) => Rule.At(
        SourceSpan.StartOf(file),
        new($"“{file}” là một tệp, nhưng chỗ này phải là một thư mục.", $"“{file}” is a file where a folder is wanted."),
        new("Đổi tên tệp này và tạo thư mục đúng tên vào chỗ của nó.", "Rename the file and make a folder of that name in its place."));

    public static Diagnostic FoundBrokenLink(string file, string target) => Rule.At(
        SourceSpan.StartOf(file),
        new($"Liên kết “{file}” trỏ tới “{target}”, nơi không có gì.", $"The link “{file}” points at “{target}”, where there is nothing."),
        new("Xóa liên kết, hoặc thay bằng chính tệp cần dùng.", "Remove the link, or put the file itself in its place."));
}
