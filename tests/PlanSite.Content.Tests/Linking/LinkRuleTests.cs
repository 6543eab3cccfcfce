using System.Reflection;
using PlanSite.Content.Rules;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Tests.Linking;

public class LinkRuleTests
{
    [Fact]
    public void Every_rule_has_a_code_and_a_name_of_its_own()
    {
        Assert.Equal(LinkRules.All.Length, LinkRules.All.Select(rule => rule.Code).Distinct().Count());
        Assert.Equal(LinkRules.All.Length, LinkRules.All.Select(rule => rule.Name).Distinct().Count());
        Assert.Equal(LinkRules.All.Select(rule => rule.Code).Order(), LinkRules.All.Select(rule => rule.Code));
    }

    [Fact]
    public void Every_rule_of_these_families_is_listed()
    {
        IEnumerable<Rule> written = typeof(LinkRules).Assembly.GetTypes().Where(type => type.Namespace == typeof(LinkRules).Namespace)
            .Select(type => type.GetField("Rule", BindingFlags.Public | BindingFlags.Static)?.GetValue(null)).OfType<Rule>()
            .Where(rule => rule.Code[2] is '2' or '3' or '4');
        Assert.Equal(written.Select(rule => rule.Code).Order(), LinkRules.All.Select(rule => rule.Code));
    }

    [Fact]
    public void Every_rule_has_a_page_in_both_languages() => Assert.All(LinkRules.All, rule =>
    {
        Assert.Matches("^PS[234][0-9]{3}$", rule.Code);
        Assert.Matches("^[a-z]+(-[a-z]+)+$", rule.Name);
        foreach (LocalizedText text in (LocalizedText[])[rule.Title, rule.Page.What, rule.Page.Why, rule.Page.Instead])
        {
            Assert.NotEqual(text.Vi, text.En);
            Assert.True(text.Vi.Length > 10 && text.En.Length > 10);
        }

        Assert.NotEqual(rule.Page.Bad, rule.Page.Good);
    });
}
