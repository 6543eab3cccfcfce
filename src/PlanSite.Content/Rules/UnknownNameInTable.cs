using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Rules;

/// <summary>A name in a table is no known body, level or type.</summary>
internal static class UnknownNameInTable
{
    public static readonly Rule Rule = new(
        "PS4004",
        "unknown-name-in-table",
        Severity.Warning,
        new(
            "Tên trong bảng không phải đơn vị, cấp hay loại văn bản đã biết",
            "A name in a table is no known body, level or type"),
        new RulePage(
            new(
                "Tên trong cột Chủ trì, Phối hợp, Đối tượng phải là tên (name, short, names) của một đơn vị hoặc một cấp; cột Sản phẩm là tên loại văn bản. Nhiều tên cách nhau bằng dấu chấm phẩy.",
                "Names in the columns Chủ trì, Phối hợp, Đối tượng must be the name, short or names of a unit or level; Sản phẩm holds a type of document. Several are separated by semicolons."),
            new(
                "Không nhận ra tên thì nhiệm vụ không về lịch của đơn vị nào.",
                "A task whose body isn't known is in nobody's calendar."),
            """
            | Hội nghị quán triệt | Ban Tổ chúc Huyện ủy | tháng 9/2024 |
            """,
            """
            | Hội nghị quán triệt | Ban Tổ chức Huyện ủy | tháng 9/2024 |
            """,
            new(
                "Sửa tên cho khớp data/units.yml hoặc data/levels.yml, hoặc thêm cách gọi này vào names.",
                "Write the name as in data/units.yml or data/levels.yml, or add this spelling to `names` there.")));

    public static Diagnostic For(SourceSpan span, string name, string? nearest) => Rule.At(
        span,
        new($"Chưa biết “{name}” là đơn vị, cấp hay loại văn bản nào.", $"“{name}” is no known body, level or type."),
        nearest is null
            ? new("Thêm vào data/units.yml, hoặc thêm cách gọi này vào names của đơn vị.", "Add it to data/units.yml, or this spelling to the unit's `names`.")
            : new($"Có phải ý nói “{nearest}”? Nếu không, thêm vào data/units.yml.", $"Did you mean “{nearest}”? If not, add it to data/units.yml."));

    /// <summary>Several bodies are called so, and none is nearer to the issuer than the others.</summary>
    public static Diagnostic Ambiguous(SourceSpan span, string name, IReadOnlyList<string> units) => Rule.At(
        span,
        new($"“{name}” có thể là {string.Join(", ", units)}.", $"“{name}” could be {string.Join(", ", units)}."),
        new("Ghi tên đầy đủ như trong data/units.yml.", "Write the full name as in data/units.yml."));
}
