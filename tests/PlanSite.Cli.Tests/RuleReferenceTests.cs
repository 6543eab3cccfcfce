using System.Reflection;
using PlanSite.Checks;
using PlanSite.Content.Rules;
using PlanSite.Core.Diagnostics;
using PlanSite.History.Rules;
using PlanSite.Site.Rules;

namespace PlanSite.Cli.Tests;

public sealed class RuleReferenceTests
{
    [Fact]
    public void The_table_of_rules_in_docs_is_current()
    {
        string file = Path.Combine(RepositoryFolder.Root, "docs", "kiem-tra.md");
        string current = RuleReference.Markdown(RuleBook.All);
        if (Environment.GetEnvironmentVariable("PLANSITE_UPDATE") == "1") File.WriteAllText(file, current);
        Assert.Equal(File.ReadAllText(file), current);
    }

    /// <summary>Rules are found wherever they are declared, so that none is forgotten in a registry.</summary>
    [Fact]
    public void The_book_holds_every_rule_that_is_declared()
    {
        Assembly[] assemblies = [typeof(ContentRules).Assembly, typeof(CheckRules).Assembly, typeof(HistoryRules).Assembly, typeof(SiteRules).Assembly, typeof(RuleBook).Assembly];
        IEnumerable<string> declared = assemblies.SelectMany(assembly => assembly.GetTypes()).SelectMany(RulesOf).Select(rule => rule.Code).Distinct();
        Assert.Equal(declared.Order(StringComparer.Ordinal), RuleBook.All.Select(rule => rule.Code));
    }

    [Theory]
    [InlineData("PS2", "PS2001", "PS1001")]
    [InlineData("2xxx", "PS2001", "PS3001")]
    [InlineData("ps10", "PS1001", "PS2001")]
    [InlineData("unknown-document", "PS2001", "PS1001")]
    public void Explain_takes_a_family_or_a_name(string asked, string told, string left)
    {
        ProgramRun run = ProgramRun.In(".", "explain", asked);
        Assert.Equal(ExitCode.Clean, run.Code);
        Assert.Contains(told, run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain(left, run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PS2991", "PS2")]
    [InlineData("unknown-documnt", "PS2001")]
    public void Explain_names_what_is_near(string asked, string near)
    {
        ProgramRun run = ProgramRun.In(".", "explain", asked);
        Assert.Equal(ExitCode.WrongUse, run.Code);
        Assert.Contains(near, run.Error, StringComparison.Ordinal);
    }

    private static IEnumerable<Rule> RulesOf(Type type)
    {
        const BindingFlags Anywhere = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        foreach (FieldInfo field in type.ContainsGenericParameters ? [] : type.GetFields(Anywhere).Where(field => field.FieldType == typeof(Rule)))
        {
            if (field.GetValue(null) is Rule rule) yield return rule;
        }

        if (!type.IsAbstract && typeof(ICheck).IsAssignableFrom(type)) yield return ((ICheck)Activator.CreateInstance(type, nonPublic: true)!).Rule;
    }
}
