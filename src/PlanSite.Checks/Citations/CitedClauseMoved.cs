using System.Text.RegularExpressions;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;
using PlanSite.Core.Text;

namespace PlanSite.Checks.Citations;

/// <summary>A citation names a point and quotes its heading, and that heading stands at another number.</summary>
internal sealed partial class CitedClauseMoved : DocumentCheck
{
    public override Rule Rule { get; } = new(
        "PS2039",
        "cited-clause-moved",
        Severity.Warning,
        new LocalizedText("Mục được viện dẫn đã chuyển chỗ", "A clause that is cited has moved"),
        new RulePage(
            new LocalizedText(
                "Khi viện dẫn một mục kèm tên của nó trong ngoặc kép hoặc ngoặc đơn, so tên ấy với đề mục đang mang số đó; nếu tên đứng ở số khác thì báo.",
                "Where a citation of a clause gives its heading in quotation marks or brackets, compares it with the heading of that number, and says where the heading stands now."),
            new LocalizedText(
                "Thêm hay bớt một mục là các số sau đổi theo, còn viện dẫn vẫn trỏ vào số cũ: không thiếu mục nào nhưng sai chỗ.",
                "When a section is added, those after it get new numbers and citations keep the old: nothing is missing, yet all of them point to the wrong place."),
            "theo mục 2 phần II Kế hoạch số 12-KH/HU “Công tác nhân sự” (nay là mục 3)",
            "theo mục 3 phần II Kế hoạch số 12-KH/HU “Công tác nhân sự”",
            new LocalizedText(
                "Sửa số mục; hoặc đặt {#ma-rieng} ở mục được viện dẫn và dùng [[mã văn bản#ma-rieng]].",
                "Correct the number; or give the clause an {#id} and cite [[document#id]].")));

    public override IEnumerable<Diagnostic> Find(Document document, CheckContext context)
    {
        foreach (Citation citation in document.Citations)
        {
            if (citation is not { Clause: { } path, Document: { } id } || context.Repository.DocumentsById.GetValueOrDefault(id) is not { } cited) continue;
            if (Quoted(document, citation) is not { Length: > 0 } quoted) continue;
            Clause? there = cited.Clauses.FirstOrDefault(clause => clause.Anchor == path) ?? cited.Clauses.FirstOrDefault(clause => clause.Path == path);
            if (there is not null && Same(there.Title, quoted)) continue;
            if (cited.Clauses.Where(clause => Same(clause.Title, quoted)).Take(2).ToArray() is not [var moved]) continue;
            yield return Rule.At(
                citation.Span,
                there is null
                    ? new LocalizedText($"“{moved.Title}” không ở mục {path} mà ở mục {moved.Path}.", $"“{moved.Title}” isn't clause {path} but {moved.Path}.")
                    : new LocalizedText($"Mục {path} nay là “{there.Title}”; “{moved.Title}” ở mục {moved.Path}.", $"Clause {path} is “{there.Title}” now; “{moved.Title}” is {moved.Path}."),
                new LocalizedText($"Sửa số mục thành {moved.Path}, hoặc dùng [[{id}#{moved.Anchor}]].", $"Correct the number to {moved.Path}, or write [[{id}#{moved.Anchor}]].")) with
            { Related = [moved.Span] };
        }
    }

    // The words of `[[id#II.2|Công tác nhân sự]]`, or those in marks right behind a citation.
    private static string? Quoted(Document document, Citation citation)
    {
        if (citation.Explicit) return citation.Text.IndexOf('|', StringComparison.Ordinal) is > 0 and var bar ? citation.Text[(bar + 1)..].TrimEnd(']').Trim() : null;
        if (CitationText.Around(document, citation.Span) is not { } place) return null;
        Match match = Marks().Match(place.Block.Text[Math.Min(place.End, place.Block.Text.Length)..]);
        return match.Success ? match.Groups["words"].Value.Trim() : null;
    }

    private static bool Same(string title, string quoted) => Folded(title) == Folded(quoted);

    private static string Folded(string title) => string.Join(' ', UnicodeText.ToNfc(title).ToLowerInvariant().Split((char[])[' ', '\n', '.', ':', ','], StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex(@"^[\s,:]*(?:về\s+)?[“""(](?<words>[^“”""()]{4,200})[”"")]", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();
}
