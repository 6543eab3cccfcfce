using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;

namespace PlanSite.Checks.Form;

/// <summary>A paragraph ends without a stop where its neighbours have one.</summary>
internal sealed class SentenceWithoutStop : DocumentCheck
{
    // What is shorter may be an item of a list or a line of a form.
    private const int ShortestSentence = 60;

    public override Rule Rule { get; } = new(
        "PS4033",
        "sentence-without-stop",
        Severity.Info,
        new LocalizedText("Thiếu dấu chấm cuối đoạn", "A paragraph ends without a stop"),
        new RulePage(
            new LocalizedText("Tìm đoạn dài kết thúc bằng chữ, số hoặc dấu ) mà không có dấu câu. Đề mục và ô của bảng không tính.", "Finds a long paragraph that ends with a letter, a figure or a bracket and no stop. Headings and cells of tables don't count."),
            new LocalizedText("Không rõ câu đã hết hay còn thiếu đoạn sau.", "It isn't clear whether the sentence is whole."),
            "… báo cáo Ban Tổ chức Tỉnh ủy trước ngày 10/01/2025",
            "… báo cáo Ban Tổ chức Tỉnh ủy trước ngày 10/01/2025.",
            new LocalizedText("Thêm dấu chấm, hoặc viết tiếp cho trọn câu.", "Add a full stop, or write the sentence to its end.")));

    public override IEnumerable<Diagnostic> Find(Document document, CheckContext context)
    {
        for (int i = 0; i < document.Blocks.Length; i++)
        {
            TextBlock block = document.Blocks[i];
            string text = block.Text.TrimEnd();
            if (block.IsHeading || block.IsAside || text.Length - block.Start < ShortestSentence) continue;
            if (!(char.IsLetterOrDigit(text[^1]) || text[^1] is ')' or '”')) continue;

            // What stands in brackets as a whole is a remark, not a sentence.
            if (text[block.Start] == '(' && text[^1] == ')') continue;

            // The other half of the sentence is a finding of its own.
            if (i + 1 < document.Blocks.Length && document.Blocks[i + 1].Text.TrimStart() is [var next, ..] && char.IsLower(next)) continue;
            yield return Rule.At(
                block.Span(text.Length - 1, text.Length),
                new LocalizedText("Đoạn kết thúc mà không có dấu câu.", "The paragraph ends without a stop."),
                new LocalizedText("Thêm dấu chấm, hoặc viết tiếp cho trọn câu.", "Add a full stop, or write the sentence to its end."));
        }
    }
}
