using PlanSite.Core.Diagnostics;

namespace PlanSite.Checks.Suppressions;

/// <summary>A baseline that can't be read.</summary>
internal static class UnreadableBaseline
{
    public static readonly Rule Rule = new(
        "PS1097",
        "unreadable-baseline",
        Severity.Error,
        new("Không đọc được tệp nền", "A baseline that can't be read"),
        new RulePage(
            new("plansite-baseline.json không phải JSON đúng, hoặc thiếu “plansite-baseline”, “findings”.", "plansite-baseline.json is no right JSON, or lacks “plansite-baseline” or “findings”."),
            new("Không đọc được tệp nền thì mọi phát hiện cũ hiện ra lại như mới.", "Without it all old findings come up again as if they were new."),
            "{\"findings\": [",
            "{\n  \"plansite-baseline\": 1,\n  \"findings\": []\n}",
            new("Lấy lại tệp từ Git, hoặc viết lại: plansite check --write-baseline.", "Take the file back from Git, or write it anew: plansite check --write-baseline.")))
    {
        CanBeSuppressed = false,
    };

    public static Diagnostic Found(int line) => Rule.At(
        SourceSpan.OnLine(Baseline.FileName, line, 1, 1),
        new("Tệp nền không đọc được từ dòng này; mọi phát hiện cũ được nêu lại.", "The baseline can't be read from this line on; all old findings are told again."),
        new("Lấy lại tệp từ Git, hoặc viết lại bằng plansite check --write-baseline.", "Take the file back from Git, or write it anew with plansite check --write-baseline."));
}
