using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;

namespace PlanSite.Checks.Form;

/// <summary>A name has some of its capitals and lacks others.</summary>
internal sealed class MixedCapitals : DocumentCheck
{
    public override Rule Rule { get; } = new(
        "PS4031",
        "mixed-capitals",
        Severity.Info,
        new LocalizedText("Tên viết hoa nửa chừng", "A name with only some of its capitals"),
        new RulePage(
            new LocalizedText(
                "Tìm tên cơ quan viết hoa không đủ: “Ban chấp hành”, “Mặt trận tổ quốc”. Viết thường cả (“ban chấp hành các cấp”) là danh từ chung và không bị báo; đầu câu cũng không.",
                "Finds names of bodies with some of their capitals: “Ban chấp hành”, “Mặt trận tổ quốc”. All small is the common noun and is left alone, and so is the beginning of a sentence."),
            new LocalizedText("Viết hoa theo Nghị định 30/2020/NĐ-CP, phụ lục II, và Hướng dẫn 36-HD/VPTW.", "Capitals follow Decree 30/2020/NĐ-CP, appendix II, and Guide 36-HD/VPTW."),
            "Kế hoạch của Ban chấp hành Đảng bộ tỉnh",
            "Kế hoạch của Ban Chấp hành Đảng bộ tỉnh",
            new LocalizedText("Viết hoa đủ.", "Write all of its capitals.")));

    public override IEnumerable<Diagnostic> Find(Document document, CheckContext context)
    {
        foreach (TextBlock block in document.Blocks)
        {
            string text = block.Text;
            if (!text.AsSpan().ContainsAny(FormData.Default.AnyName)) continue;
            foreach (string name in FormData.Default.Names)
            {
                for (int at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.OrdinalIgnoreCase))
                {
                    ReadOnlySpan<char> written = text.AsSpan(at, name.Length);
                    if (written.SequenceEqual(name) || IsCommonNoun(written) || IsAllCapitals(written) || BeginsSentence(block, at)) continue;
                    if (at + name.Length < text.Length && char.IsLetter(text[at + name.Length])) continue;
                    yield return Rule.At(
                        block.Span(at, at + name.Length),
                        new LocalizedText($"“{written}” viết hoa chưa đủ.", $"“{written}” lacks a capital."),
                        new LocalizedText($"Viết “{name}”; nếu là danh từ chung thì viết thường cả.", $"Write “{name}”; where it is the common noun, all small."));
                }
            }
        }
    }

    // "ban chấp hành", and "các ban Tổ chức, Tuyên giáo"; but "đảng bộ Khối" bears a name of its own.
    private static bool IsCommonNoun(ReadOnlySpan<char> text) => !char.IsUpper(text[0]) && !char.IsUpper(text[text.LastIndexOf(' ') + 1]);

    private static bool IsAllCapitals(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (char.IsLower(c)) return false;
        }

        return true;
    }

    private static bool BeginsSentence(TextBlock block, int at)
    {
        int before = at - 1;
        while (before >= block.Start && (char.IsWhiteSpace(block.Text[before]) || block.Text[before] is '“' or '"' or '*')) before--;
        return before < block.Start || block.Text[before] is '.' or ':' or ';' or '-' or '+' or '!' or '?' or ')';
    }
}
