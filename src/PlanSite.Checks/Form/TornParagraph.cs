using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;

namespace PlanSite.Checks.Form;

/// <summary>A sentence is broken in two by a blank line.</summary>
internal sealed class TornParagraph : DocumentCheck
{
    public override Rule Rule { get; } = new(
        "PS4029",
        "torn-paragraph",
        Severity.Warning,
        new LocalizedText("Đoạn bị ngắt giữa câu", "A paragraph is torn in two"),
        new RulePage(
            new LocalizedText(
                "Tìm đoạn kết thúc không có dấu câu mà đoạn sau, không đánh số, mở đầu bằng chữ thường: thường do sang trang ở bản Word.",
                "Finds a paragraph that ends without a stop where the next, without a number, begins with a small letter: mostly the end of a page in Word."),
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
        for (int i = 1; i < document.Blocks.Length; i++)
        {
            (TextBlock before, TextBlock block) = (document.Blocks[i - 1], document.Blocks[i]);
            if (before.IsHeading || before.IsAside || block.IsHeading || block.IsAside || block.Start > 0 || block.Clause != before.Clause) continue;
            string first = before.Text.TrimEnd();
            string second = block.Text.TrimStart();
            if (first.Length < 20 || second.Length == 0 || !char.IsLower(second[0]) || !(char.IsLetterOrDigit(first[^1]) || first[^1] == ',')) continue;
            if (second.Length > 1 && second[1] is ')' or '.') continue;
            int start = block.Text.Length - second.Length;
            yield return Rule.At(
                block.Span(start, start + 1),
                new LocalizedText($"Đoạn này nối tiếp câu ở trên: “…{Last(first)} | {First(second)}…”.", $"This paragraph goes on with the sentence above: “…{Last(first)} | {First(second)}…”."),
                new LocalizedText("Nối hai đoạn, hoặc kết câu trên bằng dấu chấm.", "Join the two, or end the sentence above with a stop."));
        }
    }

    private static string Last(string text) => text.LastIndexOf(' ', text.Length - 1, Math.Min(12, text.Length)) is > 0 and var at ? text[(at + 1)..] : text[^Math.Min(12, text.Length)..];

    private static string First(string text) => text.IndexOf(' ', StringComparison.Ordinal) is > 0 and < 20 and var at ? text[..at] : text[..Math.Min(12, text.Length)];
}
