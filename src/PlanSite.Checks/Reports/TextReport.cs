using System.Text;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Checks.Reports;

/// <summary>For people at a terminal: what is wrong, where, the line with a caret, and what to do.</summary>
public static class TextReport
{
    private const string Reset = "\u001b[0m";
    private const string Bold = "\u001b[1m";
    private const string Blue = "\u001b[34m";

    // From here on a reader wants to know first which rules are broken most.
    private const int Many = 20;

    public static string Render(CheckReport report, ReportOptions options)
    {
        var text = new StringBuilder();
        var lines = new SourceLines(options.Sources);
        foreach (Diagnostic diagnostic in report.Diagnostics) Write(text, diagnostic, lines, options);
        if (options.Summary || report.Diagnostics.Length > Many) TextSummary.Append(text, report, options);
        text.Append(Summary(report, options)).Append('\n');
        return text.ToString();
    }

    private static void Write(StringBuilder text, Diagnostic diagnostic, SourceLines lines, ReportOptions options)
    {
        string gutter = new(' ', diagnostic.Span.Line.ToString().Length);
        text.Append(Paint($"{Word(diagnostic.Severity, options.Language)}[{diagnostic.Code}]", ColorOf(diagnostic.Severity) + Bold, options));
        Wrap(text, ": " + diagnostic.Message.In(options.Language), indent: 2, used: Word(diagnostic.Severity, options.Language).Length + 8, options.Width);
        text.Append(Paint($"{gutter}--> ", Blue, options)).Append(diagnostic.Span).Append('\n');
        if (lines.Find(diagnostic.Span.File, diagnostic.Span.Line) is { Length: > 0 } line)
        {
            int length = diagnostic.Span.EndLine == diagnostic.Span.Line ? diagnostic.Span.EndColumn - diagnostic.Span.Column : line.Length - diagnostic.Span.Column + 1;
            SourceExcerpt excerpt = SourceExcerpt.Of(line, diagnostic.Span.Column, length, options.Width - gutter.Length - 3);
            text.Append(Paint($"{gutter} |", Blue, options)).Append('\n');
            text.Append(Paint($"{diagnostic.Span.Line} | ", Blue, options)).Append(excerpt.Line).Append('\n');
            text.Append(Paint($"{gutter} | ", Blue, options)).Append(Paint(excerpt.Caret, ColorOf(diagnostic.Severity), options)).Append('\n');
        }

        foreach (SourceSpan related in diagnostic.Related)
            text.Append(gutter).Append(" = ").Append(options.Language == "en" ? "see also: " : "xem thêm: ").Append(related).Append('\n');
        string help = diagnostic.Help.In(options.Language);
        if (help.Length > 0)
        {
            string label = options.Language == "en" ? "help: " : "cách sửa: ";
            text.Append(gutter).Append(" = ").Append(label);
            Wrap(text, help, indent: gutter.Length + 3, used: gutter.Length + 3 + label.Length, options.Width);
        }

        text.Append('\n');
    }

    /// <summary>One closing line, also when there is nothing to say: silence would leave a clerk guessing.</summary>
    public static string Summary(CheckReport report, ReportOptions options)
    {
        string counts = options.Language == "en"
            ? $"{report.Errors} error{Plural(report.Errors)}, {report.Warnings} warning{Plural(report.Warnings)}"
            : $"{report.Errors} lỗi, {report.Warnings} cảnh báo";
        if (!report.Baselined.IsEmpty)
        {
            counts += options.Language == "en"
                ? $" ({report.Baselined.Length} old ones in the baseline)"
                : $" (chưa kể {report.Baselined.Length} phát hiện cũ trong tệp nền)";
        }

        if (report.Diagnostics.IsEmpty) return counts;
        string first = report.Diagnostics.FirstOrDefault(d => d.Severity == Severity.Error)?.Code ?? report.Diagnostics[0].Code;
        return counts + (options.Language == "en" ? $". More: plansite explain {first}" : $". Xem thêm: plansite explain {first}");
    }

    private static string Plural(int count) => count == 1 ? "" : "s";

    private static string Word(Severity severity, string language) => (severity, language) switch
    {
        (Severity.Error, "en") => "error",
        (Severity.Error, _) => "lỗi",
        (Severity.Warning, "en") => "warning",
        (Severity.Warning, _) => "cảnh báo",
        (_, "en") => "note",
        _ => "ghi chú",
    };

    private static string ColorOf(Severity severity) => severity switch
    {
        Severity.Error => "\u001b[31m",
        Severity.Warning => "\u001b[33m",
        _ => "\u001b[36m",
    };

    private static string Paint(string text, string color, ReportOptions options) => options.Color ? color + text + Reset : text;

    private static void Wrap(StringBuilder into, string text, int indent, int used, int width)
    {
        int column = used;
        bool first = true;
        foreach (string word in text.Split(' '))
        {
            int length = SourceExcerpt.Width(word);
            if (!first && column + 1 + length > width)
            {
                into.Append('\n').Append(' ', indent);
                column = indent;
            }
            else if (!first)
            {
                into.Append(' ');
                column++;
            }

            into.Append(word);
            column += length;
            first = false;
        }

        into.Append('\n');
    }
}
