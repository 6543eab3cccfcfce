using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Rules;

/// <summary>A table that is, or looks like, a schedule has a column that isn't understood.</summary>
internal static class UnclearColumns
{
    public static readonly Rule Rule = new(
        "PS4009",
        "unclear-columns",
        Severity.Error,
        new(
            "Cột của bảng tiến độ không rõ",
            "Columns of a schedule that aren't clear"),
        new RulePage(
            new(
                "Tìm bảng trông như bảng tiến độ nhưng tên cột gõ sai, thiếu cột thời gian hoặc cột nội dung, có cột của một cấp không có trong data/levels.yml, hoặc có hai cột thời gian không phân biệt được.",
                "Finds a table that looks like a schedule but has a mistyped header, lacks the column of the time or the matter, has a column for a level that data/levels.yml doesn't know, or two time columns that can't be told apart."),
            new(
                "Cột không hiểu được thì không đọc: cả bảng, hoặc cột ấy, không thành nhiệm vụ.",
                "A column that isn't understood isn't read: the table, or that column, becomes no task."),
            """
            | Thòi gian | Nội dung |
            |---|---|
            | Tháng 9/2024 | Hội nghị quán triệt |
            """,
            """
            | Thời gian | Nội dung |
            |---|---|
            | Tháng 9/2024 | Hội nghị quán triệt |
            """,
            new(
                "Đặt tên cột theo docs/soan-van-ban.md, mục 6: Thời gian, Nội dung, Chủ trì, Phối hợp, Đối tượng, hoặc tên các cấp.",
                "Name the columns as docs/soan-van-ban.md, part 6, says: Thời gian, Nội dung, Chủ trì, Phối hợp, Đối tượng, or the names of levels.")));

    public static Diagnostic Misspelt(SourceSpan header, string written, string nearest) => Rule.At(
        header,
        new($"Bảng tiến độ không có cột nào tên “{written}”, nên cột này không được đọc.", $"No column of a schedule is called “{written}”, so it isn't read."),
        new($"Có phải là “{nearest}”?", $"Did you mean “{nearest}”?"));

    public static Diagnostic UnknownLevel(SourceSpan header, string written) => Rule.At(
        header,
        new($"“{written}” không phải tên cấp nào trong data/levels.yml, nên cột này không được đọc.", $"“{written}” is the name of no level in data/levels.yml, so this column isn't read."),
        new("Sửa tên cấp, hoặc thêm cách gọi này vào names của cấp đó trong data/levels.yml.", "Mend the name, or add it to `names` of the level in data/levels.yml."));

    public static Diagnostic WithoutWhat(SourceSpan time) => Rule.At(
        time,
        new("Bảng có cột thời gian nhưng không có cột nội dung, nên không dòng nào thành nhiệm vụ.", "The table has a column for the time and none for the matter, so no row becomes a task."),
        new("Đặt tên cột ghi việc phải làm là “Nội dung” hoặc “Nhiệm vụ”.", "Call the column that says what is done “Nội dung” or “Nhiệm vụ”.")) with
    {
        Severity = Severity.Warning,
    };

    public static Diagnostic WithoutWhen(SourceSpan header, string written) => Rule.At(
        header,
        new(
            written.Length == 0 ? "Cột này ghi thời gian nhưng không có tên, nên không dòng nào thành nhiệm vụ." : $"Cột “{written}” ghi thời gian nhưng tên cột không nói vậy, nên không dòng nào thành nhiệm vụ.",
            written.Length == 0 ? "This column holds times but has no name, so no row becomes a task." : $"The column “{written}” holds times but its name doesn't say so, so no row becomes a task."),
        new("Nếu đây là bảng tiến độ, đặt tên cột là “Thời gian”.", "If this is a schedule, call the column “Thời gian”.")) with
    {
        Severity = Severity.Warning,
    };

    public static Diagnostic WithoutHeader(SourceSpan row) => Rule.At(
        row,
        new("Bảng có cột thời gian nhưng không có dòng === dưới tiêu đề, nên không dòng nào thành nhiệm vụ.", "The table has a column for the time but no === below its header, so no row becomes a task."),
        new("Đổi dòng kẻ ngay dưới tiêu đề từ +---+ thành +===+.", "Draw the line right below the header as +===+ in place of +---+."));

    public static Diagnostic TwoTimes(SourceSpan second, string first, string other) => Rule.At(
        second,
        new($"Bảng có hai cột thời gian “{first}” và “{other}” mà tên không nói cột nào là của việc gì: mỗi dòng thành hai nhiệm vụ như nhau.", $"The table has two time columns, “{first}” and “{other}”, and their names don't tell what each is about: every row becomes two tasks alike."),
        new("Gộp thành một cột, hoặc ghi rõ: “Thời gian tổ chức”, “Thời hạn gửi báo cáo”.", "Make them one column, or say what each is for: “Thời gian tổ chức”, “Thời hạn gửi báo cáo”.")) with
    {
        Severity = Severity.Warning,
    };
}
