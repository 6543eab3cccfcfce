using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;

namespace PlanSite.Checks.Outlines;

/// <summary>A document lacks a heading of the outline that it follows.</summary>
internal sealed class MissingOutlineHeading : DocumentCheck
{
    public override Rule Rule { get; } = new(
        "PS6010",
        "missing-outline-heading",
        Severity.Warning,
        new LocalizedText("Thiếu đề mục của đề cương", "A heading of the outline is missing"),
        new RulePage(
            new LocalizedText(
                "So đề mục của văn bản với đề cương ghi ở outline (hoặc đề cương của loại văn bản nếu đề cương ấy là một văn bản: khi đó chỉ nhắc). Đề mục được coi là có khi lời gần giống.",
                "Compares the headings of a document with the outline in `outline`, or that of its type where that is a document, when it is only mentioned. Like words are enough."),
            new LocalizedText("Nơi tổng hợp báo cáo tìm từng mục theo đề cương; thiếu một mục là phải hỏi lại.", "Who puts reports together looks for each heading; one that is missing means asking again."),
            "# đề cương: I. Khái quát; II. Kết quả; III. Kiến nghị\n## I. Khái quát\n## II. Kiến nghị",
            "# đề cương: I. Khái quát; II. Kết quả; III. Kiến nghị\n## I. Khái quát\n## II. Kết quả\n## III. Kiến nghị",
            new LocalizedText("Thêm đề mục; không có nội dung thì ghi “không có”.", "Add the heading; where there is nothing to say, say so.")));

    public override IEnumerable<Diagnostic> Find(Document document, CheckContext context)
    {
        if (OutlineMatch.Of(document, context) is not { } match) yield break;
        foreach ((OutlineNode wanted, OutlineNode? after) in match.Missing)
        {
            yield return Rule.At(
                after?.Place ?? document.Outline?.Span ?? document.Title.Span,
                new LocalizedText($"Thiếu đề mục “{wanted.Title}” của đề cương.", $"The outline's heading “{wanted.Title}” is missing."),
                after is null
                    ? new LocalizedText("Thêm đề mục này ở đầu văn bản.", "Add it at the beginning.")
                    : new LocalizedText($"Thêm đề mục này sau “{after.Title}”; không có nội dung thì ghi “không có”.", $"Add it after “{after.Title}”; where there is nothing to say, say so.")) with
            {
                Severity = document.Outline is null ? Severity.Info : Severity.Warning,
                Related = wanted.Place is { } place ? [place] : [],
            };
        }
    }
}
