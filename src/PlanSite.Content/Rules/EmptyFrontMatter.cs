using PlanSite.Content.Files;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Rules;

/// <summary>Front matter that says nothing.</summary>
internal static class EmptyFrontMatter
{
    public static readonly Rule Rule = new(
        "PS1062",
        "empty-front-matter",
        Severity.Error,
        new("Phần đầu của văn bản trống", "Empty front matter"),
        new RulePage(
            new("Giữa hai dòng --- không có khóa nào.", "There is no key between the two lines ---."),
            new(
                "Không có mã, loại, đơn vị ban hành thì văn bản không được đăng.",
                "Without id, type and issuer the document isn't published."),
            """
            ---
            ---
            ## I. MỤC ĐÍCH
            """,
            """
            ---
            id: kh-dai-hoi-huyen-a
            type: ke-hoach
            issuer: huyen-uy-a
            title: tổ chức đại hội
            status: draft
            ---
            ## I. MỤC ĐÍCH
            """,
            new("Thêm ít nhất các khóa id, type, issuer, title, status.", "Add at least the keys id, type, issuer, title, status.")))
    {
        CanBeSuppressed = false,
    };

    /// <param name="open">The line that opens it.</param>
    public static Diagnostic Found(SourceText source, int open) => Rule.At(
        source.Span(source.StartOfLine(open), source.EndOfLine(open)),
        new("Phần đầu của văn bản không có khóa nào.", "The front matter has no keys."),
        new("Thêm các khóa id, type, issuer, title, status giữa hai dòng “---”.", "Add the keys id, type, issuer, title, status between the two lines “---”."));
}
