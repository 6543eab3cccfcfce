using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Rules;

/// <summary>A row of a schedule that has more or fewer cells than the header.</summary>
internal static class UnevenRow
{
    public static readonly Rule Rule = new(
        "PS4008",
        "uneven-row",
        Severity.Error,
        new(
            "Dòng của bảng tiến độ thừa hoặc thiếu ô",
            "A row of a schedule with too many or too few cells"),
        new RulePage(
            new(
                "So số ô của mỗi dòng trong bảng tiến độ với số cột của tiêu đề.",
                "Compares the number of cells in every row of a schedule with the columns of its header."),
            new(
                "Thiếu một ô thì các ô sau dồn sang cột khác: đơn vị phối hợp thành đơn vị chủ trì. Ô thừa thì không thuộc cột nào.",
                "With a cell missing the others move into the wrong columns: who supports becomes who leads. A cell too many belongs to no column."),
            """
            | Thời gian | Nội dung | Chủ trì |
            |---|---|---|
            | Tháng 9/2024 | Ban Tổ chức |
            """,
            """
            | Thời gian | Nội dung | Chủ trì |
            |---|---|---|
            | Tháng 9/2024 | Hội nghị quán triệt | Ban Tổ chức |
            """,
            new(
                "Mỗi dòng có đủ số ô như tiêu đề; ô không ghi gì vẫn để dấu |. Không xuống dòng trong ô. Dấu | là chữ thì viết \\|.",
                "Give every row as many cells as the header; an empty cell keeps its |. No line break in a cell. Write \\| for a bar that is text.")));

    public static Diagnostic TooMany(SourceSpan extra, int cells, int columns) => Rule.At(
        extra,
        new($"Dòng này có {cells} ô, tiêu đề chỉ có {columns} cột: từ ô này trở đi không thuộc cột nào.", $"This row has {cells} cells and the header {columns} columns: from this cell on they belong to none."),
        new("Bỏ dấu | thừa, hoặc thêm cột vào tiêu đề. Dấu | là chữ thì viết \\|.", "Take out the bar that is too many, or add a column to the header. Write \\| for a bar that is text."));

    /// <param name="lost">The time or the matter is among the cells that are missing.</param>
    public static Diagnostic TooFew(SourceSpan row, int cells, int columns, bool lost) => Rule.At(
        row,
        new($"Dòng này có {cells} ô, tiêu đề có {columns} cột: các ô có thể đã lệch cột.", $"This row has {cells} cells and the header {columns} columns: the cells may stand in the wrong ones."),
        new("Thêm ô còn thiếu; ô không ghi gì vẫn để dấu |. Đừng xuống dòng trong ô.", "Add the missing cells; an empty one keeps its |. Don't break the line within a cell.")) with
    {
        Severity = lost ? Severity.Error : Severity.Warning,
    };

    public static Diagnostic Broken(SourceSpan line) => Rule.At(
        line,
        new("Dòng này không bắt đầu bằng dấu |, có lẽ là phần còn lại của ô ở dòng trên.", "This line doesn't begin with |: it is probably the rest of a cell of the row above."),
        new("Nối nó vào dòng trên: mỗi dòng của bảng viết trên một dòng. Nếu là một dòng mới thì thêm | ở đầu và đủ các ô.", "Join it to the line above: a row of the table is one line. If it is a row of its own, begin it with | and give it all its cells."));
}
