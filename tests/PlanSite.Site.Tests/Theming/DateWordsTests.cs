using System.Globalization;
using PlanSite.Core.Time;
using PlanSite.Site.Theming;

namespace PlanSite.Site.Tests.Theming;

public sealed class DateWordsTests
{
    [Theory]
    [InlineData("2025-06-20", "Thứ Sáu, 20/6/2025")]
    [InlineData("2025-02-05", "Thứ Tư, 05/02/2025")]
    [InlineData("2025-01-12", "Chủ nhật, 12/01/2025")]
    [InlineData("2024-12-02", "Thứ Hai, 02/12/2024")]
    public void Dates_are_written_as_the_decree_says(string iso, string words) =>
        Assert.Equal(words, DateWords.Full(DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture), "vi"));

    [Theory]
    [InlineData("2024", "2024")]
    [InlineData("2024-02", "02/2024")]
    [InlineData("2024-09", "9/2024")]
    [InlineData("2024-09-05", "05/9/2024")]
    public void What_is_missing_of_a_date_stays_missing(string text, string words)
    {
        Assert.True(PartialDate.TryParse(text, out PartialDate date));
        Assert.Equal(words, DateWords.Partial(date, "vi"));
    }
}
