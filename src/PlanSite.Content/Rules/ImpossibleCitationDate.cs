using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Rules;

/// <summary>A cited document bears a date that doesn't exist.</summary>
internal static class ImpossibleCitationDate
{
    public static readonly Rule Rule = new(
        "PS2006",
        "impossible-citation-date",
        Severity.Error,
        new(
            "Ngày của văn bản được viện dẫn không có thật",
            "A cited document bears a date that doesn't exist"),
        new RulePage(
            new(
                "Tìm ngày sau số, ký hiệu không có trong lịch, như 31/4/2024 hay 14/16/2024.",
                "Finds a date behind a number that isn't in any calendar, such as 31/4/2024 or 14/16/2024."),
            new(
                "Ngày như vậy chắc chắn gõ nhầm, và không thể biết văn bản nào được viện dẫn.",
                "Such a date is surely mistyped, and nobody can know which document is meant."),
            """
            Thông báo số 98-TB/HU ngày 31/4/2024
            """,
            """
            Thông báo số 98-TB/HU ngày 30/4/2024
            """,
            new(
                "Đối chiếu với bản gốc rồi sửa ngày.",
                "Look at the document itself and correct the date.")));

    public static Diagnostic For(SourceSpan span, string date) => Rule.At(
        span,
        new($"Không có ngày {date}.", $"There is no day {date}."),
        new("Đối chiếu với văn bản được viện dẫn rồi sửa ngày.", "Look at the cited document and correct the date."));
}
