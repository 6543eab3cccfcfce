using PlanSite.Content.Tests.Support;

namespace PlanSite.Content.Tests;

/// <summary>Every folder of <c>tests/sites/broken/</c> gives exactly the findings of its <c>expected.txt</c>.</summary>
public sealed class BrokenSitesTests
{
    private static string Folder => Checkout.PathOf("tests", "sites", "broken");

    public static TheoryData<string> Cases => [.. Directory.GetDirectories(Folder).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_broken_repository_gives_its_findings_at_their_places(string name)
    {
        string folder = Path.Combine(Folder, name);
        LoadResult result = RepositoryLoader.Load(folder);
        string actual = string.Concat(TemporaryRepository.Findings(result).Select(line => line + "\n"));
        string file = Path.Combine(folder, "expected.txt");
        if (Checkout.Updates) File.WriteAllText(file, actual);
        Assert.Equal(File.ReadAllText(file), actual);
        Assert.NotEmpty(actual);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_finding_says_what_is_wrong_and_what_to_do_in_both_languages(string name)
    {
        foreach (var diagnostic in RepositoryLoader.Load(Path.Combine(Folder, name)).Diagnostics)
        {
            Assert.All(
                new[] { diagnostic.Message.Vi, diagnostic.Message.En, diagnostic.Help.Vi, diagnostic.Help.En },
                text => Assert.False(string.IsNullOrWhiteSpace(text), $"{diagnostic.Code} at {diagnostic.Span}"));
        }
    }
}
