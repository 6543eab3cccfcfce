using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Rules;

/// <summary>A second YAML document in one file.</summary>
internal static class SeveralYamlDocuments
{
    public static readonly Rule Rule = new(
        "PS1034",
        "several-yaml-documents",
        Severity.Error,
        new("Nhiều phần YAML trong một tệp", "Several YAML documents"),
        new RulePage(
            new("Tệp dữ liệu có dòng --- chia thành nhiều phần.", "A data file is divided by a line ---."),
            new(
                "Mỗi tệp là một danh sách; chương trình khác chỉ đọc phần đầu và bỏ phần sau dòng ---.",
                "A file is one list; other programs only read the first part and leave out what follows the ---."),
            """
            - id: tinh
            ---
            - id: huyen
            """,
            """
            - id: tinh
            - id: huyen
            """,
            new("Xóa dòng --- ở giữa tệp.", "Delete the line --- in the middle of the file.")));

    public static Diagnostic Found(SourceSpan span) => Rule.At(
        span,
        new("Dòng này chia tệp thành nhiều phần YAML.", "This line divides the file into several YAML documents."),
        new("Xóa dòng chia “---” để cả tệp là một phần.", "Delete the dividing line “---”, so that the file is one."));
}
