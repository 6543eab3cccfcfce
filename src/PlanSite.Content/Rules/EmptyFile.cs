using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Rules;

/// <summary>A file with nothing in it.</summary>
internal static class EmptyFile
{
    public static readonly Rule Rule = new(
        "PS1004",
        "empty-file",
        Severity.Error,
        new("Tệp trống", "Empty file"),
        new RulePage(
            new(
                "Tệp không có chữ nào, hoặc không phải là một tệp bình thường (ống dẫn, thiết bị).",
                "The file holds no text at all, or isn't an ordinary file (a pipe, a device)."),
            new(
                "Tệp trống thường là dấu vết của một lần lưu hay chép bị ngắt giữa chừng.",
                "An empty file is mostly what an interrupted save or copy left behind."),
            """
            data/units.yml          # 0 byte
            """,
            """
            # Chưa có đơn vị nào
            []
            """,
            new(
                "Chép lại nội dung, hoặc xóa tệp. Tệp dữ liệu chưa có gì thì ghi một dòng chú thích bắt đầu bằng #.",
                "Restore the content, or delete the file. A data file that has no entries yet holds a comment that begins with #.")))
    {
        CanBeSuppressed = false,
    };

    public static Diagnostic Found(string file) => Rule.At(
        SourceSpan.StartOf(file),
        new($"Tệp “{file}” trống.", $"The file “{file}” is empty."),
        new("Chép lại nội dung từ bản trước, hoặc xóa tệp nếu không cần.", "Bring its content back from an earlier version, or delete it if it isn't needed."));

    public static Diagnostic FoundAttachment(string file) => Rule.At(
        SourceSpan.StartOf(file),
        new($"Tệp đính kèm “{file}” trống nên không được đăng.", $"The attachment “{file}” is empty, so it isn't published."),
        new("Chép lại tệp từ nguồn, hoặc xóa nếu không cần.", "Copy the file from its source again, or delete it if it isn't needed."));
}
