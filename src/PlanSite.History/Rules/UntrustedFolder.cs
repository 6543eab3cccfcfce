using PlanSite.Core.Diagnostics;

namespace PlanSite.History.Rules;

/// <summary>Git refuses a folder of another user.</summary>
internal static class UntrustedFolder
{
    public static Rule Rule { get; } = new(
        "PS7007",
        "untrusted-folder",
        Severity.Warning,
        new LocalizedText("Git không tin thư mục này", "A folder that Git doesn't trust"),
        new RulePage(
            new LocalizedText(
                "Báo rằng Git từ chối đọc kho vì thư mục thuộc về người dùng khác.",
                "Tells that Git refuses to read the repository because its folder belongs to another user."),
            new LocalizedText(
                "Git phòng kho của người lạ chạy lệnh trên máy này. PlanSite không vượt qua sự từ chối đó; trang thiếu lịch sử.",
                "Git guards against a stranger's repository running commands here. PlanSite doesn't go around that refusal; the site lacks its history."),
            "fatal: detected dubious ownership in repository at '/kho/ke-hoach'",
            "git config --global --add safe.directory /kho/ke-hoach",
            new LocalizedText(
                "Nếu kho đúng là của cơ quan: git config --global --add safe.directory <thư mục>.",
                "Where the repository is really the office's own: git config --global --add safe.directory <folder>.")));

    public static Diagnostic Found() => Rule.At(
        SourceSpan.StartOf("plansite.yml"),
        new LocalizedText(
            "Git từ chối đọc kho này vì thư mục thuộc về người dùng khác: trang không có lịch sử.",
            "Git refuses to read this repository because its folder belongs to another user: the site has no history."),
        new LocalizedText(
            "Nếu tin kho này, chạy git config --global --add safe.directory <thư mục của kho>.",
            "Where you trust it, run git config --global --add safe.directory <the repository's folder>."));
}
