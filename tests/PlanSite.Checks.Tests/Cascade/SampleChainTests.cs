using System.Collections.Immutable;
using PlanSite.Checks.Tests.Mutation;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Checks.Tests.Cascade;

/// <summary>The chain of sample plans in this repository's content (province, two districts, a commune, two cells) after one deadline of the province moves.</summary>
public sealed class SampleChainTests
{
    private const string Province = "content/tinh/tinh-uy-mau/ke-hoach-dai-hoi/index.md";
    private const string DistrictA = "content/huyen/huyen-uy-mau-a/ke-hoach-dai-hoi/index.md";
    private const string DistrictB = "content/huyen/huyen-uy-mau-b/ke-hoach-dai-hoi/index.md";
    private const string Commune = "content/co-so/dang-uy-xa-mau/ke-hoach-dai-hoi/index.md";

    public static TheoryData<string, string, string, string[]> Moves => new()
    {
        { "quý I/2025", "tháng 02/2025", "PS5002", [Commune, DistrictA, DistrictA, DistrictB] },
        { "trước ngày 31/12/2024. {#ra-soat-quy-hoach}", "trước ngày 31/10/2024. {#ra-soat-quy-hoach}", "PS5002", [DistrictA, DistrictB] },
        { "từ ngày 05/5/2025 đến ngày 20/6/2025", "từ ngày 05/5/2025 đến ngày 31/5/2025", "PS5002", [DistrictB] },
        { "trước ngày 15/10/2024. {#lap-ke-hoach}", "trước ngày 11/10/2024. {#lap-ke-hoach}", "PS5018", [DistrictB] },
    };

    [Theory]
    [MemberData(nameof(Moves))]
    public void A_moved_deadline_of_the_province_names_each_lower_plan_that_no_longer_fits(string written, string moved, string code, string[] plans)
    {
        using var copy = new RepositoryCopy();
        string original = copy.Texts()[Province];
        Assert.Contains(written, original, StringComparison.Ordinal);

        ImmutableArray<Diagnostic> found = copy.CheckWith(Province, original.Replace(written, moved, StringComparison.Ordinal), original);

        Assert.Equal(plans, found.Where(finding => finding.Rule.Code == code).Select(finding => finding.Span.File).Order(StringComparer.Ordinal));
        Assert.All(found.Where(finding => finding.Rule.Code == code), finding => Assert.Contains("kh-dai-hoi-tinh-mau#", finding.Message.Vi, StringComparison.Ordinal));
    }
}
