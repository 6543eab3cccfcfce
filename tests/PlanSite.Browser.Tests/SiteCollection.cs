namespace PlanSite.Browser.Tests;

[CollectionDefinition(Name)]
public sealed class SiteCollection : ICollectionFixture<BrowserSession>
{
    public const string Name = "site";
}
