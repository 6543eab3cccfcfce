using PlanSite.Content.Files;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Rules;

/// <summary>Front matter without its closing line.</summary>
internal static class UnclosedFrontMatter
{
    public static readonly Rule Rule = new(
        "PS1061",
        "unclosed-front-matter",
        Severity.Error,
        new("Phần đầu của văn bản chưa đóng", "Front matter that never closes"),
        new RulePage(
            new("Phần đầu mở bằng --- nhưng không có dòng --- thứ hai.", "The front matter opens with --- and has no second line ---."),
            new(
                "Không biết phần đầu hết ở đâu và nội dung văn bản bắt đầu từ đâu.",
                "Nobody can tell where it ends and where the document's text begins."),
            """
            ---
            id: kh-dai-hoi-huyen-a
            status: draft

            ## I. MỤC ĐÍCH, YÊU CẦU
            """,
            """
            ---
            id: kh-dai-hoi-huyen-a
            status: draft
            ---

            ## I. MỤC ĐÍCH, YÊU CẦU
            """,
            new(
                "Thêm dòng --- (ba gạch nối, không phải gạch dài của Word) sau khóa cuối cùng.",
                "Add a line --- (three hyphens, not Word's long dash) after the last key.")))
    {
        CanBeSuppressed = false,
    };

    /// <param name="open">The line that opens it.</param>
    /// <param name="end">The line before which, or in whose place, the closing one belongs.</param>
    /// <param name="slipped">Whether that line is a closing one in the wrong spelling.</param>
    public static Diagnostic Found(SourceText source, int open, int end, bool slipped)
    {
        SourceSpan place = slipped
            ? source.Span(source.StartOfLine(end), source.EndOfLine(end))
            : source.Span(source.StartOfLine(open), source.EndOfLine(open));
        return Rule.At(
            place,
            slipped
                ? new($"Dòng đóng phần đầu là “{source.Line(end).Trim()}”, phải là ba gạch nối “---”.", $"The line that closes the front matter is “{source.Line(end).Trim()}”; it must be three hyphens “---”.")
                : new("Phần đầu mở ở đây không có dòng “---” đóng lại.", "The front matter that opens here has no closing line “---”."),
            slipped
                ? new("Thay dòng này bằng “---”.", "Put “---” in place of this line.")
                : end > source.LineCount
                    ? new("Thêm dòng “---” ở cuối tệp.", "Add a line “---” at the end of the file.")
                    : new($"Thêm dòng “---” ngay trước dòng {end}.", $"Add a line “---” right before line {end}."));
    }
}
