using PlanSite.Content.Markdown;

namespace PlanSite.Content.Tests.Markdown;

public class ScheduleTests
{
    [Fact]
    public void Columns_are_known_by_their_headers()
    {
        const string text = """
            ## III. TỔ CHỨC

            | STT | **Nội dung công việc** | Đơn vị chủ trì | Phối hợp | Đối tượng | Sản phẩm | Dự kiến thời gian |
            |--|--|--|--|--|--|--|
            | 1 | Hội nghị *quán triệt* | Ban Tổ chức | Văn phòng; Ban Tuyên giáo | Cấp huyện | Báo cáo | tháng **9/2024** {#quan-triet} |
            """;
        ScheduleRow row = Assert.Single(Bodies.Read(text).Rows);
        Assert.Equal(
            ("quan-triet", "tháng 9/2024", true, "Hội nghị quán triệt", "Ban Tổ chức", "Văn phòng; Ban Tuyên giáo", "Cấp huyện", "Báo cáo", "III"),
            (row.Id.Value, row.When.Value, row.Tentative, row.What?.Value, row.Who?.Value, row.With?.Value, row.For?.Value, row.Output?.Value, row.Clause));
        Assert.True(row.Context.Tentative);
        Assert.Equal("Hội nghị *quán triệt", Bodies.At(text, row.What!.Value.Span));
        Assert.Equal("tháng **9/2024", Bodies.At(text, row.When.Span));
        Assert.Equal("quan-triet", Bodies.At(text, row.Id.Span));
        Assert.StartsWith("1 | Hội nghị", Bodies.At(text, row.Span), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Thời gian (năm 2025)", 2025, false)]
    [InlineData("Thời gian thực hiện dự kiến, 2025", 2025, true)]
    [InlineData("Thời gian năm 2024 - 2025", null, false)]
    [InlineData("Thời gian", null, false)]
    public void A_header_gives_its_year_and_certainty_to_the_cells(string header, int? year, bool tentative)
    {
        ScheduleRow row = Assert.Single(Bodies.Read($"| {header} | Nội dung |\n|--|--|\n| tháng 9 | Họp |\n").Rows);
        Assert.Equal((year, tentative, "Họp"), (row.Context.Year, row.Context.Tentative, row.What?.Value));
    }

    [Fact]
    public void A_year_in_the_header_is_no_part_of_what_is_done()
    {
        ScheduleRow row = Assert.Single(Bodies.Read("| Đơn vị | Thời gian kiểm tra trong năm 2025 |\n|--|--|\n| Xã Một | tháng 9 |\n").Rows);
        Assert.Equal(("Kiểm tra", 2025), (row.What?.Value, row.Context.Year));
    }

    [Theory]
    [InlineData("| Thời gian | Ghi chú |\n|--|--|\n| tháng 9/2024 | a |")]
    [InlineData("| Nội dung | Đơn vị |\n|--|--|\n| a | b |")]
    public void Without_time_or_matter_a_table_is_no_schedule(string text) => Assert.Empty(Bodies.Read(text).Rows);

    [Fact]
    public void Levels_may_be_columns_and_a_blank_time_goes_on_from_above()
    {
        const string text = """
            | Thời gian | Cấp tỉnh | CẤP HUYỆN VÀ TƯƠNG ĐƯƠNG |
            |--|--|--|
            | Quý III/2024 | a | b |
            | | c | |
            | Quý IV/2024 | | d |
            """;
        Assert.Equal(
            ["bang-1-1 Quý III/2024 Cấp tỉnh=a CẤP HUYỆN VÀ TƯƠNG ĐƯƠNG=b", "bang-1-2 Quý III/2024 Cấp tỉnh=c", "bang-1-3 Quý IV/2024 CẤP HUYỆN VÀ TƯƠNG ĐƯƠNG=d"],
            Bodies.Read(text).Rows.Select(row => $"{row.Id.Value} {row.When.Value} {string.Join(' ', row.Levels.Select(level => $"{level.Header}={level.What.Value}"))}"));
    }

    [Fact]
    public void A_row_that_heads_others_is_no_task()
    {
        const string text = """
            ### A. Đại hội điểm

            | STT | Đơn vị | Thời gian |
            |--|--|--|
            | I | Cấp cơ sở: 02 | |
            | 1 | Xã Tân Lập | Ngày 20/02/2025 |
            | II | Cấp huyện: 01 | |
            | 1 | Huyện Châu Thành | Ngày 21/5/2025 |
            """;
        Assert.Equal(["Xã Tân Lập|Đại hội điểm", "Huyện Châu Thành|Đại hội điểm"], Bodies.Read(text).Rows.Select(row => $"{row.For?.Value}|{row.What?.Value}"));
    }

    [Fact]
    public void Two_time_columns_are_two_tasks()
    {
        const string text = """
            | STT | Đơn vị | Thời gian tổ chức đại hội | Dự kiến thời gian kiểm tra |
            |--|--|--|--|
            | 1 | Xã Tân Lập | Ngày 20/02/2025 | Ngày 10/02/2025 |
            """;
        Assert.Equal(
            ["bang-1-1 Tổ chức đại hội Ngày 20/02/2025 False", "bang-1-1-2 Kiểm tra Ngày 10/02/2025 True"],
            Bodies.Read(text).Rows.Select(row => $"{row.Id.Value} {row.What?.Value} {row.When.Value} {row.Tentative}"));
    }

    [Fact]
    public void The_rows_of_a_schedule_have_ids_on_the_page()
    {
        string html = Bodies.Html(Bodies.Read("| Thời gian | Nội dung |\n|--|--|\n| tháng 9/2024 | a |\n| tháng 10/2024 | b {#hai} |"));
        Assert.Contains("<tr id=\"bang-1-1\"><td><time>tháng 9/2024</time></td><td>a</td></tr>", html, StringComparison.Ordinal);
        Assert.Contains("<tr id=\"hai\"><td><time>tháng 10/2024</time></td><td>b</td></tr>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_year_of_a_row_completes_the_times_in_it() =>
        Assert.Equal(
            ["2024-09", "2024-09-15"],
            Bodies.Read("| Thời gian | Nội dung |\n|--|--|\n| tháng 9/2024 | báo cáo ngày 15/9 |").Times.Select(time => FakeTimes.Instance.Canonical(time.Expression)));

    [Fact]
    public void A_row_without_any_time_is_a_finding()
    {
        BodyReadResult body = Bodies.Read("| TT | Nội dung | Thời gian |\n|--|--|--|\n| 1 | a | |");
        Assert.Empty(body.Rows);
        Assert.Equal("PS4002", Assert.Single(body.Diagnostics).Code);
    }

    [Fact]
    public void A_grid_table_is_a_schedule_too()
    {
        const string grid = """
            +-----------+-----------+-----------+
            | Thời gian | Nội dung công việc    |
            +           +-----------+-----------+
            |           | Cấp tỉnh  | Cấp huyện |
            +===========+===========+===========+
            | tháng     | a         | b         |
            | 9/2024    |           |           |
            +           +-----------+-----------+
            |           | c         | d         |
            +-----------+-----------+-----------+
            """;
        Assert.Equal(
            ["tháng 9/2024: a, b", "tháng 9/2024: c, d"],
            Bodies.Read(grid).Rows.Select(row => $"{row.When.Value}: {string.Join(", ", row.Levels.Select(level => level.What.Value))}"));
    }
}
