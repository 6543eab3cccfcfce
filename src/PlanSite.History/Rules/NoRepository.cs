using PlanSite.Core.Diagnostics;

namespace PlanSite.History.Rules;

/// <summary>The folder is in no Git repository.</summary>
internal static class NoRepository
{
    public static Rule Rule { get; } = new(
        "PS7001",
        "no-repository",
        Severity.Info,
        new LocalizedText("Thư mục chưa có Git", "A folder without Git"),
        new RulePage(
            new LocalizedText(
                "Báo rằng kho kế hoạch không nằm trong kho Git nào.",
                "Tells that the planning repository lies in no Git repository."),
            new LocalizedText(
                "Lịch sử, so sánh dự thảo và ngày sửa đổi đều lấy từ Git; không có Git thì trang chỉ cho thấy bản hiện tại.",
                "History, comparison of drafts and dates of change come from Git; without it the site shows only the present text."),
            "ke-hoach/\n  plansite.yml",
            "ke-hoach/\n  .git/\n  plansite.yml",
            new LocalizedText(
                "Chạy git init trong thư mục của kho, rồi git add và git commit.",
                "Run git init in the repository's folder, then git add and git commit.")));

    public static Diagnostic Found() => Rule.At(
        SourceSpan.StartOf("plansite.yml"),
        new LocalizedText(
            "Kho kế hoạch này chưa nằm trong kho Git: trang không có lịch sử và không so sánh được các dự thảo.",
            "This planning repository lies in no Git repository: the site has no history and can't compare drafts."),
        new LocalizedText(
            "Chạy git init, git add . và git commit trong thư mục này.",
            "Run git init, git add . and git commit in this folder."));
}
