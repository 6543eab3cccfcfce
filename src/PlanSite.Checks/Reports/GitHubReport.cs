using System.Text;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Checks.Reports;

/// <summary>
/// Workflow commands of GitHub Actions: <c>::error file=…,line=…::…</c>. The runner reads them from the log and marks the lines of a pull request.
/// </summary>
internal static class GitHubReport
{
    public static string Render(CheckReport report, string language)
    {
        var text = new StringBuilder();
        foreach (Diagnostic diagnostic in report.Diagnostics) Write(text, diagnostic, language);
        return text.ToString();
    }

    private static void Write(StringBuilder text, Diagnostic diagnostic, string language)
    {
        SourceSpan span = diagnostic.Span;
        text.Append("::").Append(diagnostic.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "notice" });
        text.Append(" file=").Append(Property(span.File)).Append(",line=").Append(span.Line).Append(",endLine=").Append(span.EndLine);

        // GitHub takes columns only within one line, and counts the last one in.
        if (span.EndLine == span.Line) text.Append(",col=").Append(span.Column).Append(",endColumn=").Append(Math.Max(span.Column, span.EndColumn - 1));
        text.Append(",title=").Append(Property($"{diagnostic.Code} {diagnostic.Rule.Title.In(language)}"));
        text.Append("::").Append(Data($"{diagnostic.Message.In(language)}\n{diagnostic.Help.In(language)}".TrimEnd())).Append('\n');
    }

    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
