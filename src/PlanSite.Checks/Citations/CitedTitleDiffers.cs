using PlanSite.Core;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;

namespace PlanSite.Checks.Citations;

/// <summary>The title that is given behind a number isn't the title of the document.</summary>
internal sealed class CitedTitleDiffers : DocumentCheck
{
    // So many words must agree before the text is taken for the title at all, and so many at its end for the whole of it.
    private const int SameStart = 4;
    private const int SameEnd = 3;
    private const int MostAdded = 20;

    public override Rule Rule { get; } = new(
        "PS2041",
        "cited-title-differs",
        Severity.Info,
        new LocalizedText("Trích yếu khác bản gốc", "The title that is cited differs"),
        new RulePage(
            new LocalizedText(
                "So trích yếu viết sau số, ngày (“… của Bộ Chính trị về …”) với title mà kho biết: bắt đầu và kết thúc giống nhau mà ở giữa thêm hoặc bớt chữ.",
                "Compares the title written behind number and date (“… of the Politburo on …”) with the `title` that is known: the same beginning and end, with words added or left out between."),
            new LocalizedText("Thêm chữ vào tên một văn bản của cấp trên là làm sai tên văn bản ấy.", "Words added to the title of another body's document make it another title."),
            "Hướng dẫn số 01-HD/TW về một số vấn đề thi hành Điều lệ Đảng",
            "Hướng dẫn số 01-HD/TW về một số vấn đề cụ thể thi hành Điều lệ Đảng",
            new LocalizedText("Chép lại trích yếu theo bản gốc, hoặc sửa title trong data/references.yml.", "Copy the title from the document itself, or correct `title` in data/references.yml.")));

    public override IEnumerable<Diagnostic> Find(Document document, CheckContext context)
    {
        foreach (Citation citation in document.Citations)
        {
            if (citation is not { Number: not null, Outcome: CitationOutcome.Found } || TitleOf(citation, context.Repository) is not { } title) continue;
            string[] known = Words(title);
            if (known.Length < SameStart + SameEnd + 1 || CitationText.Around(document, citation.Span) is not { } place) continue;
            if (Difference(Rest(place.Block.Text, place.End, known), known) is not { } difference) continue;
            yield return Rule.At(
                citation.Span,
                new LocalizedText($"Trích yếu khác bản đã biết từ chữ “{difference}”: “{title}”.", $"From “{difference}” on the title differs from the one that is known: “{title}”."),
                new LocalizedText("Chép lại theo bản gốc; nếu kho ghi sai thì sửa title ở đó.", "Copy it from the document itself; if the repository is wrong, correct `title` there."));
        }
    }

    private static string? TitleOf(Citation citation, PlanRepository repository) =>
        citation.Reference is { } reference ? repository.ReferencesById.GetValueOrDefault(reference)?.Title
        : citation.Document is { } id ? repository.DocumentsById.GetValueOrDefault(id)?.Title.Value : null;

    // The words behind a citation, from where the title begins; the issuer may stand before it.
    private static string[] Rest(string text, int from, string[] known)
    {
        string[] words = Words(text[from..Math.Min(text.Length, from + 700)]);
        for (int start = 0; start < Math.Min(words.Length, 16); start++)
        {
            if (Same(words.AsSpan(start), known.AsSpan(0, SameStart))) return words[start..];
        }

        return [];
    }

    private static string? Difference(string[] words, string[] known)
    {
        int same = 0;
        while (same < words.Length && same < known.Length && string.Equals(words[same], known[same], StringComparison.OrdinalIgnoreCase)) same++;
        if (same < SameStart || same >= known.Length || same >= words.Length) return null;
        ReadOnlySpan<string> end = known.AsSpan(known.Length - SameEnd);
        int last = Math.Min(words.Length - SameEnd, known.Length + MostAdded);
        for (int at = same; at <= last; at++)
        {
            if (Same(words.AsSpan(at), end)) return words[same];
        }

        return null;
    }

    // Capitals are no other words, but are shown as they are written.
    private static bool Same(ReadOnlySpan<string> words, ReadOnlySpan<string> wanted) =>
        words.Length >= wanted.Length && words[..wanted.Length].SequenceEqual(wanted, StringComparer.OrdinalIgnoreCase);

    private static string[] Words(string text) =>
        text.Split((char[])[' ', '\n', '\u00A0', ',', ';', '.', ':', '“', '”', '"', '(', ')', '*'], StringSplitOptions.RemoveEmptyEntries);
}
