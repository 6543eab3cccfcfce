using PlanSite.Core.Diagnostics;

namespace PlanSite.Checks.Cascade;

/// <summary>Tasks that cover each other.</summary>
internal sealed class CoversCycle : ICheck
{
    public Rule Rule { get; } = new(
        "PS5015",
        "covers-cycle",
        Severity.Error,
        new LocalizedText("Các nhiệm vụ \"covers\" vòng quanh nhau", "Tasks that cover each other"),
        new RulePage(
            new LocalizedText("Tìm các nhiệm vụ mà \"covers\" dẫn thành vòng, kể cả nhiệm vụ trỏ vào chính nó.", "Finds tasks whose \"covers\" leads around in a circle, a task that names itself among them."),
            new LocalizedText("Nhiệm vụ nào cũng có vẻ đã có việc thực hiện mà thật ra không việc nào.", "Each of them seems to be done by another, and none is."),
            "# kh-tinh#a: covers: kh-huyen#b\n# kh-huyen#b: covers: kh-tinh#a",
            "# kh-huyen#b: covers: kh-tinh#a",
            new LocalizedText("Chỉ giữ \"covers\" ở nhiệm vụ cấp dưới.", "Keep \"covers\" at the lower task only.")));

    public IEnumerable<Diagnostic> Find(CheckContext context) => context.Cascade.CoversCycles.Select(cycle => Rule.At(
        cycle.Links[0].Span,
        new LocalizedText($"Các nhiệm vụ này \"covers\" vòng quanh nhau: {cycle}.", $"These tasks cover each other in a circle: {cycle}."),
        new LocalizedText("Chỉ giữ \"covers\" ở nhiệm vụ của cấp dưới.", "Keep \"covers\" at the task of the lower level only.")) with
    { Related = [.. cycle.Links.Skip(1).Select(link => link.Span)] });
}
