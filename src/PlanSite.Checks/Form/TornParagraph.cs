using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;

namespace PlanSite.Checks.Form;

/// <summary>A sentence is broken in two by a blank line.</summary>
internal sealed class TornParagraph : DocumentCheck
{
    private const int ShortestSentence = 20;

    public override Rule Rule { get; } = new(
        "PS4029",
        "torn-paragraph",
        Severity.Warning,
        new LocalizedText("Đoạn bị ngắt giữa câu", "A paragraph is torn in two"),
        new RulePage(
            new LocalizedText(
                "Tìm đoạn kết thúc không có dấu câu mà đoạn sau, không đánh số, mở đầu bằng chữ thường: thường do sang trang ở bản Word; và văn bản mở đầu giữa câu.",
                "Finds a paragraph that ends without a stop where the next, without a number, begins with a small letter: mostly the end of a page in Word; and a text that begins in the middle of a sentence."),
            new LocalizedText(
                "Nửa câu sau thành một đoạn riêng, thời hạn và viện dẫn bị tách khỏi việc của nó.",
                "The second half becomes a paragraph of its own, and a deadline is cut off from its task."),
            "khắc phục hạn chế, nhất là\n\nnguyên nhân chủ quan",
            "khắc phục hạn chế, nhất là nguyên nhân chủ quan",
            new LocalizedText(
                "Xóa dòng trống giữa hai nửa.",
                "Take the blank line between the halves out.")));

    public override IEnumerable<Diagnostic> Find(Document document, CheckContext context)
    {
        if (document.Blocks is [{ IsHeading: false, IsAside: false, Start: 0, Clause: null } top, ..] && BeginsSmall(top.Text, out int at))
        {
            yield return Rule.At(
                top.Span(at, at + 1),
                new LocalizedText("Văn bản mở đầu bằng chữ thường, như giữa câu.", "The text begins with a small letter, as in the middle of a sentence."),
                new LocalizedText("Bổ sung phần đầu bị mất (tên loại, căn cứ), hoặc viết hoa chữ đầu.", "Add the beginning that was lost, or write a capital."));
        }

        for (int i = 1; i < document.Blocks.Length; i++)
        {
            (TextBlock before, TextBlock block) = (document.Blocks[i - 1], document.Blocks[i]);
            if (before.IsHeading || before.IsAside || block.IsHeading || block.IsAside || block.Start > 0) continue;
            string first = before.Text.TrimEnd();
            string second = block.Text.TrimStart();
            if (first.Length < ShortestSentence || second.Length == 0 || !char.IsLower(second[0]) || !(char.IsLetterOrDigit(first[^1]) || first[^1] == ',')) continue;
            if ((second.Length > 1 && second[1] is ')' or '.') || !GoesOn(before, block, document)) continue;
            int start = block.Text.Length - second.Length;
            yield return Rule.At(
                block.Span(start, start + 1),
                new LocalizedText($"Đoạn này nối tiếp câu ở trên: “…{Last(first)} | {First(second)}…”.", $"This paragraph goes on with the sentence above: “…{Last(first)} | {First(second)}…”."),
                new LocalizedText("Nối hai đoạn, hoặc kết câu trên bằng dấu chấm.", "Join the two, or end the sentence above with a stop."));
        }
    }

    // The end of a page tears a paragraph, or the last paragraph of an item: what follows then stands outside the item.
    private static bool GoesOn(TextBlock before, TextBlock block, Document document)
    {
        for (string? at = before.Clause; at is not null; at = document.Clauses.FirstOrDefault(clause => clause.Anchor == at)?.Parent)
        {
            if (at == block.Clause) return true;
        }

        return block.Clause is null;
    }

    private static bool BeginsSmall(string text, out int at)
    {
        at = text.Length - text.TrimStart().Length;
        return text.Length - at >= ShortestSentence && char.IsLower(text[at]) && text[at + 1] is not (')' or '.');
    }

    private static string Last(string text) => text.LastIndexOf(' ', text.Length - 1, Math.Min(12, text.Length)) is > 0 and var at ? text[(at + 1)..] : text[^Math.Min(12, text.Length)..];

    private static string First(string text) => text.IndexOf(' ', StringComparison.Ordinal) is > 0 and < 20 and var at ? text[..at] : text[..Math.Min(12, text.Length)];
}
