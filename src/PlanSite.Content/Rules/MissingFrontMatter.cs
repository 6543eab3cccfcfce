using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Rules;

/// <summary>A document that doesn't begin with front matter.</summary>
internal static class MissingFrontMatter
{
    public static readonly Rule Rule = new(
        "PS1060",
        "missing-front-matter",
        Severity.Error,
        new("Thiếu phần đầu của văn bản", "Missing front matter"),
        new RulePage(
            new(
                "index.md không bắt đầu bằng dòng --- mở phần đầu (mã, loại, số, ngày...).",
                "index.md doesn't begin with the line --- that opens its front matter (id, type, number, date ...)."),
            new(
                "Không có phần đầu thì không biết đây là văn bản nào, của ai; văn bản không được đăng.",
                "Without it nobody knows which document this is and whose; it isn't published."),
            """
            # Kế hoạch tổ chức đại hội
            """,
            """
            ---
            id: kh-dai-hoi-huyen-a
            type: ke-hoach
            issuer: huyen-uy-a
            title: tổ chức đại hội đảng bộ huyện
            status: draft
            ---
            ## I. MỤC ĐÍCH, YÊU CẦU
            """,
            new(
                "Đặt dòng --- làm dòng đầu tiên của tệp, rồi các khóa, rồi một dòng --- nữa.",
                "Make --- the first line of the file, then the keys, then another line ---.")))
    {
        CanBeSuppressed = false,
    };

    /// <param name="headFollows">Whether the keys are there and only the line is missing.</param>
    /// <param name="slipped">A first line that nearly is the right one.</param>
    public static Diagnostic Found(string file, bool headFollows, string? slipped) => Rule.At(
        SourceSpan.StartOf(file),
        slipped is not null
            ? new($"Dòng đầu là “{slipped.Trim()}”, phải là ba gạch nối “---”.", $"The first line is “{slipped.Trim()}”; it must be three hyphens “---”.")
            : new("Tệp không bắt đầu bằng dòng “---” mở phần đầu của văn bản.", "The file doesn't begin with the line “---” that opens its front matter."),
        headFollows || slipped is not null
            ? new("Viết “---” thành một dòng riêng ở đầu tệp.", "Write “---” as a line of its own at the top of the file.")
            : new("Thêm phần đầu: dòng “---”, các khóa id, type, issuer, title, status, rồi dòng “---”.", "Add the front matter: a line “---”, the keys id, type, issuer, title, status, and a line “---”."));

    public static Diagnostic FoundAfterBlankLines(string file, int line) => Rule.At(
        SourceSpan.StartOf(file),
        new($"Trước dòng “---” (dòng {line}) còn dòng trống.", $"There are blank lines before the “---” on line {line}."),
        new("Xóa các dòng trống ở đầu tệp.", "Delete the blank lines at the top of the file."));
}
