using PlanSite.Core.Diagnostics;

namespace PlanSite.History.Rules;

/// <summary>Git failed while the history was read.</summary>
internal static class UnreadableHistory
{
    public static Rule Rule { get; } = new(
        "PS7010",
        "unreadable-history",
        Severity.Warning,
        new LocalizedText("Không đọc được lịch sử", "History that can't be read"),
        new RulePage(
            new LocalizedText(
                "Báo rằng Git dừng giữa chừng khi đọc lịch sử.",
                "Tells that Git stopped in the middle of reading the history."),
            new LocalizedText(
                "Lịch sử đọc dở không được coi là toàn bộ.",
                "History that is read in part isn't shown as the whole."),
            "fatal: bad object HEAD",
            "git fsck    # không báo lỗi",
            new LocalizedText(
                "Chạy git fsck để biết kho hỏng ở đâu; chép lại kho nếu cần.",
                "Run git fsck to see what is broken; clone again where needed.")));

    public static Diagnostic Found(string error) => Rule.At(
        SourceSpan.StartOf("plansite.yml"),
        new LocalizedText(
            $"Git không đọc được lịch sử của kho này ({First(error)}): lịch sử trên trang thiếu hoặc không đủ.",
            $"Git can't read this repository's history ({First(error)}): the history on the site is missing or not whole."),
        new LocalizedText(
            "Chạy git fsck trong thư mục này; chép lại kho nếu kho hỏng.",
            "Run git fsck in this folder; clone again if the repository is broken."));

    private static string First(string error)
    {
        string line = error.Split('\n')[0].Trim();
        return line.Length is > 0 and <= 200 ? line : "git";
    }
}
