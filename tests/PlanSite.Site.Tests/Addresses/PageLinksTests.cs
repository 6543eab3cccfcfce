using PlanSite.Site.Addresses;

namespace PlanSite.Site.Tests.Addresses;

public sealed class PageLinksTests
{
    [Theory]
    [InlineData("index.html", "van-ban/x/index.html", null, "van-ban/x/index.html")]
    [InlineData("van-ban/x/index.html", "index.html", null, "../../index.html")]
    [InlineData("van-ban/x/index.html", "van-ban/y/index.html", "II.1.-2", "../../van-ban/y/index.html#II.1.-2")]
    [InlineData("van-ban/x/index.html", "van-ban/x/index.html", "II.1", "#II.1")]
    [InlineData("van-ban/x/index.html", "van-ban/x/tep/Mẫu 1.docx", null, "../../van-ban/x/tep/M%E1%BA%ABu%201.docx")]
    public void Links_are_relative(string page, string target, string? fragment, string href) => Assert.Equal(href, new PageLinks(page).To(target, fragment));
}
