using PlanSite.Core.Text;

namespace PlanSite.Core.Tests.Text;

public sealed class NearnessTests
{
    [Theory]
    [InlineData("tittle", "title", "title,type,tasks")]
    [InlineData("isuer", "issuer", "issuer,id,implements")]
    [InlineData("35-CT-TW", "35-CT/TW", "35-CT/TW,36-CT/TW")]
    [InlineData("24-QD/TW", "24-QĐ/TW", "24-QĐ/TW,24-QC/TW")]
    [InlineData("tieu-ban", "tiểu-ban", "ban,tiểu-ban")]
    [InlineData("hyuen", "huyen", "huyen,tinh")]
    [InlineData("xyz", null, "title,type")]
    public void Suggests_what_was_probably_meant(string word, string? expected, string candidates) =>
        Assert.Equal(expected, Nearness.Nearest(word, candidates.Split(',')));

    [Fact]
    public void Distance_is_the_same_both_ways() => Assert.Equal(Nearness.Distance("kế hoạch", "ke hoch"), Nearness.Distance("ke hoch", "kế hoạch"));
}
