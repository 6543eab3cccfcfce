using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Rules;

/// <summary>A reference to a level that isn't in data/levels.yml.</summary>
internal static class UnknownLevel
{
    public static readonly Rule Rule = new(
        "PS1050",
        "unknown-level",
        Severity.Error,
        new("Không có cấp này", "Unknown level"),
        new RulePage(
            new(
                "Mã cấp được dùng ở đây không có trong data/levels.yml.",
                "The id of a level that is used here isn't in data/levels.yml."),
            new(
                "Gõ sai mã thì mục không gắn được vào đâu trên trang và trong lịch.",
                "With a mistyped id the entry belongs nowhere on the site and in calendars."),
            """
            level: huyện
            """,
            """
            level: huyen
            """,
            new(
                "Sửa theo mã được gợi ý, hoặc thêm cấp vào data/levels.yml.",
                "Take the suggested id, or add the level to data/levels.yml.")));

    public static Diagnostic Found(Located<string> id, string? nearest) => Rule.At(
        id.Span,
        new($"Không có cấp “{id.Value}” trong data/levels.yml.", $"There is no level “{id.Value}” in data/levels.yml."),
        nearest is null
            ? new("Sửa mã, hoặc thêm cấp này vào data/levels.yml.", "Mend the id, or add the level to data/levels.yml.")
            : new($"Có phải là “{nearest}”?", $"Did you mean “{nearest}”?"));
}
