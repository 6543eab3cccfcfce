using PlanSite.Core.Diagnostics;

namespace PlanSite.Checks.Cascade;

/// <summary>Plans that implement each other.</summary>
internal sealed class ImplementsCycle : ICheck
{
    public Rule Rule { get; } = new(
        "PS5014",
        "implements-cycle",
        Severity.Error,
        new LocalizedText("Các kế hoạch thực hiện vòng quanh nhau", "Plans that implement each other"),
        new RulePage(
            new LocalizedText("Tìm các văn bản mà \"implements\" dẫn thành vòng.", "Finds documents whose \"implements\" leads around in a circle."),
            new LocalizedText("Trong vòng không còn biết văn bản nào là cấp trên.", "In a circle nobody can tell which of them is the higher."),
            "# kh-tinh: implements: [kh-huyen]\n# kh-huyen: implements: [kh-tinh]",
            "# kh-huyen: implements: [kh-tinh]",
            new LocalizedText("Bỏ \"implements\" ở văn bản cấp trên.", "Take \"implements\" out of the higher document.")));

    public IEnumerable<Diagnostic> Find(CheckContext context) => context.Cascade.ImplementsCycles.Select(cycle => Rule.At(
        cycle.Links[0].Span,
        new LocalizedText($"Các kế hoạch này thực hiện vòng quanh nhau: {cycle}.", $"These plans implement each other in a circle: {cycle}."),
        new LocalizedText("Bỏ \"implements\" ở văn bản của cấp trên.", "Take \"implements\" out of the document of the higher level.")) with
    { Related = [.. cycle.Links.Skip(1).Select(link => link.Span)] });
}
