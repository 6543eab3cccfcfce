using System.Collections.Immutable;
using PlanSite.Core.Time;

namespace PlanSite.Core.Tests.Time;

/// <summary>Times in running text beside those of the reference documents; sentences of our own.</summary>
public sealed class TimeRecognizerTest
{
    [Theory]
    [InlineData("Gửi về Văn phòng trước 16 giờ ngày 20/3/2025 để tổng hợp.", "trước 16 giờ ngày 20/3/2025")]
    [InlineData("Họp vào sáng ngày 20/3/2025 và chiều ngày 25/3/2025.", "sáng ngày 20/3/2025 và chiều ngày 25/3/2025")]
    [InlineData("Báo cáo hằng quý, trước ngày 25 hằng tháng.", "hằng quý;trước ngày 25 hằng tháng")]
    [InlineData("Giai đoạn 2026-2030 tập trung ba khâu.", "Giai đoạn 2026-2030")]
    [InlineData("Gửi chậm nhất 05 (năm) ngày làm việc kể từ ngày nhận được văn bản.", "chậm nhất 05 (năm) ngày làm việc kể từ ngày nhận được văn bản")]
    [InlineData("- Sau đại hội, phân công công tác.", "Sau đại hội")]
    [InlineData("| Dự kiến tháng 9/2024 | Quý IV/2024 |", "Dự kiến tháng 9/2024;Quý IV/2024")]
    [InlineData("Làm từ ngày 01/9\nđến hết ngày 31/10/2024 thì xong.", "từ ngày 01/9\nđến hết ngày 31/10/2024")]
    [InlineData("Tháng 12/2024\n- 5 đơn vị báo cáo", "Tháng 12/2024")]
    [InlineData("Số điện thoại 0234.3822.123, fax 0234-3822-124.", "")]
    [InlineData("Theo khoản 4 Điều 9, điểm 14 và mục 2.3.1; đạt 95% trong 63 tỉnh, thành.", "")]
    [InlineData("Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 và Công văn 594/KH-UBND, ngày 05/3/2025.", "")]
    [InlineData("Căn cứ Quyết định về việc cử cán bộ ngày 12/3/2025 của Ban Thường vụ.", "")]
    [InlineData("Chia làm 1/2 số phiếu, mỗi tổ từ 15 đến 20 người, giữ chức 05 năm liền.", "")]
    [InlineData("Thực hiện ngay, làm việc cả ngày, quý vị đến trong năm.", "")]
    [InlineData("Nhiệm kỳ 2020 - 2025 và nhiệm kỳ 2025–2030.", "")]
    [InlineData("Xã A, ngày ... tháng ... năm 2025", "")]
    [InlineData("Nghị quyết số 18, ngày 25/10/2017 và Thông báo ngày 02/3/2025 của Tổ công tác.", "")]
    [InlineData("Trước hết trong quý III/2024 phải rà soát, báo cáo ngày 15/9/2024.", "trong quý III/2024;ngày 15/9/2024")]
    [InlineData("Việt Nam 2030, chương trình 135/2024.", "")]
    [InlineData("Đại hội họp 20-21/02/2025 tại hội trường.", "20-21/02/2025")]
    [InlineData("Họp trong 02 ngày (20, 21/02/2025).", "20, 21/02/2025")]
    [InlineData("Mở vào hồi 8 giờ 00, thứ Năm, ngày 20/02/2025.", "hồi 8 giờ 00, thứ Năm, ngày 20/02/2025")]
    [InlineData("Họp từ 8 giờ đến 11 giờ ngày 20/02/2025.", "từ 8 giờ đến 11 giờ ngày 20/02/2025")]
    [InlineData("Kỳ họp thứ 5, ngày 20/02/2025; lần thứ tư ngày 20/03/2025.", "ngày 20/02/2025;ngày 20/03/2025")]
    [InlineData("Thứ nhất, gửi sớm; thứ hai, làm kỹ; chủ trì, cả tổ.", "")]
    [InlineData("Kết quả nửa đầu năm 2025 và quý đầu năm 2026.", "nửa đầu năm 2025;quý đầu năm 2026")]
    [InlineData("Trong năm 2024, 2000 đảng viên; năm 2024 và 2025 làm tiếp.", "Trong năm 2024;năm 2024 và 2025")]
    [InlineData("Từ tháng 7 đến hết năm 2025 làm xong.", "Từ tháng 7 đến hết năm 2025")]
    [InlineData("Ký ngày 3 tháng Hai năm 2025.", "ngày 3 tháng Hai năm 2025")]
    [InlineData("Báo cáo hằng tháng, trước ngày 25; hằng quý, trước ngày 25/9/2025.", "hằng tháng, trước ngày 25;hằng quý;trước ngày 25/9/2025")]
    public void Only_times_are_found(string text, string times) =>
        Assert.Equal(times, string.Join(';', TimeRecognizer.Find(text, TimeContext.None).Select(time => time.Expression.Text)));

    [Theory]
    [InlineData("Nộp ngày 31/4/2025 nhé", TimeIssueKind.NoSuchDate, true)]
    [InlineData("Nộp trước ngày 15/9 nhé", TimeIssueKind.MissingYear, true)]
    [InlineData("Nộp ngày 01/12//2024 nhé", TimeIssueKind.Slip, false)]
    [InlineData("Nộp thang 10/2024 nhé", TimeIssueKind.Spelling, false)]
    public void A_faulty_time_is_reported_where_it_stands(string text, TimeIssueKind kind, bool unread)
    {
        RecognizedTime time = Assert.Single(TimeRecognizer.Find(text, TimeContext.None));
        TimeIssue issue = Assert.Single(time.Issues);
        Assert.Equal(kind, issue.Kind);
        Assert.InRange(issue.Start, 0, time.Length - 1);
        Assert.Equal(unread, time.Expression is UndatedExpression);
    }

    [Fact]
    public void A_year_of_the_heading_completes_what_stands_below_it()
    {
        RecognizedTime time = Assert.Single(TimeRecognizer.Find("Tổng kết trong tháng 10.", new TimeContext { Year = 2024 }));
        Assert.Equal("2024-10", TimeFormatter.Compact(time.Expression));
        Assert.Equal(TimeIssueKind.InferredYear, Assert.Single(time.Issues).Kind);
    }

    [Fact]
    public void Masked_parts_are_passed_over()
    {
        const string text = "Chỉ thị 35, ngày 14/6/2024; nộp trước ngày 15/9/2024.";
        int citation = text.IndexOf("ngày 14", StringComparison.Ordinal);
        ImmutableArray<RecognizedTime> found = TimeRecognizer.Find(text, TimeContext.None, [(citation, "ngày 14/6/2024".Length)]);
        Assert.Equal("trước ngày 15/9/2024", Assert.Single(found).Expression.Text);
    }
}
