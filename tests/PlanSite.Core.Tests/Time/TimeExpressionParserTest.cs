using PlanSite.Core.Time;

namespace PlanSite.Core.Tests.Time;

/// <summary>The ways offices write one and the same thing; the usual ones are in docs/time.md and tested there.</summary>
public sealed class TimeExpressionParserTest
{
    [Theory]
    [InlineData("ngày 5/9/2024", "2024-09-05")]
    [InlineData("NGÀY 05/09/2024", "2024-09-05")]
    [InlineData("vào ngày 05/9/2024.", "2024-09-05")]
    [InlineData("ngày **05/9/2024**", "2024-09-05")]
    [InlineData("mùng 5 tháng 9 năm 2024", "2024-09-05")]
    [InlineData("ngày 2024-09-05", "2024-09-05")]
    [InlineData("buổi chiều ngày 05/9/2024", "2024-09-05-afternoon")]
    [InlineData("14h30 ngày 05/9/2024", "2024-09-05T14:30")]
    [InlineData("2 giờ chiều ngày 05/9/2024", "2024-09-05T14:00")]
    [InlineData("lúc 14 giờ 00 phút, ngày 05/9/2024", "2024-09-05T14:00")]
    [InlineData("20, 21/02/2025", "2025-02-20/2025-02-21")]
    [InlineData("21-23/5/2025", "2025-05-21/2025-05-23")]
    [InlineData("các ngày 05, 12 tháng 3 năm 2025", "{2025-03-05,2025-03-12}")]
    [InlineData("tháng 10-2024", "2024-10")]
    [InlineData("tháng 10.2024", "2024-10")]
    [InlineData("tháng 10, 11 và 12/2024", "2024-10/2024-12")]
    [InlineData("tháng 10 - 12/2024", "2024-10/2024-12")]
    [InlineData("tháng 10 và tháng 12 năm 2024", "{2024-10,2024-12}")]
    [InlineData("QUÝ III NĂM 2024", "2024-Q3")]
    [InlineData("quí 3-2024", "2024-Q3")]
    [InlineData("quý III và quý IV/2024", "2024-Q3/2024-Q4")]
    [InlineData("từ quý I đến quý III/2025", "2025-Q1/2025-Q3")]
    [InlineData("06 tháng đầu năm 2025", "2025-H1")]
    [InlineData("từ đầu tháng đến giữa tháng 10/2025", "2025-10-early/2025-10-mid")]
    [InlineData("giữa năm 2025", "2025-mid")]
    [InlineData("trước ngày 15 tháng 9 năm 2024", "before 2024-09-15")]
    [InlineData("Hoàn thành trước 15/9/2024", "before 2024-09-15")]
    [InlineData("chậm nhất trước ngày 15/9/2024", "before 2024-09-15")]
    [InlineData("chậm nhất đến hết ngày 15/9/2024", "by 2024-09-15")]
    [InlineData("chậm nhất là vào ngày 15/9/2024", "by 2024-09-15")]
    [InlineData("hạn cuối cùng: ngày 15/9/2024", "by 2024-09-15")]
    [InlineData("thời hạn đến hết tháng 9/2024", "by 2024-09")]
    [InlineData("không quá ngày 15/9/2024", "by 2024-09-15")]
    [InlineData("trước và trong ngày 15/9/2024", "by 2024-09-15")]
    [InlineData("từ 15/12 đến 10/01/2025", "2024-12-15/2025-01-10")]
    [InlineData("từ tháng 10/2024 đến tháng 02", "2024-10/2025-02")]
    [InlineData("từ ngày 20 đến ngày 25/3/2025", "2025-03-20/2025-03-25")]
    [InlineData("kể từ ngày 01/7/2025", "2025-07-01/..")]
    [InlineData("không trước ngày 01/7/2025", "2025-07-01/..")]
    [InlineData("dự kiến vào tháng 9/2024", "2024-09~")]
    [InlineData("Thời gian dự kiến: ngày 05/9/2024", "2024-09-05~")]
    [InlineData("nhiệm kỳ 2025- 2030", "2025/2030")]
    [InlineData("năm ngày làm việc sau khi bế mạc", "5 wd after congress.end")]
    [InlineData("không quá mười ngày kể từ ngày bầu cử", "within 10 d after bau-cu.end")]
    [InlineData("trong vòng hai mươi mốt ngày kể từ ngày nhận được văn bản", "within 21 d after nhan-duoc-van-ban.end")]
    [InlineData("bốn mươi lăm ngày trước ngày bầu cử", "at least 45 d before bau-cu.start")]
    [InlineData("hai mươi tư ngày trước ngày bầu cử", "at least 24 d before bau-cu.start")]
    [InlineData("trước ít nhất 15 ngày làm việc so với ngày khai mạc", "at least 15 wd before congress.start")]
    [InlineData("sớm nhất 10 ngày trước khi khai mạc", "within 10 d before congress.start")]
    [InlineData("trước khi khai mạc đại hội đảng bộ xã B ít nhất 15 ngày", "at least 15 d before dai-hoi-dang-bo-xa-b.start")]
    [InlineData("chậm nhất 7 ngày sau ngày 01/3/2025", "within 7 d after 2025-03-01")]
    [InlineData("trong 24 giờ kể từ khi kết thúc bầu cử", "within 24 h after bau-cu.end")]
    [InlineData("đúng 3 tháng sau khi bế mạc hội nghị", "3 mo after hoi-nghi.end")]
    [InlineData("ngay sau khi đại hội bế mạc", "after congress.end")]
    [InlineData("tối đa nửa ngày", "max 0.5 d")]
    [InlineData("1,5 ngày", "1.5 d")]
    [InlineData("mỗi quý", "quarterly")]
    [InlineData("định kỳ hằng tháng", "monthly")]
    [InlineData("ngày 25 của hằng tháng", "monthly by 25")]
    [InlineData("1 tháng 1 lần", "monthly")]
    [InlineData("2024-35/2024-36", "2024-Q3/2024-Q4")]
    [InlineData("2025-02-XX", "2025-02")]
    [InlineData("../2025-05-01", "by 2025-05-01")]
    [InlineData("at least 6 mo before dai-hoi", "at least 6 mo before congress.start")]
    [InlineData("ngày 3 tháng Hai năm 2025", "2025-02-03")]
    [InlineData("ngày 5 tháng năm năm 2025", "2025-05-05")]
    [InlineData("cả ngày 20/02/2025", "2025-02-20")]
    [InlineData("thứ Năm, ngày 20/02/2025", "2025-02-20")]
    [InlineData("Thứ 5 ngày 20/02/2025", "2025-02-20")]
    [InlineData("CHỦ NHẬT, NGÀY 23/5/2021", "2021-05-23")]
    [InlineData("thứ năm (20/02/2025)", "2025-02-20")]
    [InlineData("ngày 20/02/2025 (thứ Năm)", "2025-02-20")]
    [InlineData("trước thứ Năm, ngày 20/02/2025", "before 2025-02-20")]
    [InlineData("sáng thứ Năm, ngày 20/02/2025", "2025-02-20-morning")]
    [InlineData("ngày 20/02/2025 (buổi sáng)", "2025-02-20-morning")]
    [InlineData("20/02/2025 (chiều thứ Năm)", "2025-02-20-afternoon")]
    [InlineData("vào hồi 8 giờ 00, ngày 20/02/2025", "2025-02-20T08:00")]
    [InlineData("8 giờ, thứ Năm, ngày 20/02/2025", "2025-02-20T08:00")]
    [InlineData("trước 16g30 ngày 15/9/2024", "before 2024-09-15T16:30")]
    [InlineData("từ 8 giờ đến 11 giờ ngày 20/02/2025", "2025-02-20T08:00/2025-02-20T11:00")]
    [InlineData("từ 8h00 - 11h30 ngày 20/02/2025", "2025-02-20T08:00/2025-02-20T11:30")]
    [InlineData("hai ngày 20 và 21/02/2025", "2025-02-20/2025-02-21")]
    [InlineData("trong 02 ngày, 20 - 21/02/2025", "2025-02-20/2025-02-21")]
    [InlineData("02 ngày (từ 20 đến 21/02/2025)", "2025-02-20/2025-02-21")]
    [InlineData("ngày 20; 21/02/2025", "2025-02-20/2025-02-21")]
    [InlineData("tháng 10 & 11/2024", "2024-10/2024-11")]
    [InlineData("các tháng 9, 10/2024", "2024-09/2024-10")]
    [InlineData("T10/2024", "2024-10")]
    [InlineData("Q3/2024", "2024-Q3")]
    [InlineData("quý đầu năm 2025", "2025-Q1")]
    [InlineData("nửa đầu năm 2025", "2025-H1")]
    [InlineData("nửa cuối năm 2025", "2025-H2")]
    [InlineData("nửa cuối tháng 2/2025", "2025-02-16/2025-02-28")]
    [InlineData("tuần đầu tháng 10/2025", "2025-10-W1")]
    [InlineData("những ngày đầu tháng 10/2025", "2025-10-early")]
    [InlineData("ngày 15/6 và 15/12 hằng năm", "half-yearly by 15")]
    [InlineData("trước ngày 25 của tháng cuối mỗi quý", "quarterly by 25")]
    [InlineData("sau khi hoà giải xong", "after hoa-giai.end")]
    [InlineData("sau khi hòa giải xong", "after hoa-giai.end")]
    [InlineData("các tháng cuối năm 2024", "2024-late")]
    [InlineData("năm 2024 và 2025", "2024/2025")]
    [InlineData("năm 2024, 2025", "2024/2025")]
    [InlineData("giai đoạn từ năm 2026 đến năm 2030", "2026/2030")]
    [InlineData("từ tháng 7 đến hết năm 2025", "2025-07/2025")]
    [InlineData("từ ngày 15/9 đến hết quý III/2025", "2025-09-15/2025-09-30")]
    [InlineData("từ đầu quý III đến hết năm 2025", "2025-Q3-early/2025")]
    [InlineData("từ 15-9 đến 20-9-2024", "2024-09-15/2024-09-20")]
    [InlineData("từ tháng 9/2024 trở về sau", "2024-09/..")]
    [InlineData("không trễ hơn ngày 30/6/2025", "by 2025-06-30")]
    [InlineData("trễ nhất ngày 30/6/2025", "by 2025-06-30")]
    [InlineData("Thời hạn hoàn thành: 30/6/2025", "by 2025-06-30")]
    [InlineData("Thời gian thực hiện: tháng 9/2024", "2024-09")]
    [InlineData("Xong ngày 30/6/2025", "2025-06-30")]
    [InlineData("ngày 20/02/2025 dự kiến", "2025-02-20~")]
    [InlineData("trong 05 (năm) ngày làm việc", "max 5 wd")]
    [InlineData("trong 10 ngày, kể từ ngày bế mạc", "within 10 d after congress.end")]
    [InlineData("nửa tháng trước khai mạc", "at least 15 d before congress.start")]
    [InlineData("nửa năm sau khi bế mạc", "6 mo after congress.end")]
    [InlineData("mỗi tháng một lần", "monthly")]
    [InlineData("mỗi năm 02 lần", "half-yearly")]
    [InlineData("một năm hai lần", "half-yearly")]
    [InlineData("01 lần/quý", "quarterly")]
    [InlineData("6 tháng/lần", "half-yearly")]
    [InlineData("định kỳ 3 tháng", "quarterly")]
    [InlineData("hằng tháng, trước ngày 25", "monthly by 25")]
    [InlineData("thường xuyên, liên tục", "ongoing")]
    public void A_variant_means_the_same_as_the_usual_spelling(string variant, string compact)
    {
        foreach (string text in new[] { variant, Decomposed.Of(variant) })
        {
            TimeParseResult result = TimeExpressionParser.Parse(text);
            Assert.DoesNotContain(result.Issues, issue => issue.IsFault);
            Assert.Equal(compact, result.Expression is { } expression ? TimeFormatter.Compact(expression) : "nothing");
            Assert.Equal(text, result.Expression!.Text);
        }
    }

    [Theory]
    [InlineData("truoc ngay 15 thang 9 nam 2024", "before 2024-09-15")]
    [InlineData("tu ngay 01/9/2024 den het ngay 30/9/2024", "2024-09-01/2024-09-30")]
    [InlineData("cham nhat ngay 15/9/2024", "by 2024-09-15")]
    [InlineData("Hoan thanh truoc 15/9/2024", "before 2024-09-15")]
    [InlineData("du kien cuoi thang 9/2024", "2024-09-late~")]
    [InlineData("sang ngay 20/02/2025", "2025-02-20-morning")]
    [InlineData("hang thang", "monthly")]
    [InlineData("thuong xuyen", "ongoing")]
    [InlineData("6 thang dau nam 2025", "2025-H1")]
    [InlineData("giai doan 2026-2030", "2026/2030")]
    [InlineData("trong 10 ngay lam viec truoc khi khai mac", "within 10 wd before congress.start")]
    [InlineData("ngay sau khi be mac dai hoi", "after congress.end")]
    public void A_time_typed_without_accents_is_read_with_a_hint(string text, string compact)
    {
        TimeParseResult result = TimeExpressionParser.Parse(text);
        Assert.Equal(compact, TimeFormatter.Compact(result.Expression!));
        Assert.NotEmpty(result.Issues);
        Assert.All(result.Issues, issue => Assert.Equal(TimeIssueKind.Spelling, issue.Kind));
    }

    [Theory]
    [InlineData("sáng thứ Sáu, ngày 20/02/2025", "2025-02-20-morning", TimeIssueKind.Slip)]
    [InlineData("ngày 03 - 02 - 2025", "2025-02-03", TimeIssueKind.Slip)]
    [InlineData("từ 11 giờ đến 8 giờ ngày 20/02/2025", "-", TimeIssueKind.Backwards)]
    [InlineData("tháng 9/10/2024", "-", TimeIssueKind.MissingYear)]
    [InlineData("từ tháng 9/2025 đến tháng 8/2025", "-", TimeIssueKind.Backwards)]
    [InlineData("từ 01/10 đến 31/09/2024", "-", TimeIssueKind.NoSuchDate)]
    [InlineData("tháng 13/2024", "-", TimeIssueKind.NoSuchDate)]
    [InlineData("tuần thứ sáu tháng 10/2025", "-", TimeIssueKind.NoSuchDate)]
    [InlineData("tuần thứ 5 tháng 02/2025", "-", TimeIssueKind.NoSuchDate)]
    [InlineData("2025-02-W5", "-", TimeIssueKind.NoSuchDate)]
    [InlineData("tuần 53 năm 2025", "-", TimeIssueKind.NoSuchDate)]
    [InlineData("mỗi năm 05 lần", "-", TimeIssueKind.NotATime)]
    public void A_fault_is_named_and_guessed_only_where_one_reading_is_plausible(string text, string compact, TimeIssueKind kind)
    {
        TimeParseResult result = TimeExpressionParser.Parse(text);
        Assert.Equal(compact, result.Expression is { } expression ? TimeFormatter.Compact(expression) : "-");
        Assert.Contains(result.Issues, issue => issue.Kind == kind && issue.IsFault);
    }

    [Theory]
    [InlineData("quý III/2024", "qúy III/2024")]
    [InlineData("hoàn thành trước ngày 15/9/2024", "hòan thành trước ngày 15/9/2024")]
    public void The_place_of_a_tone_does_not_matter(string one, string other) =>
        Assert.Equal(TimeExpressionParser.Parse(one).Expression, TimeExpressionParser.Parse(other).Expression);

    [Fact]
    public void Decomposed_text_really_differs() => Assert.Equal("nga\u0300y Quy\u0301 e\u0323\u0302", Decomposed.Of("ngày Quý ệ"));

    [Theory]
    [InlineData("trước ngày 15/9", "before 2025-09-15")]
    [InlineData("Quý III", "2025-Q3")]
    [InlineData("tháng 10, 11", "2025-10/2025-11")]
    [InlineData("ngày 20", "2025-02-20")]
    [InlineData("6 tháng đầu năm", "2025-H1")]
    public void A_year_from_around_is_taken_with_a_hint(string text, string compact)
    {
        TimeParseResult result = TimeExpressionParser.Parse(text, new TimeContext { Year = 2025, Month = 2 });
        Assert.Equal(compact, TimeFormatter.Compact(result.Expression!));
        Assert.Contains(result.Issues, issue => issue.Kind == TimeIssueKind.InferredYear && !issue.IsFault);
        Assert.Contains(TimeExpressionParser.Parse(text).Issues, issue => issue.Kind == TimeIssueKind.MissingYear);
    }

    [Fact]
    public void A_heading_makes_its_cells_tentative()
    {
        var context = new TimeContext { Tentative = true };
        Assert.Equal("2025-02-10~", TimeFormatter.Compact(TimeExpressionParser.Parse("Ngày 10/02/2025", context).Expression!));
        Assert.Equal("2025-02-10~", TimeFormatter.Compact(TimeExpressionParser.Parse("Dự kiến ngày 10/02/2025", context).Expression!));
    }

    [Theory]
    [InlineData("at least 15 wd before task:thanh-lap-to.end", "task:thanh-lap-to")]
    [InlineData("dự kiến ngay sau khi đại hội bế mạc", "dai-hoi")]
    public void A_relative_time_names_the_event_that_it_needs(string text, string name)
    {
        TimeExpression expression = TimeExpressionParser.Parse(text).Expression!;
        Assert.True(expression.IsRelative);
        Assert.Equal([name], expression.EventNames);
        Assert.False(TimeExpressionParser.Parse("trước ngày 15/9/2024").Expression!.IsRelative);
    }

    [Theory]
    [InlineData("bầu cử", "bau-cu", EventEdge.Start)]
    [InlineData("Lễ bế mạc", "dai-hoi", EventEdge.End)]
    [InlineData("khai mạc hội nghị", "hoi-nghi", EventEdge.Start)]
    [InlineData("tổ chức xong đại hội", "dai-hoi", EventEdge.End)]
    [InlineData("congress", "dai-hoi", EventEdge.Start)]
    [InlineData("dh-huyen-a", "dh-huyen-a", EventEdge.Start)]
    [InlineData("hoàn thành việc kiểm phiếu", "kiem-phieu", EventEdge.End)]
    public void Words_for_an_event_give_its_name_and_edge(string words, string name, EventEdge edge) =>
        Assert.Equal(new EventAnchor(name, edge), EventAnchor.Of(words));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t")]
    [InlineData("ngày")]
    [InlineData("trước")]
    [InlineData("35-CT/TW")]
    [InlineData("0/0/0000")]
    [InlineData("before ")]
    [InlineData("at least 99999999999 d before congress.start")]
    [InlineData("~")]
    [InlineData("\"?")]
    public void What_is_no_time_says_so(string? text)
    {
        TimeParseResult result = TimeExpressionParser.Parse(text!);
        Assert.Null(result.Expression);
        Assert.Contains(result.Issues, issue => issue.IsFault);
        Assert.All(result.Issues, issue => Assert.NotEqual("", issue.Help.Vi));
    }
}
