using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;
using PlanSite.Core.Organization;

namespace PlanSite.Checks.Form;

/// <summary>A document that lies in the folder of another level or unit than that which issued it.</summary>
internal sealed class MisplacedDocument : DocumentCheck
{
    private const int Depth = 4;

    public override Rule Rule { get; } = new(
        "PS1066",
        "misplaced-document",
        Severity.Warning,
        new LocalizedText("Văn bản nằm sai thư mục", "A document in the wrong folder"),
        new RulePage(
            new LocalizedText(
                "So chỗ của văn bản, content/<cấp>/<đơn vị>/<văn bản>/, với issuer. Văn bản của ban, văn phòng, tiểu ban có thể nằm trong thư mục của cấp ủy; có thể thêm thư mục theo năm ở giữa.",
                "Compares the place of a document, content/<level>/<unit>/<document>/, with `issuer`. Documents of boards and offices may lie in the folder of their committee; folders in between, one for each year for example, are fine."),
            new LocalizedText(
                "Người khác tìm văn bản theo cấp và đơn vị; nằm sai chỗ thì dễ bị soạn lại lần nữa, hoặc issuer bị ghi nhầm mà không ai thấy.",
                "Others look for it by level and unit. One that lies elsewhere gets written twice, or has an issuer that was mistyped."),
            "# content/huyen/huyen-uy-a/ke-hoach/index.md\nissuer: huyen-uy-b",
            "# content/huyen/huyen-uy-b/ke-hoach/index.md\nissuer: huyen-uy-b",
            new LocalizedText("Chuyển thư mục của văn bản đến chỗ nêu trong phát hiện, hoặc sửa issuer.", "Move the document's folder to the place that the finding names, or mend the issuer.")));

    public override IEnumerable<Diagnostic> Find(Document document, CheckContext context)
    {
        // An unknown issuer or level is a finding already.
        if (context.Organization.Unit(document.Issuer.Value) is not { } issuer || context.Organization.LevelOf(issuer) is null) yield break;
        string[] place = document.File.Split('/');
        bool deep = place.Length > Depth;
        if (deep && place[1] == issuer.Level.Value && MayHold(place[2], issuer, context.Organization)) yield break;
        string folder = string.Join('/', place[..^1]);
        string expected = $"content/{issuer.Level.Value}/{issuer.Id.Value}/{(place.Length > 2 ? place[^2] : document.Id.Value)}";
        yield return Rule.At(
            document.Issuer.Span,
            new LocalizedText(
                $"Văn bản do “{issuer.Name}” ban hành nhưng nằm ở {folder}/.",
                $"The document is issued by “{issuer.Name}”, but lies in {folder}/."),
            new LocalizedText(
                $"Chuyển thư mục của văn bản đến {expected}/, hoặc sửa issuer. Liên kết theo id vẫn giữ nguyên.",
                $"Move the document's folder to {expected}/, or mend the issuer. Links by id stay as they are."));
    }

    private static bool MayHold(string folder, Unit issuer, OrganizationTree organization) =>
        folder == issuer.Id.Value
        || organization.AncestorsOf(issuer.Id.Value).TakeWhile(above => above.Level.Value == issuer.Level.Value).Any(above => above.Id.Value == folder);
}
