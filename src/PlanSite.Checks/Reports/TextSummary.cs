using System.Text;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Checks.Reports;

/// <summary>How many findings each rule has, the most first, and what was silenced for which reason.</summary>
internal static class TextSummary
{
    public static void Append(StringBuilder text, CheckReport report, ReportOptions options)
    {
        bool english = options.Language == "en";
        var rules = report.Diagnostics.GroupBy(diagnostic => diagnostic.Code, StringComparer.Ordinal)
            .Select(group => (group.First().Rule, Count: group.Count()))
            .OrderByDescending(group => group.Count).ThenBy(group => group.Rule.Code, StringComparer.Ordinal).ToList();
        if (rules.Count > 0)
        {
            int width = rules.Max(rule => rule.Count.ToString().Length);
            foreach ((Rule rule, int count) in rules) text.Append(Fitted($"{rule.Code}  {count.ToString().PadLeft(width)}  {rule.Title.In(options.Language)}", options.Width)).Append('\n');
            text.Append('\n');
        }

        if (report.Suppressed.IsEmpty) return;
        text.Append(english ? "Silenced, with the reason:" : "Bỏ qua, có lý do:").Append('\n');
        foreach (SuppressedFinding finding in report.Suppressed)
            text.Append(Fitted($"{finding.Diagnostic.Code}  {finding.Diagnostic.Span.File}:{finding.Diagnostic.Span.Line}", options.Width)).Append('\n')
                .Append(Fitted($"        {finding.By.Reason}", options.Width)).Append('\n');
        text.Append('\n');
    }

    private static string Fitted(string line, int width)
    {
        if (SourceExcerpt.Width(line) <= width) return line;
        int end = line.Length;
        while (SourceExcerpt.Width(line[..end]) > width - 1) end--;
        return line[..end].TrimEnd() + "…";
    }
}
