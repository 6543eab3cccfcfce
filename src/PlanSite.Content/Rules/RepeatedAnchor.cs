using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Rules;

/// <summary>An id {#...} is used twice.</summary>
internal static class RepeatedAnchor
{
    public static readonly Rule Rule = new(
        "PS4005",
        "repeated-anchor",
        Severity.Error,
        new(
            "Mã {#...} dùng hai lần",
            "An id {#...} is used twice"),
        new RulePage(
            new(
                "Tìm mã {#ma} đặt cho hai mục hoặc hai dòng trong cùng văn bản.",
                "Finds an id {#id} that two clauses or rows of a document carry."),
            new(
                "Liên kết tới mã đó chỉ đến được chỗ thứ nhất.",
                "A link to it can only reach the first."),
            """
            1. Quán triệt. {#quan-triet}

            2. Tuyên truyền. {#quan-triet}
            """,
            """
            1. Quán triệt. {#quan-triet}

            2. Tuyên truyền. {#tuyen-truyen}
            """,
            new(
                "Đổi một trong hai mã.",
                "Change one of the two.")));

    public static Diagnostic For(SourceSpan span, string id, string instead) => Rule.At(
        span,
        new($"Mã “{id}” đã dùng trong văn bản này; tạm thay bằng “{instead}”.", $"The id “{id}” is already used in this document; “{instead}” stands in for it."),
        new("Đặt mã khác cho một trong hai chỗ.", "Give one of the two another id."));
}
