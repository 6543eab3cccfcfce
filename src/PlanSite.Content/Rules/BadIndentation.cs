using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Rules;

/// <summary>A line that is indented too little or too much.</summary>
internal static class BadIndentation
{
    public static readonly Rule Rule = new(
        "PS1023",
        "bad-indentation",
        Severity.Error,
        new("Thụt đầu dòng sai", "Bad indentation"),
        new RulePage(
            new(
                "Số dấu cách ở đầu dòng không khớp với các dòng cùng nhóm.",
                "The blanks at the start of a line don't match the other lines of its group."),
            new(
                "YAML xếp khóa vào nhóm theo số dấu cách đầu dòng: lệch một dấu cách là sang nhóm khác.",
                "YAML groups keys by the blanks before them: one blank off is another group."),
            """
            - id: huyen
              name: Cấp huyện
               order: 3
            """,
            """
            - id: huyen
              name: Cấp huyện
              order: 3
            """,
            new("Cho các khóa của cùng một mục bắt đầu ở cùng một cột.", "Let all keys of one entry begin in the same column.")))
    {
        CanBeSuppressed = false,
    };

    public static Diagnostic Found(SourceSpan span, bool inList) => Rule.At(
        span,
        inList
            ? new("Dòng này thụt vào không khớp với các mục của danh sách.", "This line isn't indented as the items of the list are.")
            : new("Dòng này thụt vào không khớp với các khóa cùng nhóm.", "This line isn't indented as the keys of its group are."),
        new("Cho dòng bắt đầu ở cùng cột với các dòng cùng nhóm phía trên (dùng dấu cách, không dùng phím Tab).", "Start it in the same column as the lines of its group above (with blanks, not tabs)."));
}
