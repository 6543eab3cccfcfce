using PlanSite.Core.Diagnostics;

namespace PlanSite.History.Rules;

/// <summary>A commit's date can't be right.</summary>
internal static class DoubtfulCommitDate
{
    public static Rule Rule { get; } = new(
        "PS7009",
        "doubtful-commit-date",
        Severity.Info,
        new LocalizedText("Ngày ghi không thể đúng", "A commit with a date that can't be"),
        new RulePage(
            new LocalizedText(
                "Tìm những lần ghi mà ngày giờ trước năm 1990, từ năm 2100 trở đi, hoặc không đọc được.",
                "Finds commits dated before 1990, in or after 2100, or with a date that can't be read."),
            new LocalizedText(
                "Đồng hồ của máy ghi đã sai. Thứ tự trong lịch sử theo quan hệ giữa các lần ghi nên vẫn đúng; ngày thì bỏ trống.",
                "The clock of the machine was wrong. The order of history follows from the commits themselves and is right; the date is left blank."),
            "Date: Thu Jan 1 00:00:00 1970 +0000",
            "Date: Tue Sep 3 08:30:00 2024 +0700",
            new LocalizedText(
                "Không sửa được mà không viết lại lịch sử; chỉnh đồng hồ của máy cho những lần sau.",
                "It can't be mended without rewriting history; set the machine's clock for the next ones.")));

    public static Diagnostic Found(int count, string commit) => Rule.At(
        SourceSpan.StartOf("plansite.yml"),
        new LocalizedText(
            $"{count} lần ghi có ngày giờ không thể đúng, chẳng hạn {commit}: ngày của chúng được bỏ trống.",
            $"{count} commits have a date that can't be, such as {commit}: their dates are left blank."),
        new LocalizedText(
            "Chỉnh đồng hồ của máy đã ghi; thứ tự lịch sử không bị ảnh hưởng.",
            "Set the clock of the machine that made them; the order of history isn't affected."));
}
