using System.Collections.Immutable;
using PlanSite.Content.Rules;
using PlanSite.Core;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Tests;

public sealed class DiagnosticSeveritiesTests
{
    private static readonly ImmutableArray<Diagnostic> Found =
    [
        EmptyFile.Found("a.md"),
        MergeKey.Found(SourceSpan.StartOf("b.yml")),
        EmptyFile.Found("c.md"),
    ];

    [Fact]
    public void Without_settings_nothing_changes() => Assert.Equal(Found, DiagnosticSeverities.Apply(Found, new SiteSettings()));

    [Fact]
    public void A_rule_gets_the_severity_of_the_office()
    {
        ImmutableArray<Diagnostic> result = DiagnosticSeverities.Apply(Found, With("PS1004", Severity.Warning));
        Assert.Equal([Severity.Warning, Severity.Error, Severity.Warning], result.Select(finding => finding.Severity));
    }

    [Fact]
    public void A_rule_that_is_off_is_gone() =>
        Assert.Equal(["b.yml"], DiagnosticSeverities.Apply(Found, With("PS1004", Severity.Off)).Select(finding => finding.Span.File));

    private static SiteSettings With(string code, Severity severity) =>
        new() { Severities = ImmutableSortedDictionary<string, Severity>.Empty.Add(code, severity) };
}
