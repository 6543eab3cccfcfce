using PlanSite.Content.Yaml;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Rules;

/// <summary>A data file that isn't a list.</summary>
internal static class NotAList
{
    public static readonly Rule Rule = new(
        "PS1059",
        "not-a-list",
        Severity.Error,
        new("Tệp phải là một danh sách", "File that isn't a list"),
        new RulePage(
            new("Tệp dữ liệu không bắt đầu bằng gạch đầu dòng.", "A data file doesn't begin with a dash."),
            new(
                "Mỗi mục của tệp bắt đầu bằng “- ”; thiếu nó thì không biết mục nào ở đâu.",
                "Each entry begins with “- ”; without it nobody can tell one from another."),
            """
            id: huyen
            name: Cấp huyện
            """,
            """
            - id: huyen
              name: Cấp huyện
            """,
            new(
                "Thêm “- ” trước khóa đầu của mỗi mục và thụt các khóa sau vào hai dấu cách.",
                "Put “- ” before the first key of each entry and indent the others by two blanks.")))
    {
        CanBeSuppressed = false,
    };

    public static Diagnostic Found(YamlNode node, string example)
    {
        LocalizedText actual = WrongType.Describe(node);
        return Rule.At(
            FirstCharacter(node.Span),
            new($"Tệp này phải là một danh sách, nhưng ở đây là {actual.Vi}.", $"This file must be a list, but here is {actual.En}."),
            new($"Bắt đầu mỗi mục bằng “- ”, ví dụ: - {example}", $"Begin each entry with “- ”, for example: - {example}"));
    }

    /// <summary>The whole file is meant: its beginning is enough to show.</summary>
    private static SourceSpan FirstCharacter(SourceSpan span) => span with
    {
        EndLine = span.Line,
        EndColumn = span.EndLine > span.Line ? span.Column + 1 : Math.Min(span.EndColumn, span.Column + 1),
    };
}
