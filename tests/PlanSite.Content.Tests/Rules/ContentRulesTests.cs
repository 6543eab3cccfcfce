using System.Reflection;
using PlanSite.Content.Rules;
using PlanSite.Content.Tests.Support;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Tests.Rules;

/// <summary>Every rule is listed, has its page in both languages and at least one input that breaks it.</summary>
public sealed class ContentRulesTests
{
    /// <summary>Rules that no folder in Git can break on every system: <see cref="Files.RepositoryWalkerTests"/> breaks them.</summary>
    private static readonly string[] BrokenInTemporaryFolders = ["PS1005", "PS1006", "PS1007", "PS1008", "PS1009"];

    public static TheoryData<string> OwnRules =>
        [.. ContentRules.All.Select(rule => rule.Code).Where(code => code.StartsWith("PS1", StringComparison.Ordinal))];

    [Fact]
    public void All_lists_every_rule_of_the_assembly_once()
    {
        Rule[] declared =
        [
            .. typeof(ContentRules).Assembly.GetTypes()
                .Select(type => type.GetField("Rule", BindingFlags.Public | BindingFlags.Static)?.GetValue(null))
                .OfType<Rule>(),
        ];
        Assert.Equal(declared.OrderBy(rule => rule.Code, StringComparer.Ordinal), ContentRules.All);
        Assert.Equal(ContentRules.All.Length, ContentRules.All.Select(rule => rule.Code).Distinct().Count());
        Assert.Equal(ContentRules.All.Length, ContentRules.All.Select(rule => rule.Name).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(OwnRules))]
    public void A_rule_has_a_page_in_both_languages(string code)
    {
        Rule rule = ContentRules.All.Single(rule => rule.Code == code);
        Assert.Matches("^PS[0-9]{4}$", rule.Code);
        Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", rule.Name);
        foreach (LocalizedText text in new[] { rule.Title, rule.Page.What, rule.Page.Why, rule.Page.Instead })
        {
            Assert.False(string.IsNullOrWhiteSpace(text.Vi));
            Assert.False(string.IsNullOrWhiteSpace(text.En));
            Assert.NotEqual(text.Vi, text.En);
        }

        Assert.False(string.IsNullOrWhiteSpace(rule.Page.Bad));
        Assert.False(string.IsNullOrWhiteSpace(rule.Page.Good));
        Assert.NotEqual(rule.Page.Bad, rule.Page.Good);
    }

    [Theory]
    [MemberData(nameof(OwnRules))]
    public void A_rule_has_an_input_that_breaks_it(string code)
    {
        if (BrokenInTemporaryFolders.Contains(code)) return;
        string sites = Checkout.PathOf("tests", "sites", "broken");
        Assert.Contains(
            Directory.GetFiles(sites, "expected.txt", SearchOption.AllDirectories),
            file => File.ReadLines(file).Any(line => line.StartsWith(code + " ", StringComparison.Ordinal)));
    }
}
