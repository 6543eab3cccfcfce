using System.Xml.Linq;

namespace PlanSite.Core.Tests.Architecture;

/// <summary>References go one way: Core &lt;- Content &lt;- {Checks, History} &lt;- Site &lt;- Cli; Checks and Site don't know each other.</summary>
public sealed class ProjectReferenceTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["PlanSite.Core"] = [],
        ["PlanSite.Content"] = ["PlanSite.Core"],
        ["PlanSite.Checks"] = ["PlanSite.Content", "PlanSite.Core"],
        ["PlanSite.History"] = ["PlanSite.Content", "PlanSite.Core"],
        ["PlanSite.Site"] = ["PlanSite.History", "PlanSite.Content", "PlanSite.Core"],
        ["PlanSite.Cli"] = ["PlanSite.Site", "PlanSite.Checks", "PlanSite.History", "PlanSite.Content", "PlanSite.Core"],
    };

    public static TheoryData<string> Projects => [.. Directory.EnumerateDirectories(Source).Select(d => Path.GetFileName(d)!)];

    private static string Source { get; } = Path.Combine(RepositoryFolder.Root, "src");

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_refers_only_to_those_below_it(string project)
    {
        Assert.True(Allowed.TryGetValue(project, out string[]? allowed), $"{project} is new: it needs a decision record, and a line here.");
        XDocument file = XDocument.Load(Path.Combine(Source, project, project + ".csproj"));
        IEnumerable<string> references = file.Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')));
        Assert.Empty(references.Except(allowed, StringComparer.Ordinal));
    }

    [Fact]
    public void Every_project_of_the_design_is_there() =>
        Assert.Equal(Allowed.Keys.Order(StringComparer.Ordinal), Directory.EnumerateDirectories(Source).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal));

    /// <summary>The source must not go around the references either: Checks and Site both stand above Content, and one namespace is easily typed.</summary>
    [Theory]
    [InlineData("PlanSite.Checks", "PlanSite.Site")]
    [InlineData("PlanSite.Site", "PlanSite.Checks")]
    [InlineData("PlanSite.History", "PlanSite.Checks")]
    [InlineData("PlanSite.Core", "PlanSite.Content")]
    [InlineData("PlanSite.Core", "System.IO.File")]
    public void A_project_does_not_name_what_it_must_not_know(string project, string name)
    {
        IEnumerable<string> offenders = Directory.EnumerateFiles(Path.Combine(Source, project), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Where(path => File.ReadLines(path).Any(line => line.StartsWith("using " + name, StringComparison.Ordinal)));
        Assert.Empty(offenders);
    }
}
