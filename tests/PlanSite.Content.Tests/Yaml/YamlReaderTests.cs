using PlanSite.Content.Files;
using PlanSite.Content.Yaml;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Tests.Yaml;

public sealed class YamlReaderTests
{
    /// <summary>YAML and the whole tree with places, as <c>kind@line:column-line:column</c>.</summary>
    public static TheoryData<string, string> Trees => new()
    {
        { "a", "a@1:1-1:2" },
        { "# c\n\na: b", "{a@3:1-3:2 b@3:4-3:5}@3:1-3:5" },
        { "a: [b, \"c d\"]\ne:\n  - f\n  - g: h\n", "{a@1:1-1:2 [b@1:5-1:6, c d@1:8-1:13]@1:4-1:14 e@2:1-2:2 [f@3:5-3:6, {g@4:5-4:6 h@4:8-4:9}@4:5-4:9]@3:3-4:9}@1:1-4:9" },
        { "a: |\n  b\n  c\nd: e\n", "{a@1:1-1:2 b\nc@1:4-3:4 d@4:1-4:2 e@4:4-4:5}@1:1-4:5" },
        { "ế: ệ", "{ế@1:1-1:2 ệ@1:4-1:5}@1:1-1:5" },
        { "a: &x [b]\nc: *x\n", "{a@1:1-1:2 [b@1:8-1:9]@1:4-1:10 c@2:1-2:2 [b@1:8-1:9]@1:4-1:10}@1:1-2:6" },
        { "{a: b, c: {}}", "{a@1:2-1:3 b@1:5-1:6 c@1:8-1:9 {}@1:11-1:13}@1:1-1:14" },
    };

    [Theory]
    [MemberData(nameof(Trees))]
    public void Every_node_knows_its_place(string yaml, string tree)
    {
        var findings = new List<Diagnostic>();
        Assert.Equal(tree, Show(Read(yaml, findings)!));
        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("yes")]
    [InlineData("off")]
    [InlineData("2024-09-20")]
    [InlineData("012")]
    [InlineData("1e3")]
    [InlineData("9:30")]
    [InlineData("0x1F")]
    public void Values_stay_what_was_written(string written) =>
        Assert.Equal(written, Assert.IsType<YamlScalar>(Assert.IsType<YamlMapping>(Read("a: " + written, [])).Entries[0].Value).Text);

    [Theory]
    [InlineData("a:", true)]
    [InlineData("a: ~", true)]
    [InlineData("a: null", true)]
    [InlineData("a: \"\"", false)]
    [InlineData("a: 'null'", false)]
    public void Nothing_is_told_from_empty_words(string yaml, bool nothing) =>
        Assert.Equal(nothing, Assert.IsType<YamlScalar>(Assert.IsType<YamlMapping>(Read(yaml, [])).Entries[0].Value).IsNothing);

    [Theory]
    [InlineData("")]
    [InlineData("# chỉ chú thích\n\n")]
    public void Comments_alone_are_nothing(string yaml)
    {
        var findings = new List<Diagnostic>();
        Assert.Null(Read(yaml, findings));
        Assert.Empty(findings);
    }

    /// <summary>A mistake, the findings that it gives, and what is still read.</summary>
    public static TheoryData<string, string, string> Recoveries => new()
    {
        { "a: b: c\nd: e\n", "PS1022 1:5", "{a=b: c, d=e}" },
        { "a:b\nd: e\n", "PS1021 1:2", "{a=b, d=e}" },
        { "a: \"b\nd: e\n", "PS1024 1:4", "{a=!, d=e}" },
        { "a: [b\nd: e\n", "PS1025 1:4", "{a=!, d=e}" },
        { "- a: \"b\n  c: d\n- e: f\n", "PS1024 1:6", "[{a=!, c=d}, {e=f}]" },
        { "- a: b\n   c: d\n", "PS1023 2:4", "[{a=b, c=d}]" },
        { "- a: b\n c: d\n", "PS1023 2:2", "[{a=b, c=d}]" },
        { "t:\n- a: @b\n- c: d\n", "PS1026 2:6", "{t=[{a=!}, {c=d}]}" },
        { "t:\n\t- a: b\n\t- c: d\n", "PS1028 2:1", "{t=[{a=b}, {c=d}]}" },
        { "a: b\nchữ\nc: d\n", "PS1020 2:1", "{a=b, c=d}" },
        { "- a\nb: c\n- d\n", "PS1023 2:1", "[a, d]" },
        { "a: 'it's'\nc: d\n", "PS1027 1:8", "{a=!, c=d}" },
        { "a: b\na: c\n", "PS1029 2:1", "{a=b}" },
        { "a:\n  b: \"x\n  c: d\ne: f: g\n", "PS1024 2:6 PS1022 4:5", "{a={b=!, c=d}, e=f: g}" },
    };

    [Theory]
    [MemberData(nameof(Recoveries))]
    public void A_mistake_costs_the_value_that_it_is_made_in(string yaml, string expected, string values)
    {
        var findings = new List<Diagnostic>();
        YamlNode node = Read(yaml, findings)!;
        Assert.Equal(expected, string.Join(' ', findings.Select(finding => $"{finding.Code} {finding.Span.Line}:{finding.Span.Column}")));
        Assert.Equal(values, Values(node));
    }

    [Fact]
    public void Aliases_share_what_they_repeat_and_are_bounded()
    {
        string yaml = "a0: &a0 [" + string.Join(",", Enumerable.Repeat("x", 10)) + "]\n"
            + string.Concat(Enumerable.Range(1, 20).Select(i => $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]\n"));
        var findings = new List<Diagnostic>();
        YamlNode node = Read(yaml, findings)!;
        Assert.Equal("PS1031", Assert.Single(findings).Code);
        Assert.InRange(node.Size, 1, 4 * YamlTreeBuilder.AliasBudget);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    public void Deep_nesting_ends(string step)
    {
        var findings = new List<Diagnostic>();
        Read(string.Concat(Enumerable.Repeat(step, 200_000)), findings);
        Assert.NotEmpty(findings);
    }

    private static YamlNode? Read(string yaml, ICollection<Diagnostic> findings) =>
        YamlReader.Read(new SourceText("a.yml", yaml), 0, yaml.Length, findings);

    private static string Show(YamlNode node)
    {
        string inner = node switch
        {
            YamlScalar scalar => scalar.Text,
            YamlSequence sequence => "[" + string.Join(", ", sequence.Items.Select(Show)) + "]",
            YamlMapping mapping => "{" + string.Join(' ', mapping.Entries.Select(entry => entry.Key + Place(entry.KeySpan) + " " + Show(entry.Value))) + "}",
            _ => "!",
        };
        return inner + Place(node.Span);
    }

    private static string Values(YamlNode node) => node switch
    {
        YamlScalar scalar => scalar.Text,
        YamlSequence sequence => "[" + string.Join(", ", sequence.Items.Select(Values)) + "]",
        YamlMapping mapping => "{" + string.Join(", ", mapping.Entries.Select(entry => entry.Key + "=" + Values(entry.Value))) + "}",
        _ => "!",
    };

    private static string Place(SourceSpan span) => $"@{span.Line}:{span.Column}-{span.EndLine}:{span.EndColumn}";
}
