using System.Buffers;
using System.Text.RegularExpressions;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;
using PlanSite.Core.Text;

namespace PlanSite.Checks.Citations;

/// <summary>The text names an appendix or an attached file that isn't there.</summary>
internal sealed partial class MissingAttachment : DocumentCheck
{
    public override Rule Rule { get; } = new(
        "PS2034",
        "missing-attachment",
        Severity.Warning,
        new LocalizedText("Thiếu phụ lục hoặc tệp kèm theo", "An appendix or attached file that is named is missing"),
        new RulePage(
            new LocalizedText(
                "Tìm “Phụ lục 3”, tên tệp (mau-01.docx) hoặc “(đính kèm)”, “(gửi kèm)” mà trong văn bản, trong các tài liệu có appendixOf và trong thư mục không có.",
                "Finds “Phụ lục 3”, names of files (mau-01.docx) and “(đính kèm)” (attached) where neither the text, nor documents with `appendixOf`, nor the folder have it."),
            new LocalizedText("Người nhận được giao làm theo một phụ lục mà không có để mở.", "Somebody is told to follow an appendix that can't be opened."),
            "Báo cáo theo Phụ lục 3 (văn bản chỉ có Phụ lục 1 và 2)",
            "Báo cáo theo Phụ lục 2",
            new LocalizedText(
                "Sửa số phụ lục; hoặc đặt tệp vào thư mục của văn bản; hoặc thêm phụ lục thành đề mục hay thành văn bản có appendixOf.",
                "Correct the number; or put the file in the document's folder; or add the appendix as a heading or as a document with `appendixOf`.")));

    public override IEnumerable<Diagnostic> Find(Document document, CheckContext context)
    {
        AppendixFamily? family = null;
        var told = new HashSet<int>();
        foreach (TextBlock block in document.Blocks)
        {
            if (!block.Text.AsSpan().ContainsAny(Signs)) continue;
            foreach (Match match in AppendixFamily.Named().Matches(block.Text))
            {
                if (AppendixFamily.Value(match.Groups["n"].Value) is not { } number || number == 0 || IsOfAnother(document, block, match)) continue;
                family ??= new AppendixFamily(document, context.Repository);
                if (!family.Has(number) && told.Add(number)) yield return Appendix(block.Span(match.Index, match.Index + match.Length), match.Value);
            }

            foreach (Match match in FileName().Matches(block.Text))
            {
                family ??= new AppendixFamily(document, context.Repository);
                SourceSpan span = block.Span(match.Index, match.Index + match.Length);
                if (IsInLink(document, span) || family.Attachments.Any(file => IsNamed(file, match.Value))) continue;
                yield return File(span, match.Value, Nearness.Nearest(match.Value, family.Attachments.Select(file => file.Name)));
            }

            foreach (Match match in Enclosed().Matches(block.Text))
            {
                family ??= new AppendixFamily(document, context.Repository);
                if (family.Attachments.Any() || IsLinked(document, block)) continue;
                yield return Attached(block.Span(match.Index, match.Index + match.Length), match.Value.Trim('(', ')'));
            }
        }
    }

    // "Phụ lục 2 Chỉ thị số 35-CT/TW", "Phụ lục III ban hành kèm theo Nghị định": the appendix of that document.
    private static bool IsOfAnother(Document document, TextBlock block, Match match)
    {
        if (block.IsHeading && block.Text.AsSpan(0, match.Index).IsWhiteSpace()) return true;
        if (OfAnother().IsMatch(block.Text[(match.Index + match.Length)..])) return true;
        SourceSpan span = block.Span(match.Index, match.Index + match.Length);
        return document.Citations.Any(citation => Holds(citation.Span, span) && (citation.Document ?? citation.Reference) != document.Id.Value);
    }

    private static bool Holds(SourceSpan outer, SourceSpan inner) =>
        (outer.Line, outer.Column).CompareTo((inner.Line, inner.Column)) <= 0 && (inner.Line, inner.Column).CompareTo((outer.EndLine, outer.EndColumn)) < 0;

    private static bool IsInLink(Document document, SourceSpan span) => document.Links.Any(link => Holds(link.Span, span));

    // What is attached may be linked or be a document of the repository in the same paragraph.
    private static bool IsLinked(Document document, TextBlock block)
    {
        SourceSpan all = block.Span(0, block.Text.Length);
        return document.Links.Any(link => Holds(all, link.Span)) || document.Citations.Any(citation => citation.Document is not null && citation.Document != document.Id.Value && Holds(all, citation.Span));
    }

    private static bool IsNamed(Attachment file, string name) =>
        file.Name.Equals(name, StringComparison.OrdinalIgnoreCase) || file.Name.EndsWith("/" + name, StringComparison.OrdinalIgnoreCase);

    private Diagnostic Appendix(SourceSpan span, string name) => Rule.At(
        span,
        new LocalizedText($"“{name}” được nhắc đến nhưng văn bản không có phụ lục ấy.", $"“{name}” is named, but the document has no such appendix."),
        new LocalizedText("Sửa số phụ lục, hoặc thêm phụ lục (đề mục, tệp đính kèm, hay văn bản có appendixOf).", "Correct the number, or add the appendix (a heading, a file, or a document with `appendixOf`)."));

    private Diagnostic File(SourceSpan span, string name, string? nearest) => Rule.At(
        span,
        new LocalizedText($"Tệp “{name}” được nhắc đến nhưng không có trong thư mục của văn bản.", $"The file “{name}” is named, but it isn't in the document's folder."),
        nearest is null
            ? new LocalizedText("Đặt tệp cạnh index.md, hoặc sửa tên tệp.", "Put the file beside index.md, or correct its name.")
            : new LocalizedText($"Có phải ý nói “{nearest}”? Nếu không, đặt tệp cạnh index.md.", $"Did you mean “{nearest}”? If not, put the file beside index.md."));

    private Diagnostic Attached(SourceSpan span, string words) => Rule.At(
        span,
        new LocalizedText($"Văn bản nói “{words}” nhưng trong thư mục không có tệp nào.", $"The text says “{words}” (attached), but the folder holds no file."),
        new LocalizedText("Đặt tệp cạnh index.md, hoặc liên kết tới văn bản ấy bằng [[số, ký hiệu]] trong cùng đoạn.", "Put the file beside index.md, or link the document with [[number]] in the same paragraph."));

    // None of the three expressions finds anything where none of these stands.
    private static readonly SearchValues<string> Signs = SearchValues.Create(
        ["phụ lục", "kèm", ".doc", ".xls", ".pdf", ".ppt", ".odt", ".ods", ".zip", ".rar", ".csv"], StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"(?<![\p{L}\p{Nd}/:@._\-])[\p{L}\p{Nd}_\-]{2,80}\.(?:docx?|xlsx?|pdf|pptx?|odt|ods|zip|rar|csv)(?![\p{L}\p{Nd}])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FileName();

    [GeneratedRegex(@"\((?:có[ ])?(?:đính kèm|gửi kèm|kèm theo|xin gửi kèm)\)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Enclosed();

    [GeneratedRegex(
        @"^[\s,]*(?:(?:của|thuộc|tại|trong|(?:ban hành )?kèm theo)\s+)?(?:Chỉ thị|Nghị định|Thông tư|Quyết định|Quy định|Quy chế|Hướng dẫn|Kế hoạch|Luật|Bộ luật|Nghị quyết|Kết luận|Điều lệ|Công văn|Thông báo)(?!\s+này)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfAnother();
}
