using PlanSite.Core.Diagnostics;

namespace PlanSite.History.Rules;

/// <summary>There is no git command.</summary>
internal static class MissingGit
{
    public static Rule Rule { get; } = new(
        "PS7002",
        "missing-git",
        Severity.Info,
        new LocalizedText("Máy chưa có Git", "A machine without Git"),
        new RulePage(
            new LocalizedText(
                "Báo rằng máy này không chạy được lệnh git.",
                "Tells that the git command can't be run on this machine."),
            new LocalizedText(
                "PlanSite đọc lịch sử bằng chính Git; thiếu Git thì không có lịch sử, nhưng mọi trang khác vẫn dựng được.",
                "PlanSite reads history with Git itself; without it there is no history, yet every other page is built."),
            "git: command not found",
            "git version 2.39.5",
            new LocalizedText(
                "Cài Git (https://git-scm.com) rồi chạy lại.",
                "Install Git (https://git-scm.com) and run again.")));

    public static Diagnostic Found() => Rule.At(
        SourceSpan.StartOf("plansite.yml"),
        new LocalizedText(
            "Máy này không có Git: trang không có lịch sử và không so sánh được các dự thảo.",
            "This machine has no Git: the site has no history and can't compare drafts."),
        new LocalizedText(
            "Cài Git, hoặc thêm thư mục của git vào PATH.",
            "Install Git, or add its folder to PATH."));
}
