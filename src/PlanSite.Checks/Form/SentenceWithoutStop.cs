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
        HashSet<string>? parents = null;
        bool inText = false;
        for (int i = 0; i < document.Blocks.Length; i++)
        {
            TextBlock block = document.Blocks[i];
            string text = block.Text.TrimEnd();
            bool open = text is [.., var end] && (char.IsLetterOrDigit(end) || end is ')' or '”');

            // Above the first sentence stand the head of the letter and the title.
            inText |= block is { IsAside: false } && (block.IsHeading || !open || block.Start > 0);
            if (!open || (!inText && IsHeadOfLetter(text)) || block.IsHeading || block.IsAside || text.Length - block.Start < ShortestSentence) continue;
            if (IsRemark(text, block.Start) || IsNotASentence(block, text)) continue;

            // The other half of the sentence is a finding of its own.
            if (i + 1 < document.Blocks.Length && document.Blocks[i + 1].Text.TrimStart() is [var next, ..] && char.IsLower(next)) continue;
            parents ??= [.. document.Clauses.Select(clause => clause.Parent).OfType<string>()];
            bool leads = Leads(text);
            if (!leads && IsTitle(document, i, parents)) continue;
            yield return Rule.At(
                block.Span(text.Length - 1, text.Length),
                leads ? new LocalizedText("Câu dẫn vào danh sách mà không có dấu hai chấm.", "The words lead into a list without a colon.") : new LocalizedText("Đoạn kết thúc mà không có dấu câu.", "The paragraph ends without a stop."),
                leads ? new LocalizedText("Thêm dấu hai chấm.", "Add a colon.") : new LocalizedText("Thêm dấu chấm, hoặc viết tiếp cho trọn câu.", "Add a full stop, or write the sentence to its end."));
        }
    }

    // "Điện Biên, ngày … tháng … năm 2024", and the subject, which begins with a small letter below "KẾ HOẠCH".
    private static bool IsHeadOfLetter(string text) =>
        text.AsSpan().TrimStart() is [var first, ..] && (char.IsLower(first) || (text.Contains("tháng ", StringComparison.Ordinal) && text.LastIndexOf("năm ", StringComparison.Ordinal) == text.Length - "năm 2024".Length));

    // What stands in brackets as a whole.
    private static bool IsRemark(string text, int start) => text[start] == '(' && text[^1] == ')';

    // A title in capitals, the row of a table whose cells are parted by tabs, and a short line below a whole sentence, which is the next cell or a signature.
    private static bool IsNotASentence(TextBlock block, string text)
    {
        ReadOnlySpan<char> words = text.AsSpan(block.Start);
        if (words.Contains('\t') || !HasSmall(words)) return true;
        int stop = text.LastIndexOfAny(['.', ';', ':']);
        return stop > 0 && text.Length - stop < ShortestSentence && block.Span(stop, stop + 1).Line < block.Span(text.Length - 1, text.Length).Line;
    }

    private static bool HasSmall(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (char.IsLower(c)) return true;
        }

        return false;
    }

    private static bool Leads(string text) => text.EndsWith(" sau", StringComparison.Ordinal) || text.EndsWith(" gồm", StringComparison.Ordinal) || text.EndsWith(" sau đây", StringComparison.Ordinal);

    // "5.2. Lựa chọn đơn vị đại hội điểm" over its text: a heading that isn't marked as one.
    private static bool IsTitle(Document document, int index, HashSet<string> parents)
    {
        TextBlock block = document.Blocks[index];
        if (block.Start == 0 || block.Clause is null || block.Text.AsSpan(block.Start).ContainsAny('.', ';', ':')) return false;
        return parents.Contains(block.Clause) || (index + 1 < document.Blocks.Length && document.Blocks[index + 1] is { Start: 0, IsHeading: false } next && next.Clause == block.Clause);
    }
}
