using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;

namespace PlanSite.Checks.Form;

/// <summary>A slip that is wrong wherever it stands.</summary>
internal sealed class LikelySlip : DocumentCheck
{
    public override Rule Rule { get; } = new(
        "PS4018",
        "likely-slip",
        Severity.Warning,
        new LocalizedText("Từ viết nhầm", "A slip of the pen"),
        new RulePage(
            new LocalizedText(
                "Tìm các chữ viết nhầm hay gặp trong văn bản kế hoạch (“thao luận”, “đại chi bộ”, “đúng theo đúng”), theo một danh sách.",
                "Finds slips that are common in planning documents (“thao luận”, “đại chi bộ”, “đúng theo đúng”), from a list."),
            new LocalizedText(
                "Bộ gõ và trình soát lỗi không thấy: từng chữ đều có nghĩa.",
                "No spelling checker sees them: each word is a word."),
            "trong thao luận cần cầu thị",
            "trong thảo luận cần cầu thị",
            new LocalizedText(
                "Sửa theo gợi ý.",
                "Follow the suggestion.")));

    public override IEnumerable<Diagnostic> Find(Document document, CheckContext context)
    {
        foreach (TextBlock block in document.Blocks)
        {
            if (!block.Text.AsSpan().ContainsAny(FormData.Default.AnySlip)) continue;
            foreach ((string wrong, string right) in FormData.Default.Slips)
            {
                for (int at = block.Text.IndexOf(wrong, StringComparison.OrdinalIgnoreCase); at >= 0; at = block.Text.IndexOf(wrong, at + 1, StringComparison.OrdinalIgnoreCase))
                {
                    int end = at + wrong.Length;
                    if ((at > 0 && char.IsLetterOrDigit(block.Text[at - 1])) || (end < block.Text.Length && char.IsLetterOrDigit(block.Text[end]))) continue;
                    yield return Rule.At(
                        block.Span(at, end),
                        new LocalizedText($"“{block.Text[at..end]}” có lẽ là “{right}”.", $"“{block.Text[at..end]}” is probably “{right}”."),
                        new LocalizedText("Sửa lại, hoặc đọc lại cả câu.", "Correct it, or read the sentence again."));
                }
            }
        }
    }
}
