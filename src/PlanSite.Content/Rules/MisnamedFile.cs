using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Rules;

/// <summary>A file whose name is nearly one that would be read.</summary>
internal static class MisnamedFile
{
    public static readonly Rule Rule = new(
        "PS1011",
        "misnamed-file",
        Severity.Warning,
        new("Tệp đặt sai tên", "Misnamed file"),
        new RulePage(
            new(
                "Trong data/ có tệp không thuộc danh sách các tệp dữ liệu, hoặc cạnh index.md có tệp tên gần giống tasks.yml.",
                "data/ holds a file that isn't one of the data files, or beside index.md stands one whose name is nearly tasks.yml."),
            new(
                "Tệp sai tên không được đọc, và dữ liệu trong đó lặng lẽ vắng mặt.",
                "A file under a wrong name isn't read, and its data is silently missing."),
            """
            data/unit.yml
            content/tinh/tinh-uy/ke-hoach/tasks.yaml
            """,
            """
            data/units.yml
            content/tinh/tinh-uy/ke-hoach/tasks.yml
            """,
            new(
                "Đổi tên tệp cho đúng, hoặc chuyển tệp khác loại ra khỏi data/.",
                "Rename the file, or move what is no data file out of data/.")));

    public static Diagnostic FoundInData(string file, string? meant) => Rule.At(
        SourceSpan.StartOf(file),
        new($"“{file}” không phải là một tệp dữ liệu nên không được đọc.", $"“{file}” is none of the data files and isn't read."),
        meant is null
            ? new("Các tệp dữ liệu là: abbreviations, events, holidays, levels, limits, outlines, references, types, units (.yml). Chuyển tệp này ra khỏi data/.",
                "The data files are abbreviations, events, holidays, levels, limits, outlines, references, types, units (.yml). Move this one out of data/.")
            : new($"Đổi tên thành “{meant}”?", $"Rename it to “{meant}”?"));

    public static Diagnostic FoundTasks(string file) => Rule.At(
        SourceSpan.StartOf(file),
        new($"“{file}” được coi là tệp đính kèm, không phải danh sách nhiệm vụ.", $"“{file}” is taken for an attachment, not for the list of tasks."),
        new("Đổi tên thành “tasks.yml” (chữ thường).", "Rename it to “tasks.yml” (lower case)."));
}
