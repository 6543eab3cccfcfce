using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Rules;

/// <summary>A reference to a event that isn't in data/events.yml.</summary>
internal static class UnknownEvent
{
    public static readonly Rule Rule = new(
        "PS1056",
        "unknown-event",
        Severity.Error,
        new("Không có sự kiện này", "Unknown event"),
        new RulePage(
            new(
                "Mã sự kiện được dùng ở đây không có trong data/events.yml.",
                "The id of a event that is used here isn't in data/events.yml."),
            new(
                "Gõ sai mã thì mục không gắn được vào đâu trên trang và trong lịch.",
                "With a mistyped id the entry belongs nowhere on the site and in calendars."),
            """
            of: dh-huyen-aa
            """,
            """
            of: dh-huyen-a
            """,
            new(
                "Sửa theo mã được gợi ý, hoặc thêm sự kiện vào data/events.yml.",
                "Take the suggested id, or add the event to data/events.yml.")));

    public static Diagnostic Found(Located<string> id, string? nearest) => Rule.At(
        id.Span,
        new($"Không có sự kiện “{id.Value}” trong data/events.yml.", $"There is no event “{id.Value}” in data/events.yml."),
        nearest is null
            ? new("Sửa mã, hoặc thêm sự kiện này vào data/events.yml.", "Mend the id, or add the event to data/events.yml.")
            : new($"Có phải là “{nearest}”?", $"Did you mean “{nearest}”?"));
}
