using PlanSite.Core.Diagnostics;

namespace PlanSite.Checks.Time;

/// <summary>Times that count from each other, so that none of them ever gets a date.</summary>
internal sealed class CircularTime : ICheck
{
    public Rule Rule { get; } = new(
        "PS3020",
        "circular-time",
        Severity.Error,
        new LocalizedText("Thời hạn tính vòng quanh", "Times that count from each other"),
        new RulePage(
            new LocalizedText(
                "Tìm các thời hạn tính từ nhau thành vòng: việc A tính từ việc B, việc B lại tính từ việc A.",
                "Finds times that count from each other in a circle: A counts from B, and B from A."),
            new LocalizedText("Không thời hạn nào trong vòng tính ra được ngày.", "No time in the circle can be worked out."),
            "- {id: a, what: Thẩm định, when: within 5 wd after task:b}\n- {id: b, what: Gửi hồ sơ, when: at least 5 wd before task:a}",
            "- {id: a, what: Thẩm định, when: within 5 wd after task:b}\n- {id: b, what: Gửi hồ sơ, when: before 2025-04-15}",
            new LocalizedText("Cho một thời hạn trong vòng một ngày cụ thể, hoặc tính nó từ một sự kiện.", "Give one of the times a date of its own, or count it from an event.")));

    public IEnumerable<Diagnostic> Find(CheckContext context) =>
        context.Schedule.Cycles.Select(cycle => Rule.At(
            cycle.Links[0].Span,
            new LocalizedText($"Các thời hạn này tính vòng quanh nhau: {cycle}.", $"These times count from each other in a circle: {cycle}."),
            new LocalizedText("Cho một trong số đó một ngày cụ thể.", "Give one of them a date of its own.")) with
        {
            Related = [.. cycle.Links.Skip(1).Select(link => link.Span)],
        });
}
