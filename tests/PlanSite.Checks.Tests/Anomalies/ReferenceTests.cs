using System.Collections.Immutable;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Checks.Tests.Anomalies;

/// <summary>
/// The five real documents, each put as it is below a front matter as an office would do in a first import: what a reader found wrong in them is found at its
/// line, and where a line only looks wrong nothing is told that somebody would have to mend.
/// </summary>
public sealed class ReferenceTests
{
    public static TheoryData<string> Files => [.. ReferenceAnomalies.Heads.Keys.Order(StringComparer.Ordinal)];

    [ReferenceTheory]
    [MemberData(nameof(Files))]
    public void What_a_reader_found_is_found_in_the_raw_text(string file)
    {
        (ImmutableArray<Diagnostic> found, int above) = Check(file);
        ReferenceAnomaly[] missing = [.. ReferenceAnomalies.All.Where(slip => slip.File == file && !found.Any(d => d.Code == slip.Code && Math.Max(0, d.Span.Line - above) == slip.Line))];
        Assert.True(missing.Length == 0, string.Concat(missing.Select(slip => $"{slip}\n")) + Told(found, above));
    }

    [ReferenceTheory]
    [MemberData(nameof(Files))]
    public void What_only_looks_wrong_is_left_alone_in_the_raw_text(string file)
    {
        (ImmutableArray<Diagnostic> found, int above) = Check(file);
        ImmutableArray<Diagnostic> wrong = [.. found.Where(d => d.Severity != Severity.Info && ReferenceAnomalies.Right[file].Contains(d.Span.Line - above))];
        Assert.True(wrong.IsEmpty, Told(wrong, above));
    }

    private static (ImmutableArray<Diagnostic> Found, int Above) Check(string file)
    {
        string body = File.ReadAllText(Directory.EnumerateFiles(ReferenceTheoryAttribute.Folder!, file + "*.txt").Single());
        string head = $"---\n{ReferenceAnomalies.Heads[file]}\n---\n";
        using var repository = new SlipRepository();
        return (repository.Check(head + body), head.Count(c => c == '\n'));
    }

    private static string Told(ImmutableArray<Diagnostic> found, int above) => string.Concat(found.Select(d => $"{d.Code} {d.Span.Line - above}:{d.Span.Column} {d.Message.Vi}\n"));
}
