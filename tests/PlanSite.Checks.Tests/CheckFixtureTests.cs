using System.Collections.Immutable;
using PlanSite.Checks.Suppressions;
using PlanSite.Content;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Schedule;
using PlanSite.History.Log;
using PlanSite.History.Meaning;
using PlanSite.History.Snapshots;
using PlanSite.History.Tests;

namespace PlanSite.Checks.Tests;

/// <summary>
/// Every rule of this project has a repository of its own in <c>tests/sites/checks/</c>, named as the rule is, with the findings that it must give.
/// <c>PLANSITE_UPDATE=1</c> writes the findings anew.
/// </summary>
public sealed class CheckFixtureTests
{
    private static readonly string Fixtures = Path.Combine(OwnRepository.Root(), "tests", "sites", "checks");

    public static TheoryData<string> Cases => [.. Directory.GetDirectories(Fixtures).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_fixture_gives_its_findings_at_their_places(string name)
    {
        string folder = Path.Combine(Fixtures, name);
        string actual = string.Concat(Check(folder).Diagnostics.Select(d => $"{d.Code} {d.Span}\n"));
        string file = Path.Combine(folder, "expected.txt");
        if (Environment.GetEnvironmentVariable("PLANSITE_UPDATE") == "1") File.WriteAllText(file, actual);
        Assert.Equal(File.ReadAllText(file), actual);
    }

    [Fact]
    public void Every_rule_is_listed_and_has_a_fixture_that_breaks_it()
    {
        IEnumerable<Type> declared = typeof(CheckRules).Assembly.GetTypes().Where(type => typeof(ICheck).IsAssignableFrom(type) && !type.IsAbstract);
        Assert.Equal(
            declared.Select(type => type.Name).Order(StringComparer.Ordinal),
            CheckRules.All.Select(check => check.GetType().Name).Order(StringComparer.Ordinal));
        Assert.All(CheckRules.Rules, rule =>
            Assert.Contains(Check(Path.Combine(Fixtures, rule.Name)).Diagnostics, d => d.Code == rule.Code));
    }

    [Fact]
    public void Every_finding_speaks_both_languages_and_names_the_next_step()
    {
        foreach (string folder in Directory.GetDirectories(Fixtures))
        {
            Assert.All(Check(folder).Diagnostics, d => Assert.All(
                new[] { d.Message.Vi, d.Message.En, d.Help.Vi, d.Help.En }, text => Assert.False(string.IsNullOrWhiteSpace(text))));
        }
    }

    [Fact]
    public void An_office_may_change_or_switch_off_what_a_rule_weighs()
    {
        LoadResult loaded = RepositoryLoader.Load(Path.Combine(Fixtures, "circular-time"));
        ImmutableArray<Diagnostic> With(Severity severity)
        {
            var repository = loaded.Repository with { Settings = loaded.Repository.Settings with { Severities = loaded.Repository.Settings.Severities.Add("PS3020", severity) } };
            return [.. CheckRunner.Run(loaded with { Repository = repository }, ScheduleBuilder.Build(repository)).Diagnostics.Where(found => found.Code == "PS3020")];
        }

        Assert.Equal(Severity.Warning, Assert.Single(With(Severity.Warning)).Severity);
        Assert.Empty(With(Severity.Off));
    }

    // What needs a history has its earlier versions in folders by number: each is laid over the one before and committed, the repository itself last.
    private static CheckReport Check(string folder)
    {
        string earlier = Path.Combine(folder, "versions");
        if (!Directory.Exists(earlier)) return Check(folder, null);
        using var repository = new TestRepository();
        foreach (string version in Directory.GetDirectories(earlier).Order(StringComparer.Ordinal).Append(folder))
        {
            foreach (string file in Directory.EnumerateFiles(version, "*", SearchOption.AllDirectories).Where(file => version != folder || !file.StartsWith(earlier, StringComparison.Ordinal)))
                repository.Write(Path.GetRelativePath(version, file), File.ReadAllText(file));
            repository.Commit(Path.GetFileName(version));
        }

        return Check(folder, HistoryReader.Read(repository.Root, useCache: false), repository.Root);
    }

    private static CheckReport Check(string folder, RepositoryHistory? history, string root = "")
    {
        LoadResult loaded = RepositoryLoader.Load(folder);
        string baseline = Path.Combine(folder, Baseline.FileName);
        if (File.Exists(baseline)) loaded = loaded with { Sources = loaded.Sources.Add(Baseline.FileName, File.ReadAllText(baseline)) };
        PlanSchedule schedule = ScheduleBuilder.Build(loaded.Repository);
        using RevisionLoader? revisions = history is null ? null : RevisionLoader.Open(root, loaded.Repository);
        return CheckRunner.Run(loaded, schedule, revisions is null ? null : new TaskHistory(history!, revisions, loaded.Repository, schedule));
    }
}
