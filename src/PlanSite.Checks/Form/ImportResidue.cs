using System.Text.RegularExpressions;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;

namespace PlanSite.Checks.Form;

/// <summary>Codes of Word or HTML, or stray marks of Markdown, are left in the text.</summary>
internal sealed partial class ImportResidue : DocumentCheck
{
    public override Rule Rule { get; } = new(
        "PS4028",
        "import-residue",
        Severity.Warning,
        new LocalizedText("Còn sót mã của Word hoặc HTML", "Something of Word or HTML is left in the text"),
        new RulePage(
            new LocalizedText(
                "Tìm thẻ HTML (<i>, <br>) hiện nguyên trong văn bản, mã trường của Word (PAGE, HYPERLINK, “Error! Reference source not found”), dấu * lẻ, và hai dấu đầu dòng trên một dòng (“- + …”).",
                "Finds HTML tags (<i>, <br>) that would show in the text, fields of Word (PAGE, HYPERLINK, “Error! Reference source not found”), a lone *, and two list marks on one line (“- + …”)."),
            new LocalizedText(
                "Người đọc thấy mã thay cho chữ, và danh sách hiện sai cấp.",
                "Readers see codes, and lists on the wrong level."),
            "- + Chỉ đạo các tiểu ban <i>(dự kiến)</i>",
            "  - Chỉ đạo các tiểu ban *(dự kiến)*",
            new LocalizedText(
                "Xóa mã còn sót; chữ nghiêng viết *…*, chữ đậm viết **…**.",
                "Take the codes out; write italics *…* and bold **…**.")));

    public override IEnumerable<Diagnostic> Find(Document document, CheckContext context)
    {
        foreach (TextBlock block in document.Blocks)
        {
            foreach (Match match in Left().Matches(block.Text))
            {
                SourceSpan span = block.Span(match.Index, match.Index + match.Length);
                if (!IsEscaped(context, span)) yield return Found(span, match.Value.Trim());
            }
        }

        if (!context.Sources.TryGetValue(document.File, out string? text)) yield break;
        int line = 0;
        foreach (string source in text.Split('\n'))
        {
            line++;
            Match marks = TwoMarks().Match(source);
            if (marks.Success) yield return Found(SourceSpan.OnLine(document.File, line, marks.Groups["marks"].Index + 1, marks.Groups["marks"].Length), marks.Groups["marks"].Value);
        }
    }

    // `\*` is a star that somebody means.
    private static bool IsEscaped(CheckContext context, SourceSpan span) =>
        context.Sources.TryGetValue(span.File, out string? text) && text.Split('\n') is var lines && span.Line <= lines.Length
        && span.Column >= 2 && span.Column - 2 < lines[span.Line - 1].Length && lines[span.Line - 1][span.Column - 2] == '\\';

    private Diagnostic Found(SourceSpan span, string left) => Rule.At(
        span,
        new LocalizedText($"“{left}” còn sót lại trong văn bản.", $"“{left}” is left in the text."),
        left.Contains('*', StringComparison.Ordinal)
            ? new LocalizedText("Bỏ dấu lẻ, hoặc khép đủ đôi: *nghiêng*, **đậm**.", "Take the lone mark out, or close the pair: *italic*, **bold**.")
            : left[0] is '<'
                ? new LocalizedText("Bỏ thẻ HTML; chữ nghiêng viết *…*, xuống dòng thì để một dòng trống.", "Take the tag out; write italics *…*, and leave a blank line for a new paragraph.")
                : new LocalizedText("Xóa, hoặc giữ một dấu đầu dòng.", "Take it out, or keep one list mark."));

    [GeneratedRegex(
        @"</?(?:i|b|u|p|br|em|strong|div|span|font|table|tr|td|sup|sub)\b[^<>]{0,80}/?>|^PAGE(?:[ \n]+[0-9]{1,3}(?=[ \n]|$)|[ ]*$)|\bNUMPAGES\b|\bHYPERLINK[ ]+\\?[""“]|Error! (?:Reference source|Bookmark) not (?:found|defined)|(?<![\p{L}\p{Nd}*])\*{1,3}(?=[ ]?\p{L})|(?<=\p{L})\*{1,3}(?![\p{L}\p{Nd}*])|^[+\-•]\u00A0",
        RegexOptions.CultureInvariant)]
    private static partial Regex Left();

    [GeneratedRegex(@"^[ \t]*(?<marks>[-+*•][ ]+[-+•*][ ]+(?=[\p{L}*]))", RegexOptions.CultureInvariant)]
    private static partial Regex TwoMarks();
}
