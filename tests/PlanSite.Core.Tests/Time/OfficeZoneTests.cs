using System.Globalization;
using PlanSite.Core.Time;

namespace PlanSite.Core.Tests.Time;

public sealed class OfficeZoneTests
{
    [Theory]
    [InlineData("Asia/Ho_Chi_Minh", "2025-05-06T23:30:00+00:00", "2025-05-07T06:30:00+07:00")]
    [InlineData("Asia/Ho_Chi_Minh", "2025-05-06T08:00:00+07:00", "2025-05-06T08:00:00+07:00")]
    [InlineData("Asia/Hanoi", "2025-05-06T08:00:00+02:00", "2025-05-06T08:00:00+02:00")]
    public void A_moment_is_shown_by_the_clock_of_the_office(string zone, string moment, string shown) =>
        Assert.Equal(shown, OfficeZone.At(zone, DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture)).ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture));
}
