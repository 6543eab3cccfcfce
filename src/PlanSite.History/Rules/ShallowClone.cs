using PlanSite.Core.Diagnostics;

namespace PlanSite.History.Rules;

/// <summary>The clone lacks the beginning of its history.</summary>
internal static class ShallowClone
{
    public static Rule Rule { get; } = new(
        "PS7004",
        "shallow-clone",
        Severity.Warning,
        new LocalizedText("Bản sao thiếu phần đầu lịch sử", "A shallow clone"),
        new RulePage(
            new LocalizedText(
                "Báo rằng kho được chép về không đủ lịch sử (git clone --depth).",
                "Tells that the repository was cloned without all of its history (git clone --depth)."),
            new LocalizedText(
                "Các lần sửa trước chỗ cắt không có trên máy này. Trang nói rõ điều đó, không coi phần còn lại là toàn bộ lịch sử.",
                "What was changed before the cut isn't on this machine. The site says so, and doesn't show the rest as the whole history."),
            "git clone --depth 1 ...",
            "git clone ...\n\n# GitHub Actions\n- uses: actions/checkout@v4\n  with: {fetch-depth: 0}",
            new LocalizedText(
                "Lấy đủ lịch sử: git fetch --unshallow; trong máy dựng tự động: fetch-depth: 0 (GitHub), GIT_DEPTH: 0 (GitLab).",
                "Fetch all of it: git fetch --unshallow; on a build server: fetch-depth: 0 (GitHub), GIT_DEPTH: 0 (GitLab).")));

    public static Diagnostic Found() => Rule.At(
        SourceSpan.StartOf("plansite.yml"),
        new LocalizedText(
            "Kho này được chép về không đủ lịch sử: trang chỉ có những lần sửa gần đây, các dự thảo cũ hơn không xem và không so sánh được.",
            "This repository was cloned without all of its history: the site has only the latest changes, older drafts can't be read or compared."),
        new LocalizedText(
            "Chạy git fetch --unshallow; trong máy dựng tự động đặt fetch-depth: 0.",
            "Run git fetch --unshallow; on a build server set fetch-depth: 0."));
}
