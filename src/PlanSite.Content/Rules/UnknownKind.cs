using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Rules;

/// <summary>A kind of event that is nearly another one, or that no event has.</summary>
internal static class UnknownKind
{
    public static readonly Rule Rule = new(
        "PS1054",
        "unknown-kind",
        Severity.Warning,
        new("Loại sự kiện lạ", "Unknown kind of event"),
        new RulePage(
            new(
                "Loại sự kiện gần giống một loại thường dùng, hoặc định mức áp dụng cho loại mà không sự kiện nào có.",
                "A kind of event is nearly a common one, or a limit applies to a kind that no event has."),
            new(
                "Thời hạn và định mức tìm sự kiện theo loại: gõ sai thì không tìm thấy sự kiện nào.",
                "Deadlines and limits find events by their kind: a mistyped one finds none."),
            """
            kind: dai-hooi
            """,
            """
            kind: dai-hoi
            """,
            new(
                "Sửa theo gợi ý. Loại mới thật sự thì dùng một từ khác hẳn.",
                "Take the suggestion. Choose a clearly different word for a kind that is really new.")));

    public static Diagnostic Found(Located<string> kind, string? nearest) => Rule.At(
        kind.Span,
        new($"Loại sự kiện “{kind.Value}” không thấy dùng ở đâu khác.", $"The kind of event “{kind.Value}” is used nowhere else."),
        nearest is null
            ? new("Kiểm tra lại loại sự kiện trong data/events.yml.", "Check the kinds of events in data/events.yml.")
            : new($"Có phải là “{nearest}”?", $"Did you mean “{nearest}”?"));
}
