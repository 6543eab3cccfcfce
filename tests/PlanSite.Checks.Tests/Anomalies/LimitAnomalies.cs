using System.Collections.Immutable;

namespace PlanSite.Checks.Tests.Anomalies;

/// <summary>Slips in numbers, sums and outlines: 6-01 to 6-12 of the reader's list.</summary>
internal static class LimitAnomalies
{
    public static ImmutableArray<Anomaly> All { get; } =
    [
        new("6-01 no whole number fits the share", "PS6007", "Danh sách bầu cử ⟦số dư từ 10% - 15%⟧; nơi cần bầu 03 - 06 đồng chí thì có số dư là 01 đồng chí."),
        new("6-04 an outline leaves a part out", "PS4010", "## PHẦN I. TÌNH HÌNH\n\n## ⟦PHẦN III. BÀI HỌC⟧\n\n## PHẦN IV. KIẾN NGHỊ", "type: de-cuong\nnumber: -"),
    ];
}
