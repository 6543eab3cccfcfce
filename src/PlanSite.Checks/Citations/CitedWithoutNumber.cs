using System.Collections.Frozen;
using System.Text.RegularExpressions;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;

namespace PlanSite.Checks.Citations;

/// <summary>A document of a type that has numbers is cited by its title alone.</summary>
internal sealed partial class CitedWithoutNumber : DocumentCheck
{
    // What everybody calls by its name.
    private static readonly FrozenSet<string> Named =
        FrozenSet.ToFrozenSet(["Điều lệ", "Quy chế", "Quy định", "Luật", "Bộ luật", "Pháp lệnh", "Hiến pháp"], StringComparer.OrdinalIgnoreCase);

    public override Rule Rule { get; } = new(
        "PS2042",
        "cited-without-number",
        Severity.Info,
        new LocalizedText("Viện dẫn thiếu số, ký hiệu", "A citation without number"),
        new RulePage(
            new LocalizedText(
                "Tìm văn bản có đánh số (thông báo, hướng dẫn, nghị quyết…) được viện dẫn chỉ bằng tên. Báo một lần cho mỗi văn bản. Điều lệ, quy chế, luật và nghị quyết hội nghị trung ương của một khóa gọi bằng tên thì được.",
                "Finds documents of a numbered type (notice, guide, resolution…) that are cited by title alone, once each. Statutes, regulations, laws and the resolutions of a plenum may be called by name."),
            new LocalizedText("Tên gọi có thể trùng; có số và ngày thì tìm được ngay.", "Titles repeat; number and date are found at once."),
            "theo Thông báo phân công nhiệm vụ thành viên Tổ chỉ đạo",
            "theo Thông báo số 12-TB/TCĐ, ngày 22/11/2024 phân công nhiệm vụ thành viên Tổ chỉ đạo",
            new LocalizedText("Bổ sung số, ngày trong bài và number, date trong data/references.yml.", "Add number and date in the text, and in data/references.yml.")));

    public override IEnumerable<Diagnostic> Find(Document document, CheckContext context) => document.Citations
        .Where(citation => citation is { Number: null, Reference: not null })
        .DistinctBy(citation => citation.Reference)
        .Where(citation => context.Repository.ReferencesById.GetValueOrDefault(citation.Reference!) is { Number: null } reference
            && context.Repository.TypesById.GetValueOrDefault(reference.Type.Value) is { Symbol: not null } type && !Named.Contains(type.Name)
            && !(reference.Title is { } title && Plenum().IsMatch(title)))
        .Select(citation => Rule.At(
            citation.Span,
            new LocalizedText("Văn bản này được viện dẫn mà không có số, ký hiệu.", "This document is cited without a number."),
            new LocalizedText("Bổ sung số và ngày khi biết, ở đây và trong data/references.yml.", "Add number and date once they are known, here and in data/references.yml.")));

    // A plenum and its term of office name one resolution: nobody writes its number.
    [GeneratedRegex(@"(?:Trung ương|lần thứ) [0-9IVX]{1,4}[,]? khóa [IVX]", RegexOptions.CultureInvariant)]
    private static partial Regex Plenum();
}
