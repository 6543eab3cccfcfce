using System.Collections.Immutable;
using PlanSite.Core;
using PlanSite.Core.Documents;
using PlanSite.Core.Schedule;
using PlanSite.Site.Tests.Samples;
using static PlanSite.Site.Tests.Samples.Make;

namespace PlanSite.Site.Tests.Cascades;

/// <summary>A province, its districts and their communes, with plans that answer each other.</summary>
internal static class Chain
{
    public static FixedTime Higher { get; } = FixedTime.Between("từ 05/5 đến 20/6/2025", new DateOnly(2025, 5, 5), new DateOnly(2025, 6, 20));

    /// <summary>The province asks for one task; the first district answers with <paramref name="lower"/>, the second has no plan.</summary>
    public static PlanRepository Of(FixedTime lower, bool covers = true, params Document[] more) => Repository(
    [
        Plan("kh-tinh", "tinh-uy", [Task("kh-tinh", "dai-hoi", "Tổ chức đại hội đảng bộ cấp huyện", Higher, null, "huyen")]),
        Plan("kh-a", "huyen-uy-a", [Task("kh-a", "dai-hoi", "Mở đại hội đại biểu Đảng bộ huyện A", lower) with { Covers = covers ? [At("kh-tinh#dai-hoi")] : [] }], "kh-tinh"),
        .. more,
    ]);

    /// <summary>Province, district, and communes below it, each with a plan that answers the one above.</summary>
    public static PlanRepository ThreeLevels(int communes)
    {
        Document[] plans =
        [
            Plan("kh-tinh", "tinh-uy", [Task("kh-tinh", "quan-triet", "Quán triệt chỉ thị", Higher, null, "huyen")]),
            Plan("kh-a", "huyen-uy-a", [Task("kh-a", "quan-triet-xa", "Các xã quán triệt chỉ thị", Higher, null, "co-so") with { Covers = [At("kh-tinh#quan-triet")] }], "kh-tinh"),
            .. Enumerable.Range(1, communes).Select(n => Plan(
                $"kh-xa-{n}", $"xa-{n}", [Task($"kh-xa-{n}", "quan-triet", "Quán triệt ở xã", Higher) with { Covers = [At("kh-a#quan-triet-xa")] }], "kh-a")),
        ];
        PlanRepository repository = Repository(plans, communes);
        return (repository with { Units = repository.Units.RemoveAll(unit => unit.Id.Value == "dang-uy-xa-mau") }).Indexed();
    }

    public static PlanRepository Repository(IEnumerable<Document> documents, int communes = 0)
    {
        PlanRepository sample = SampleRepository.Full();
        return (sample with
        {
            Documents = [.. documents],
            Events = [],
            Limits = [],
            Units = [.. sample.Units, .. Enumerable.Range(1, communes).Select(n => SampleRepository.Unit($"xa-{n}", "co-so", $"Đảng ủy xã {n}", "huyen-uy-a"))],
        }).Indexed();
    }

    public static Document Plan(string id, string issuer, ImmutableArray<Task> tasks, params string[] implements) =>
        Document(id, "ke-hoach", $"{id.Length}{issuer.Length}-KH/{id.ToUpperInvariant()}", "2024-10-01", issuer, "tổ chức đại hội theo mã " + id) with
        {
            Tasks = tasks,
            Implements = [.. implements.Select(above => At(above))],
        };
}
