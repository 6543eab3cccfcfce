using System.Buffers;
using System.Text.RegularExpressions;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;

namespace PlanSite.Checks.Form;

/// <summary>The bracket that gives a short name stands between two verbs, not behind the name that it shortens.</summary>
internal sealed partial class ShortNameMisplaced : DocumentCheck
{
    public override Rule Rule { get; } = new(
        "PS4037",
        "short-name-misplaced",
        Severity.Info,
        new LocalizedText("Tên gọi tắt đặt sai chỗ", "A short name in the wrong place"),
        new RulePage(
            new LocalizedText(
                "Tìm “(gọi tắt là …)”, “(viết tắt là …)” đứng giữa hai động từ (“ban hành (…) xây dựng”). Đứng sau tên cơ quan, tên văn bản thì đúng; “… do Tỉnh ủy ban hành (gọi tắt là …)” cũng đúng.",
                "Finds “(gọi tắt là …)” between two verbs (“ban hành (…) xây dựng”). Behind the name of a body or document it is right, and so is “… do Tỉnh ủy ban hành (gọi tắt là …)”."),
            new LocalizedText("Người đọc không biết tên tắt chỉ cơ quan nào; câu thường còn thừa một động từ.", "Nobody can tell whose short name it is; mostly there is a verb too many as well."),
            "Ban Chấp hành Đảng bộ Khối ban hành (viết tắt là Đảng ủy Khối) xây dựng Kế hoạch",
            "Ban Chấp hành Đảng bộ Khối (gọi tắt là Đảng ủy Khối) xây dựng Kế hoạch",
            new LocalizedText("Chuyển ngoặc đơn về ngay sau tên được gọi tắt; bỏ bớt một động từ.", "Put the bracket behind the name that it shortens, and take one verb away.")));

    public override IEnumerable<Diagnostic> Find(Document document, CheckContext context) =>
        from block in document.Blocks
        where block.Text.AsSpan().ContainsAny(Signs)
        from match in Misplaced().Matches(block.Text)
        where !MadeBy().IsMatch(block.Text[(block.Text.LastIndexOfAny(['.', ';', ','], match.Index) + 1)..match.Index])
        select Rule.At(
            block.Span(match.Groups["aside"].Index, match.Groups["aside"].Index + match.Groups["aside"].Length),
            new LocalizedText(
                $"“{match.Groups["aside"].Value}” đứng sau động từ “{match.Groups["verb"].Value}”, không đứng sau tên được gọi tắt.",
                $"“{match.Groups["aside"].Value}” stands behind the verb “{match.Groups["verb"].Value}”, not behind the name that it shortens."),
            new LocalizedText(
                $"Chuyển về ngay sau tên cơ quan; giữ một trong hai động từ “{match.Groups["verb"].Value}”, “{match.Groups["next"].Value}”.",
                $"Put it behind the name of the body; keep one of “{match.Groups["verb"].Value}” and “{match.Groups["next"].Value}”."));

    private static readonly SearchValues<string> Signs = SearchValues.Create(["tắt là", "gọi là"], StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(
        @"(?<![\p{L}])(?<verb>ban hành|xây dựng|tổ chức|triển khai|thực hiện|đề nghị|yêu cầu|quyết định|thông qua|phê duyệt)[ \n]+(?<aside>\((?:sau đây[ ])?(?:xin[ ])?(?:viết tắt|gọi tắt|gọi chung|gọi)[ ]là[^()]{2,60}\))[ \n]+(?<next>ban hành|xây dựng|tổ chức|triển khai|thực hiện|đề nghị|yêu cầu|quyết định|thông qua|phê duyệt)(?![\p{L}])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Misplaced();

    // "… do Tỉnh ủy ban hành (gọi tắt là Quy định)": the bracket shortens the name before.
    [GeneratedRegex(@"(?<![\p{L}])(?:do|được|đã|mà)[ \n]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MadeBy();
}
