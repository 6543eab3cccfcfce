using PlanSite.Core;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Text;

namespace PlanSite.Checks.Data;

/// <summary>A severity that <c>plansite.yml</c> sets for a code which no rule has. Needs to know every rule of the program, so it runs with the report.</summary>
public static class UnknownSeverityCode
{
    public static readonly Rule Rule = new(
        "PS1064",
        "unknown-severity-code",
        Severity.Warning,
        new LocalizedText("Đặt mức độ cho một mã không có", "A severity for a code that no rule has"),
        new RulePage(
            new LocalizedText("Mã ghi ở severities trong plansite.yml không phải mã của quy tắc nào.", "A code under `severities` in plansite.yml is no rule's."),
            new LocalizedText("Dòng đó không có tác dụng: phát hiện mà nó nhằm tới vẫn giữ mức cũ.", "The line does nothing: the finding that it was meant for keeps its severity."),
            "severities:\n  PS2201: warning",
            "severities:\n  PS2001: warning",
            new LocalizedText("Chép mã đúng như trong kết quả kiểm tra; “plansite explain” liệt kê mọi mã.", "Copy the code from the check's result; “plansite explain” lists them all.")));

    public static IEnumerable<Diagnostic> Find(SiteSettings settings, IReadOnlyCollection<Rule> rules)
    {
        HashSet<string> known = [.. rules.Select(rule => rule.Code)];
        return settings.SeverityCodes.Where(code => !known.Contains(code.Value)).Select(code => Found(code, rules));
    }

    private static Diagnostic Found(Located<string> code, IReadOnlyCollection<Rule> rules)
    {
        Rule? near = Nearness.Nearest(code.Value, rules.Select(rule => rule.Code)) is { } nearest ? rules.First(rule => rule.Code == nearest) : null;
        return Rule.At(
            code.Span,
            new LocalizedText($"Không có quy tắc nào mang mã “{code.Value}”.", $"No rule has the code “{code.Value}”."),
            near is null
                ? new LocalizedText("Chép mã từ kết quả kiểm tra; danh sách: plansite explain.", "Copy the code from the check's result; the list: plansite explain.")
                : new LocalizedText(
                    $"Có phải là {near.Code} ({near.Title.Vi})? Danh sách: plansite explain.",
                    $"Did you mean {near.Code} ({near.Title.En})? The list: plansite explain."));
    }
}
