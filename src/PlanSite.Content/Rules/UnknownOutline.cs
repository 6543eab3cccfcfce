using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Rules;

/// <summary>A reference to a outline that isn't in data/outlines.yml.</summary>
internal static class UnknownOutline
{
    public static readonly Rule Rule = new(
        "PS1053",
        "unknown-outline",
        Severity.Error,
        new("Không có đề cương này", "Unknown outline"),
        new RulePage(
            new(
                "Mã đề cương được dùng ở đây không có trong data/outlines.yml.",
                "The id of a outline that is used here isn't in data/outlines.yml."),
            new(
                "Gõ sai mã thì mục không gắn được vào đâu trên trang và trong lịch.",
                "With a mistyped id the entry belongs nowhere on the site and in calendars."),
            """
            outline: kehoach
            """,
            """
            outline: ke-hoach
            """,
            new(
                "Sửa theo mã được gợi ý, hoặc thêm đề cương vào data/outlines.yml.",
                "Take the suggested id, or add the outline to data/outlines.yml.")));

    public static Diagnostic Found(Located<string> id, string? nearest) => Rule.At(
        id.Span,
        new($"Không có đề cương “{id.Value}” trong data/outlines.yml.", $"There is no outline “{id.Value}” in data/outlines.yml."),
        nearest is null
            ? new("Sửa mã, hoặc thêm đề cương này vào data/outlines.yml.", "Mend the id, or add the outline to data/outlines.yml.")
            : new($"Có phải là “{nearest}”?", $"Did you mean “{nearest}”?"));
}
