using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;
using PlanSite.Core.Organization;

namespace PlanSite.Checks.Citations;

/// <summary>A document says that it implements one whose issuer doesn't stand above its own.</summary>
internal sealed class ImplementsUnrelated : DocumentCheck
{
    public override Rule Rule { get; } = new(
        "PS2038",
        "implements-unrelated",
        Severity.Warning,
        new LocalizedText("Thực hiện văn bản không phải của cấp trên", "A document implements one that isn't of a body above"),
        new RulePage(
            new LocalizedText(
                "Tìm implements chỉ tới văn bản của cấp dưới, hoặc của một nơi cùng cấp nhưng thuộc cấp ủy khác.",
                "Finds `implements` that names a document of a lower level, or of another committee of the same level."),
            new LocalizedText(
                "Chuỗi thực hiện đi từ trên xuống: nhiệm vụ của cấp trên ràng buộc cấp dưới, không ngược lại và không ngang sang nơi khác.",
                "Plans go down from level to level: the tasks of a higher body bind the lower, not the other way round, and not those beside it."),
            "issuer: tinh-uy-a\nimplements: [kh-dai-hoi-huyen-b]",
            "issuer: huyen-uy-b\nimplements: [kh-dai-hoi-tinh-a]",
            new LocalizedText(
                "Sửa mã trong implements, hoặc xem lại issuer của hai văn bản và parent của các đơn vị trong data/units.yml.",
                "Correct the id in `implements`, or look at `issuer` of both and at `parent` of the units in data/units.yml.")));

    public override IEnumerable<Diagnostic> Find(Document document, CheckContext context)
    {
        OrganizationTree tree = context.Organization;
        if (tree.Unit(document.Issuer.Value) is not { } own || tree.LevelOf(own) is not { } level) yield break;
        foreach (Located<string> implemented in document.Implements)
        {
            if (CitationTarget.Of(implemented.Value, context.Repository) is not { Issuer: { } issuer } target || tree.Unit(issuer) is not { } other || tree.LevelOf(other) is not { } otherLevel) continue;
            bool lower = otherLevel.Order > level.Order;
            if (!lower && (otherLevel.Order < level.Order || tree.CommitteeOf(other).Id.Value == tree.CommitteeOf(own).Id.Value)) continue;
            yield return Rule.At(
                implemented.Span,
                lower
                    ? new LocalizedText($"{target.Label} là của {other.Name}, cấp dưới của {own.Name}.", $"{target.Label} is of {other.Name}, a level below {own.Name}.")
                    : new LocalizedText($"{target.Label} là của {other.Name}, cùng cấp nhưng không phải cấp trên của {own.Name}.", $"{target.Label} is of {other.Name}, of the same level as {own.Name} and not above it."),
                new LocalizedText(
                    "Ghi văn bản của cấp trên; nếu hai nơi cùng một cấp ủy, sửa parent trong data/units.yml.",
                    "Name a document of the level above; if both belong to one committee, correct `parent` in data/units.yml."));
        }
    }
}
