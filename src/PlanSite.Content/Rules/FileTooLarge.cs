using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Rules;

/// <summary>A text file that is far larger than any text of an office.</summary>
internal static class FileTooLarge
{
    public static readonly Rule Rule = new(
        "PS1005",
        "file-too-large",
        Severity.Error,
        new("Tệp quá lớn", "File too large"),
        new RulePage(
            new("Tệp YAML hoặc Markdown lớn hơn 32 MB.", "A YAML or Markdown file is larger than 32 MB."),
            new(
                "Không kế hoạch nào dài như vậy: thường là ảnh hay tệp nén bị đặt nhầm tên, và đọc nó sẽ chiếm hết bộ nhớ.",
                "No plan is that long: mostly it is a picture or an archive under the wrong name, and reading it would take all the memory."),
            """
            content/tinh/tinh-uy/ke-hoach/index.md      # 210 MB
            """,
            """
            content/tinh/tinh-uy/ke-hoach/index.md      # 60 KB
            content/tinh/tinh-uy/ke-hoach/ban-quet.pdf
            """,
            new(
                "Đặt lại đúng tên cho tệp, hoặc chia dữ liệu thành nhiều văn bản.",
                "Give the file its proper name, or split the data into several documents.")))
    {
        CanBeSuppressed = false,
    };

    public static Diagnostic Found(string file, long length) => Rule.At(
        SourceSpan.StartOf(file),
        new($"Tệp “{file}” quá lớn ({length / (1024 * 1024)} MB; nhiều nhất 32 MB).", $"The file “{file}” is too large ({length / (1024 * 1024)} MB; at most 32 MB)."),
        new("Xem có phải tệp khác bị đặt nhầm tên không; nếu không thì chia nhỏ ra.", "See whether another file got this name by mistake; if not, split it."));
}
