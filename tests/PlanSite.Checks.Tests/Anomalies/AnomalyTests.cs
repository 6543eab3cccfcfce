using System.Collections.Immutable;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Checks.Tests.Anomalies;

/// <summary>Every slip that a reader found in five real documents is found by the rules, at its line; and what only looks like a slip is left alone.</summary>
public sealed class AnomalyTests
{
    private static readonly ImmutableArray<Anomaly> Anomalies = [.. CitationAnomalies.All, .. TimeAnomalies.All, .. FormAnomalies.All, .. LimitAnomalies.All];

    public static TheoryData<string> AnomalyNames => [.. Anomalies.Select(anomaly => anomaly.Name)];

    public static TheoryData<string> TrapNames => [.. Traps.All.Select(trap => trap.Name)];

    [Theory]
    [MemberData(nameof(AnomalyNames))]
    public void A_slip_is_found_at_its_line(string name)
    {
        Anomaly anomaly = Anomalies.Single(anomaly => anomaly.Name == name);
        string marked = SlipRepository.Document(anomaly.Head, anomaly.Body);
        string text = Unmarked(marked);
        Assert.NotEqual(marked, text);
        int line = 1 + marked.AsSpan(0, marked.IndexOfAny(['⟦', '⟧'])).Count('\n');

        using var repository = new SlipRepository();
        ImmutableArray<Diagnostic> found = repository.Check(text);
        Assert.True(found.Any(d => d.Code == anomaly.Code && d.Span.Line == line), $"{anomaly.Code} is missing on line {line}:\n{Told(found)}");
    }

    [Theory]
    [MemberData(nameof(TrapNames))]
    public void What_is_right_gives_nothing(string name)
    {
        Trap trap = Traps.All.Single(trap => trap.Name == name);
        using var repository = new SlipRepository();
        ImmutableArray<Diagnostic> found = repository.Check(SlipRepository.Document(trap.Head, trap.Body));
        Assert.True(found.IsEmpty, Told(found));
    }

    private static string Unmarked(string text) => text.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal);

    private static string Told(ImmutableArray<Diagnostic> found) => string.Concat(found.Select(d => $"{d.Code} {d.Span} {d.Message.Vi}\n"));
}
