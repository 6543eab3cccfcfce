using System.Collections.Immutable;

namespace PlanSite.Checks.Tests.Anomalies;

/// <summary>Slips in dates and deadlines: 3-01 to 3-39 of the reader's list.</summary>
internal static class TimeAnomalies
{
    public static ImmutableArray<Anomaly> All { get; } =
    [
        new("3-01 a slash twice", "PS3001", "Đại hội bắt đầu từ ngày ⟦01/12//2024⟧."),
        new("3-02 a blank inside a date", "PS3001", "Kết thúc chậm nhất ngày ⟦31/12 /2024⟧."),
        new("3-03 a week's beginning opens a span of a month", "PS4018", "Đại hội đại biểu Đảng bộ huyện họp vào ⟦đầu tuần đến trung tuần tháng 10/2025⟧."),
        new("3-04 a report due on a public holiday", "PS3033", "Các chi bộ báo cáo kết quả ⟦chậm nhất ngày 01/5/2025⟧."),
        new("3-05 a deadline after its section's window", "PS3030", "## TRIỂN KHAI\n\n### Từ ngày 01/7/2025 đến hết ngày 31/8/2025\n\n- Tổng kết việc tổ chức đại hội, xong ⟦trước ngày 06/9/2025⟧."),
        new("3-06 a deadline before its section's window", "PS3030", "## TRIỂN KHAI\n\n### Từ ngày 01/02/2025 đến hết ngày 31/3/2025\n\n- Duyệt nội dung đại hội của đảng bộ làm điểm, xong ⟦trước ngày 10/01/2025⟧."),
        new("3-06 a numbered line that is no heading sets the window as well", "PS3030", "III. TRIỂN KHAI\n\n4. Từ ngày 01/02/2025 đến hết ngày 31/3/2025\n\n- Duyệt nội dung đại hội của đảng bộ làm điểm, xong ⟦trước ngày 10/01/2025⟧."),
        new("3-07 a stage that ends in the Tết break", "PS3033", "- ⟦Từ ngày 16/01/2025 đến hết ngày 31/01/2025⟧, ban thường vụ duyệt phương án nhân sự của các chi bộ."),
        new("3-12 the last day allowed lies in a holiday block", "PS3033", "Đại hội đại biểu Đảng bộ huyện hoàn thành ⟦trước ngày 31/8/2025⟧."),
        new("3-15 a report whose last day allowed is on a weekend", "PS3033", "Các đơn vị báo cáo danh sách chọn điểm ⟦trước ngày 15/9/2024⟧.", "date: 2024-08-20"),
        new("3-18 one task, two last days", "PS3038", "1. Các đảng bộ tổ chức hội nghị quán triệt chỉ thị chậm nhất ngày 15/10/2024.\n\n2. Các đảng bộ tổ chức hội nghị quán triệt chỉ thị ⟦chậm nhất ngày 15/11/2024⟧."),
        new("3-25 the notice would have to be given before the days are registered", "PS3053", "Đại hội các chi bộ bắt đầu từ ngày 01/12/2024, kết thúc chậm nhất ngày 31/12/2024.\n\nCác đảng bộ đăng ký thời gian đại hội chi bộ chậm nhất ngày 15/11/2024.\n\nChi ủy thông báo thời gian khai mạc đại hội ⟦trước 30 ngày làm việc⟧."),
        new("3-29 a plan without a date", "PS4022", "Nội dung.", "date: -\n⟦status: issued⟧"),
        new("3-30 day and month are blank", "PS4015", "Phụng Hiệp, ⟦ngày        tháng    năm 2024⟧"),
        new("3-36 before the last day that the heading lets in", "PS3049", "## TRIỂN KHAI\n\n### Từ ngày 01/4/2025 đến hết ngày 30/6/2025\n\n- Báo cáo kết quả ⟦trước ngày 30/6/2025⟧."),
    ];
}
