using System.Text.RegularExpressions;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;

namespace PlanSite.Checks.Form;

/// <summary>A bracket that says through whom a paper goes swallows its deadline as well.</summary>
internal sealed partial class DeadlineInAside : DocumentCheck
{
    public override Rule Rule { get; } = new(
        "PS4038",
        "deadline-in-aside",
        Severity.Info,
        new LocalizedText("Thời hạn lọt vào trong ngoặc", "A deadline inside an aside"),
        new RulePage(
            new LocalizedText(
                "Tìm ngoặc đơn “(qua Ban Tổ chức … trước ngày …)” chứa cả nơi chuyển và thời hạn.",
                "Finds a bracket “(qua Ban Tổ chức … trước ngày …)” that holds both the office that passes a paper on and the deadline."),
            new LocalizedText(
                "Đọc như vậy thì thời hạn chỉ là của việc chuyển qua, không phải của việc báo cáo.",
                "Read so, the deadline is that of passing it on, not of the report."),
            "báo cáo Ban Thường vụ (qua Ban Tổ chức trước ngày 20/6/2025)",
            "báo cáo Ban Thường vụ (qua Ban Tổ chức) trước ngày 20/6/2025",
            new LocalizedText("Đóng ngoặc ngay sau tên cơ quan; đưa thời hạn ra ngoài.", "Close the bracket behind the name of the office, and put the deadline outside.")));

    public override IEnumerable<Diagnostic> Find(Document document, CheckContext context) =>
        from block in document.Blocks
        where block.Text.Contains("qua ", StringComparison.OrdinalIgnoreCase)
        from match in Aside().Matches(block.Text)
        let time = match.Groups["time"]
        select Rule.At(
            block.Span(time.Index, time.Index + time.Length),
            new LocalizedText($"Thời hạn “{time.Value}” nằm trong ngoặc, như một phần của “{match.Groups["through"].Value}”.", $"The deadline “{time.Value}” stands inside the bracket, as a part of “{match.Groups["through"].Value}”."),
            new LocalizedText("Đóng ngoặc ngay sau tên cơ quan; đưa thời hạn ra ngoài.", "Close the bracket behind the name of the office, and put the deadline outside."));

    [GeneratedRegex(
        @"\([ ]?(?<through>(?:thông |gửi )?qua[ ]\p{Lu}[^()\p{Nd}]{2,80}?)[ ,\n]+(?<time>(?:xong[ ])?(?i:trước|chậm nhất|muộn nhất|đến hết|hạn đến)[ ][^()]{0,24}[0-9]{1,2}/[0-9]{4})[ ]?\)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Aside();
}
