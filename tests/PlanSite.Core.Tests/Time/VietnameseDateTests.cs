using PlanSite.Core.Time;

namespace PlanSite.Core.Tests.Time;

public sealed class VietnameseDateTests
{
    [Theory]
    [InlineData("2025-06-20", "Thứ Sáu, 20/6/2025", "T6 20/6", "ngày 20 tháng 6 năm 2025", "20/6/2025")]
    [InlineData("2025-02-05", "Thứ Tư, 05/02/2025", "T4 05/02", "ngày 05 tháng 02 năm 2025", "05/02/2025")]
    [InlineData("2025-01-26", "Chủ nhật, 26/01/2025", "CN 26/01", "ngày 26 tháng 01 năm 2025", "26/01/2025")]
    [InlineData("2024-09-02", "Thứ Hai, 02/9/2024", "T2 02/9", "ngày 02 tháng 9 năm 2024", "02/9/2024")]
    [InlineData("2024-12-31", "Thứ Ba, 31/12/2024", "T3 31/12", "ngày 31 tháng 12 năm 2024", "31/12/2024")]
    [InlineData("2024-10-10", "Thứ Năm, 10/10/2024", "T5 10/10", "ngày 10 tháng 10 năm 2024", "10/10/2024")]
    [InlineData("2025-03-01", "Thứ Bảy, 01/3/2025", "T7 01/3", "ngày 01 tháng 3 năm 2025", "01/3/2025")]
    public void A_day_is_written_as_the_decree_asks(string day, string full, string brief, string official, string numeric)
    {
        DateOnly date = DateOnly.ParseExact(day, "yyyy-MM-dd");

        Assert.Equal(full, VietnameseDate.Full(date));
        Assert.Equal(brief, VietnameseDate.Short(date));
        Assert.Equal(official, VietnameseDate.Long(date));
        Assert.Equal(numeric, VietnameseDate.Numeric(date));
        Assert.Equal(official, VietnameseDate.Long(PartialDate.Of(date)));
        Assert.Equal(numeric, VietnameseDate.Numeric(PartialDate.Of(date)));
        Assert.Equal(full, VietnameseDate.Full(PartialDate.Of(date)));
    }

    [Theory]
    [InlineData("2024-02", "02/2024", "tháng 02 năm 2024", "tháng 02/2024", "February 2024")]
    [InlineData("2024-08", "8/2024", "tháng 8 năm 2024", "tháng 8/2024", "August 2024")]
    [InlineData("2024", "2024", "năm 2024", "năm 2024", "2024")]
    public void What_is_not_known_is_left_out(string text, string numeric, string official, string full, string english)
    {
        Assert.True(PartialDate.TryParse(text, out PartialDate date));

        Assert.Equal(numeric, VietnameseDate.Numeric(date));
        Assert.Equal(official, VietnameseDate.Long(date));
        Assert.Equal(full, VietnameseDate.Full(date));
        Assert.Equal(english, EnglishDate.Long(date));
        Assert.Equal(english, EnglishDate.Full(date));
    }

    [Fact]
    public void English_has_the_same_forms()
    {
        var date = new DateOnly(2025, 6, 20);

        Assert.Equal("Friday, 20 June 2025", EnglishDate.Full(date));
        Assert.Equal("Fri 20 Jun", EnglishDate.Short(date));
        Assert.Equal("20 June 2025", EnglishDate.Long(date));
        Assert.Equal("Friday, 20 June 2025", EnglishDate.Full(PartialDate.Of(date)));
        Assert.Equal(("Thứ Sáu, 20/6/2025", "Friday, 20 June 2025"), (DateText.Full(date).Vi, DateText.Full(date).En));
        Assert.Equal(("20/6/2025", "20 June 2025"), (DateText.Plain(date).Vi, DateText.Plain(date).En));
        Assert.Equal(("T6 20/6", "Fri 20 Jun"), (DateText.Short(date).Vi, DateText.Short(date).En));
    }
}
