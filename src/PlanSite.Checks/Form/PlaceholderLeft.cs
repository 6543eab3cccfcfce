using System.Buffers;
using System.Text.RegularExpressions;
using PlanSite.Checks.Citations;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;

namespace PlanSite.Checks.Form;

/// <summary>Something in an issued document still waits to be filled in.</summary>
internal sealed partial class PlaceholderLeft : DocumentCheck
{
    public override Rule Rule { get; } = new(
        "PS4015",
        "placeholder-left",
        Severity.Error,
        new LocalizedText("Còn chỗ để trống", "A placeholder is left in"),
        new RulePage(
            new LocalizedText(
                "Tìm chỗ chờ điền: “….”, “…/…/2024”, “ngày    tháng    năm”, “xx”, “[điền…]”, “(Chờ xin ý kiến)”, số còn trống “-KH/TU”. Với dự thảo và đề cương chỉ là thông tin.",
                "Finds what waits to be filled in: “….”, “…/…/2024”, a date of blanks, “xx”, “[điền…]”, “(Chờ xin ý kiến)”, a blank number “-KH/TU”. In a draft or an outline it is only a hint."),
            new LocalizedText(
                "Văn bản đã ký mà còn chỗ trống thì không ai làm theo được chỗ ấy.",
                "Nobody can follow what an issued document leaves open."),
            "gồm 02 chi bộ: (Chờ xin ý kiến)",
            "gồm Chi bộ ấp 1 và Chi bộ Trường Tiểu học A",
            new LocalizedText(
                "Điền cho đủ; chưa có thì để status: draft.",
                "Fill it in; while that can't be done, keep `status: draft`.")));

    public override IEnumerable<Diagnostic> Find(Document document, CheckContext context)
    {
        // An outline is a form that somebody will fill in.
        bool open = document.Status.Value == DocumentStatus.Draft || context.Repository.TypesById.GetValueOrDefault(document.Type.Value) is { Parts: { IsEmpty: true } };
        foreach (TextBlock block in document.Blocks)
        {
            // A form has many gaps in one line: one finding says enough.
            if (First(document, block) is not var (start, end)) continue;
            string words = string.Join(' ', block.Text[start..end].Split((char[])[' ', '\n', '\u00A0'], StringSplitOptions.RemoveEmptyEntries));
            Diagnostic found = Rule.At(
                block.Span(start, end),
                new LocalizedText($"Còn chỗ chờ điền: “{words}”.", $"Something is still to be filled in: “{words}”."),
                open
                    ? new LocalizedText("Nhớ điền trước khi ban hành.", "Fill it in before the document is issued.")
                    : new LocalizedText("Điền cho đủ; nếu văn bản chưa ban hành thì ghi status: draft.", "Fill it in; if the document isn't issued yet, write `status: draft`."));
            yield return open ? found with { Severity = Severity.Info } : found;
        }
    }

    private static (int Start, int End)? First(Document document, TextBlock block)
    {
        Match match = block.Text.AsSpan().ContainsAny(Signs) ? Placeholder().Match(block.Text) : Match.Empty;
        (int, int)? written = match.Success ? (match.Index, match.Index + match.Length) : null;
        foreach (Citation citation in document.Citations)
        {
            if (citation is not { Outcome: CitationOutcome.Blank, Number.IsBlank: true } || CitationText.Around(document, citation.Span) is not { } place || place.Block != block) continue;
            return written is { } first && first.Item1 < place.Start ? written : (place.Start, place.End);
        }

        return written;
    }

    // No placeholder is without one of these; nearly every line is.
    private static readonly SearchValues<string> Signs = SearchValues.Create(
        ["..", "…", "__", "xx", "[", "chờ", "sung", "sẽ", "TODO", "??", "thảo", "  ", "\u00A0\u00A0", " \u00A0", "\u00A0 "], StringComparison.OrdinalIgnoreCase);

    // In this order: rows of dots or lines; an ellipsis where a number or name should be (never at the end of a list of words, where it means "and so on");
    // dates of blanks; crosses in place of figures; words that say so.
    [GeneratedRegex(
        """
        \.{4,}|…{2,}|_{3,}|…[ ]*\.{2,}
        |(?<=(?:^|[(:“"/]|(?<![\p{L}])(?:số|ngày|tháng|năm|khoảng|gồm|là))[ \u00A0]*)(?:…|\.{3})
        |(?:…|\.{3})(?=[ ]*/[ ]*(?:…|\.{3}|[0-9]))
        |(?<![\p{L}])ngày(?:[ \u00A0]{2,}|[ \u00A0]*[.…_]{2,}[ \u00A0]*|[ \u00A0]*…[ \u00A0]*)(?:tháng|/)
        |(?<![\p{L}])tháng(?:[ \u00A0]{2,}|[ \u00A0]*…[ \u00A0]*)năm(?![\p{L}])
        |(?<![\p{L}\p{Nd}])(?:[xX]{2}/[xX]{2}(?:/(?:[0-9]{4}|[xX]{4}))?|x{2,}|(?:ngày|tháng|số)[ ]X{2,})(?![\p{L}\p{Nd}])
        |\[[ ]*(?:điền|nhập|ghi|bổ sung|chờ|tên|số|ngày|họ tên|cập nhật)\b[^\]]*\]
        |(?i:chờ[ ](?:xin[ ])?ý[ ]kiến(?:[ ]BTV)?(?=[ ]*[).;…]|[ ]*$))|(?i:\((?:chờ|sẽ)[ ](?:bổ[ ]sung|cập[ ]nhật|điền)[^)]*\)|bổ[ ]sung[ ]sau(?=[ ]*[).])|TODO\b|\?{3,})
        |^[ ]*\(?(?:Dự[ ]thảo|DỰ[ ]THẢO)(?:[ ]lần[ ](?:thứ[ ])?[0-9]+)?\)?[ ]*$
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
