using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Rules;

/// <summary>A reference to a type of document that isn't in data/types.yml.</summary>
internal static class UnknownType
{
    public static readonly Rule Rule = new(
        "PS1052",
        "unknown-type",
        Severity.Error,
        new("Không có loại văn bản này", "Unknown type of document"),
        new RulePage(
            new(
                "Mã loại văn bản được dùng ở đây không có trong data/types.yml.",
                "The id of a type of document that is used here isn't in data/types.yml."),
            new(
                "Gõ sai mã thì mục không gắn được vào đâu trên trang và trong lịch.",
                "With a mistyped id the entry belongs nowhere on the site and in calendars."),
            """
            type: kehoach
            """,
            """
            type: ke-hoach
            """,
            new(
                "Sửa theo mã được gợi ý, hoặc thêm loại văn bản vào data/types.yml.",
                "Take the suggested id, or add the type of document to data/types.yml.")));

    public static Diagnostic Found(Located<string> id, string? nearest) => Rule.At(
        id.Span,
        new($"Không có loại văn bản “{id.Value}” trong data/types.yml.", $"There is no type of document “{id.Value}” in data/types.yml."),
        nearest is null
            ? new("Sửa mã, hoặc thêm loại văn bản này vào data/types.yml.", "Mend the id, or add the type of document to data/types.yml.")
            : new($"Có phải là “{nearest}”?", $"Did you mean “{nearest}”?"));
}
