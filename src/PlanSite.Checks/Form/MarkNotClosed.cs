using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;

namespace PlanSite.Checks.Form;

/// <summary>A quotation mark or bracket without its partner.</summary>
internal sealed class MarkNotClosed : DocumentCheck
{
    public override Rule Rule { get; } = new(
        "PS4019",
        "mark-not-closed",
        Severity.Warning,
        new LocalizedText("Ngoặc chưa khép", "A quotation mark or bracket isn't closed"),
        new RulePage(
            new LocalizedText(
                "Trong từng đoạn, ghép ngoặc kép “ ”, « », \" và ngoặc ( ), [ ] thành đôi; a), b), 1) đầu ý không tính. Trích dẫn dài nhiều đoạn thì được.",
                "Pairs “ ”, « », \", ( ) and [ ] in each paragraph; a), b), 1) that number an item don't count. A quotation over several paragraphs is fine."),
            new LocalizedText(
                "Không rõ tên văn bản, lời trích dừng ở đâu; điều kiện trong ngoặc lấn sang cả câu.",
                "It isn't clear where a title or a condition ends."),
            "Kết luận “Về đẩy mạnh xây dựng Đảng; xác định rõ mục tiêu",
            "Kết luận “Về đẩy mạnh xây dựng Đảng”; xác định rõ mục tiêu",
            new LocalizedText(
                "Thêm dấu còn thiếu hoặc bỏ dấu thừa.",
                "Add the mark that is missing, or take the other away.")));

    // How many paragraphs a quotation may go on for.
    private const int LongestQuotation = 12;

    public override IEnumerable<Diagnostic> Find(Document document, CheckContext context)
    {
        List<(int Block, int At, char Mark)> alone = [];
        for (int i = 0; i < document.Blocks.Length; i++) alone.AddRange(MarkPairs.Alone(document.Blocks[i]).Select(mark => (i, mark.At, mark.Mark)));
        for (int i = 0; i < alone.Count; i++)
        {
            (int block, int at, char mark) = alone[i];
            if (i + 1 < alone.Count && mark is '“' or '«' && alone[i + 1].Mark == MarkPairs.Partner(mark) && alone[i + 1].Block - block <= LongestQuotation)
            {
                i++;
                continue;
            }

            yield return Found(document.Blocks[block], at, mark);
        }
    }

    private Diagnostic Found(TextBlock block, int at, char mark)
    {
        char partner = MarkPairs.Partner(mark);
        bool opens = MarkPairs.Opens(mark);
        return Rule.At(
            block.Span(at, at + 1),
            mark == partner
                ? new LocalizedText($"Số dấu {mark} trong đoạn là số lẻ.", $"The paragraph has an odd number of {mark}.")
                : opens
                    ? new LocalizedText($"Dấu {mark} mở ở đây mà không khép trong đoạn.", $"The {mark} that opens here isn't closed in this paragraph.")
                    : new LocalizedText($"Dấu {mark} ở đây không có dấu {partner} mở.", $"The {mark} here has no {partner} before it."),
            opens
                ? new LocalizedText($"Thêm {partner} sau chữ cuối của phần trong ngoặc.", $"Add {partner} behind the last word that belongs to it.")
                : new LocalizedText($"Thêm {partner} ở đầu phần trong ngoặc, hoặc bỏ {mark}.", $"Add {partner} where it begins, or take {mark} away."));
    }
}
