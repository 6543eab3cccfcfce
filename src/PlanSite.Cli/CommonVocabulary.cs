using PlanSite.Content.Markdown;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;

namespace PlanSite.Cli;

/// <summary>The types of document that Vietnamese offices commonly issue, for texts outside any repository (Guide 36-HD/VPTW, 2018; Decree 30/2020/NĐ-CP).</summary>
internal static class CommonVocabulary
{
    private static readonly (string Name, string? Symbol)[] Types =
    [
        ("Nghị quyết", "NQ"), ("Quyết định", "QĐ"), ("Chỉ thị", "CT"), ("Kết luận", "KL"), ("Quy định", "QĐ"), ("Quy chế", "QC"), ("Thông tri", "TT"),
        ("Hướng dẫn", "HD"), ("Thông báo", "TB"), ("Báo cáo", "BC"), ("Kế hoạch", "KH"), ("Chương trình", "CTr"), ("Đề án", "ĐA"), ("Tờ trình", "TTr"),
        ("Công văn", "CV"), ("Biên bản", "BB"), ("Nghị định", "NĐ"), ("Thông tư", "TT"), ("Phương án", "PA"), ("Luật", null), ("Bộ luật", null), ("Điều lệ", null),
    ];

    public static BodyVocabulary Value { get; } = new()
    {
        Types = [.. Types.Select((type, index) => new DocumentType
        {
            Id = new Located<string>($"type-{index}", SourceSpan.StartOf("")), Name = type.Name, Symbol = type.Symbol,
        })],
    };
}
