using PlanSite.Core.Diagnostics;

namespace PlanSite.History.Rules;

/// <summary>The Git repository is empty.</summary>
internal static class NoCommits
{
    public static Rule Rule { get; } = new(
        "PS7003",
        "no-commits",
        Severity.Info,
        new LocalizedText("Kho Git chưa có lần ghi nào", "A Git repository without commits"),
        new RulePage(
            new LocalizedText(
                "Báo rằng kho Git còn trống.",
                "Tells that the Git repository is still empty."),
            new LocalizedText(
                "Lịch sử bắt đầu từ lần ghi (commit) đầu tiên.",
                "History begins with the first commit."),
            "git init",
            "git init\ngit add .\ngit commit -m \"Đưa kế hoạch vào kho\"",
            new LocalizedText(
                "Ghi lần đầu: git add . rồi git commit.",
                "Make the first commit: git add . and git commit.")));

    public static Diagnostic Found() => Rule.At(
        SourceSpan.StartOf("plansite.yml"),
        new LocalizedText(
            "Kho Git chưa có lần ghi nào: chưa có lịch sử để xem hay so sánh.",
            "The Git repository has no commits: there is no history to read or compare yet."),
        new LocalizedText(
            "Chạy git add . rồi git commit.",
            "Run git add . and git commit."));
}
