using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Rules;

/// <summary>A reference to a unit that isn't in data/units.yml.</summary>
internal static class UnknownUnit
{
    public static readonly Rule Rule = new(
        "PS1051",
        "unknown-unit",
        Severity.Error,
        new("Không có đơn vị này", "Unknown unit"),
        new RulePage(
            new(
                "Mã đơn vị được dùng ở đây không có trong data/units.yml.",
                "The id of a unit that is used here isn't in data/units.yml."),
            new(
                "Gõ sai mã thì mục không gắn được vào đâu trên trang và trong lịch.",
                "With a mistyped id the entry belongs nowhere on the site and in calendars."),
            """
            issuer: huyen-uy-aa
            """,
            """
            issuer: huyen-uy-a
            """,
            new(
                "Sửa theo mã được gợi ý, hoặc thêm đơn vị vào data/units.yml.",
                "Take the suggested id, or add the unit to data/units.yml.")));

    public static Diagnostic Found(Located<string> id, string? nearest) => Rule.At(
        id.Span,
        new($"Không có đơn vị “{id.Value}” trong data/units.yml.", $"There is no unit “{id.Value}” in data/units.yml."),
        nearest is null
            ? new("Sửa mã, hoặc thêm đơn vị này vào data/units.yml.", "Mend the id, or add the unit to data/units.yml.")
            : new($"Có phải là “{nearest}”?", $"Did you mean “{nearest}”?"));

    public static Diagnostic FoundLevelOrUnit(Located<string> id, string? nearest) => Rule.At(
        id.Span,
        new($"Không có cấp hay đơn vị “{id.Value}”.", $"There is no level or unit “{id.Value}”."),
        nearest is null
            ? new("Dùng mã trong data/levels.yml hoặc data/units.yml.", "Use an id of data/levels.yml or data/units.yml.")
            : new($"Có phải là “{nearest}”?", $"Did you mean “{nearest}”?"));
}
