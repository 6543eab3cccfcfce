using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Rules;

/// <summary>What is drawn as a table is shown as text, and no task is read from it.</summary>
internal static class LostTable
{
    public static readonly Rule Rule = new(
        "PS4007",
        "lost-table",
        Severity.Error,
        new(
            "Bảng không đọc được thành bảng",
            "A table that isn't read as one"),
        new RulePage(
            new(
                "Tìm những dòng kẻ bằng dấu | mà chương trình không đọc được thành bảng: thiếu dòng |---|---| dưới tiêu đề, có dòng trống ở giữa, hoặc đoạn văn dính liền phía dưới.",
                "Finds lines drawn with | that aren't read as a table: no |---|---| below the header, a blank line in the middle, or text right below it."),
            new(
                "Bảng hiện ra như chữ thường; nếu là bảng tiến độ thì các nhiệm vụ trong đó không vào sổ, không lên lịch.",
                "The table is shown as plain text; the tasks of a schedule would be in no list and no calendar."),
            """
            | Thời gian | Nội dung |
            | Tháng 9/2024 | Hội nghị quán triệt |
            """,
            """
            | Thời gian | Nội dung |
            |---|---|
            | Tháng 9/2024 | Hội nghị quán triệt |
            """,
            new(
                "Dòng đầu là tiêu đề, dòng thứ hai là |---|---|, mỗi dòng sau là một dòng của bảng; trước và sau bảng để một dòng trống, trong bảng thì không.",
                "The first line is the header, the second |---|---|, every other line a row; a blank line before and after the table and none inside it.")));

    public static Diagnostic WithoutRule(SourceSpan header, int columns, bool schedule) => Of(
        header,
        schedule,
        new("Dưới dòng tiêu đề này thiếu dòng gạch, nên bảng chỉ hiện như chữ thường.", "The line of dashes is missing below this header, so the table is only shown as text."),
        new($"Thêm ngay dưới tiêu đề một dòng: {Dashes(columns)}", $"Add a line right below the header: {Dashes(columns)}"));

    public static Diagnostic WrongRule(SourceSpan rule, int columns, bool schedule) => Of(
        rule,
        schedule,
        new("Dòng gạch dưới tiêu đề viết chưa đúng, nên bảng chỉ hiện như chữ thường.", "The line of dashes below the header isn't written as it must be, so the table is only shown as text."),
        new($"Viết lại bằng dấu gạch nối ngắn: {Dashes(columns)}", $"Write it with plain hyphens: {Dashes(columns)}"));

    public static Diagnostic WithoutHeader(SourceSpan rule, bool schedule) => Of(
        rule,
        schedule,
        new("Bảng bắt đầu bằng dòng gạch, không có dòng tiêu đề.", "The table begins with the line of dashes and has no header."),
        new("Thêm phía trên một dòng tên cột: | Thời gian | Nội dung | Chủ trì |", "Add a line with the names of the columns above it: | Thời gian | Nội dung | Chủ trì |"));

    public static Diagnostic CutByBlankLine(SourceSpan row, bool schedule) => Of(
        row,
        schedule,
        new("Dòng trống phía trên cắt bảng làm đôi: từ đây trở đi chỉ hiện như chữ thường.", "The blank line above cuts the table in two: from here on it is only shown as text."),
        new("Xóa dòng trống phía trên. Nếu đây là một bảng khác thì thêm dòng tiêu đề và dòng |---|---| cho nó.", "Delete the blank line above. If this is another table, give it a header and a line |---|---|."));

    public static Diagnostic RunsIntoText(SourceSpan text, bool schedule) => Of(
        text,
        schedule,
        new("Dòng này dính liền vào bảng, nên cả bảng chỉ hiện như chữ thường.", "This line touches the table, so the whole table is only shown as text."),
        new("Thêm một dòng trống giữa bảng và đoạn văn. Nếu dòng này thuộc một ô của bảng thì nối nó vào dòng trên.", "Put a blank line between the table and the text. If the line belongs to a cell, join it to the line above."));

    public static Diagnostic Unread(SourceSpan table, bool schedule) => Of(
        table,
        schedule,
        new("Bảng này không đọc được, nên chỉ hiện như chữ thường.", "This table can't be read, so it is only shown as text."),
        new("Kẻ lại bảng: dòng tiêu đề, dòng |---|---|, rồi mỗi dòng của bảng viết trên một dòng.", "Draw it anew: the header, a line |---|---|, then each row on a line of its own."));

    // Rows of an ordinary table are still there to be read by people; a schedule's tasks are gone.
    private static Diagnostic Of(SourceSpan span, bool schedule, LocalizedText message, LocalizedText help) =>
        Rule.At(span, message, help) with { Severity = schedule ? Severity.Error : Severity.Warning };

    private static string Dashes(int columns) => "|" + string.Concat(Enumerable.Repeat("---|", Math.Max(columns, 1)));
}
