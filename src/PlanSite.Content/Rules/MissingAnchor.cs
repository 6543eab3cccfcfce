using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Rules;

/// <summary>A link leads to an anchor that isn't there.</summary>
internal static class MissingAnchor
{
    public static readonly Rule Rule = new(
        "PS2011",
        "missing-anchor",
        Severity.Error,
        new(
            "Liên kết tới mục không có",
            "A link leads to an anchor that isn't there"),
        new RulePage(
            new(
                "Kiểm tra phần sau dấu # của liên kết là một mục có trong văn bản được liên kết.",
                "Checks that what follows # in a link is an anchor of the document it leads to."),
            new(
                "Liên kết sai mục đưa người đọc về đầu trang, họ tưởng mục đó đã bị bỏ.",
                "The reader lands at the top of the page and believes that the section is gone."),
            """
            [xem mục II](../ke-hoach/index.md#IX)
            """,
            """
            [xem mục II](../ke-hoach/index.md#II)
            """,
            new(
                "Sửa mục sau dấu #; mỗi mục có đường dẫn là các số của nó: III.2.1.",
                "Correct what follows #; a clause's anchor is the path of its numbers: III.2.1.")));

    public static Diagnostic For(SourceSpan span, string anchor, string document, string? nearest) => Rule.At(
        span,
        new($"Văn bản {document} không có mục “#{anchor}”.", $"Document {document} has no anchor “#{anchor}”."),
        nearest is null
            ? new("Sửa phần sau dấu #, ví dụ #III.2.1.", "Correct what follows #, for example #III.2.1.")
            : new($"Có phải ý nói “#{nearest}”?", $"Did you mean “#{nearest}”?"));
}
