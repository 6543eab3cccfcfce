using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using PlanSite.Core.Diagnostics;
using Xunit.Abstractions;

namespace PlanSite.Checks.Tests.Mutation;

/// <summary>
/// This repository's own content, broken in one place at a time. Of the breaks that something in the repository speaks against, nearly all must be reported at
/// the line that was broken, or at a line that refers to it; <c>PLANSITE_SEED</c> breaks other places. What nothing speaks against (another day for a task that only this line dates) is counted and told.
/// </summary>
public sealed class MutationTests(ITestOutputHelper output)
{
    private static readonly int Seed = int.TryParse(Environment.GetEnvironmentVariable("PLANSITE_SEED"), out int other) ? other : 20251010;
    private const int PerKind = 50;
    private const double Share = 0.95;

    [Fact]
    public void Untouched_content_gives_nothing_to_mend()
    {
        using var copy = new RepositoryCopy();
        Assert.DoesNotContain(copy.Check(), found => found.Severity is Severity.Error or Severity.Warning);
    }

    [Fact]
    public void Breaks_that_contradict_something_are_reported_at_their_line()
    {
        ImmutableArray<Mutant> mutants;
        ImmutableSortedDictionary<string, string> texts;
        HashSet<string> before;
        using (var copy = new RepositoryCopy())
        {
            texts = copy.Texts();
            before = [.. copy.Check().Select(found => Key(found, texts))];
            mutants = Sample(texts);
        }

        var missed = new ConcurrentBag<Mutant>();
        System.Threading.Tasks.Parallel.ForEach(
            Partitioner.Create(0, mutants.Length, Math.Max(1, mutants.Length / Environment.ProcessorCount)),
            range =>
            {
                using var copy = new RepositoryCopy();
                for (int i = range.Item1; i < range.Item2; i++)
                {
                    ImmutableSortedDictionary<string, string> now = texts.SetItem(mutants[i].File, mutants[i].Text);
                    if (!copy.CheckWith(mutants[i].File, mutants[i].Text, texts[mutants[i].File]).Any(found => !before.Contains(Key(found, now)) && IsRight(found, mutants[i], now))) missed.Add(mutants[i]);
                }
            });

        Mutant[] wrong = [.. mutants.Where(mutant => mutant.Contradicts is not null)];
        Mutant[] unseen = [.. missed.Where(mutant => mutant.Contradicts is not null).OrderBy(mutant => mutant.Kind, StringComparer.Ordinal).ThenBy(mutant => mutant.File, StringComparer.Ordinal).ThenBy(mutant => mutant.Line)];
        string report = Report(mutants, missed, unseen);
        output.WriteLine(report);
        Assert.True(mutants.Length >= 300, report);
        Assert.True(wrong.Length >= 150, report);
        Assert.True(wrong.Length - unseen.Length >= Share * wrong.Length, report);
    }

    private static ImmutableArray<Mutant> Sample(ImmutableSortedDictionary<string, string> texts)
    {
        var random = new Random(Seed);
        var mutants = ImmutableArray.CreateBuilder<Mutant>();
        foreach (IGrouping<string, Func<Mutant?>> kind in new Mutations(texts, random).Sites().OrderBy(kind => kind.Key, StringComparer.Ordinal))
        {
            Func<Mutant?>[] sites = [.. kind];
            random.Shuffle(sites);
            mutants.AddRange(sites.Take(PerKind).Select(make => make()).OfType<Mutant>());
        }

        return mutants.ToImmutable();
    }

    // A finding is the same as before by what its line says, for a deleted task moves the lines below it.
    private static string Key(Diagnostic found, ImmutableSortedDictionary<string, string> texts) => $"{found.Code} {found.Span.File} {LineOf(found.Span, texts)}";

    private static bool IsRight(Diagnostic found, Mutant mutant, ImmutableSortedDictionary<string, string> texts) =>
        found.Severity != Severity.Info
        && ((found.Span.File == mutant.File && found.Span.Line == mutant.Line) || mutant.Refers.Any(word => Regex.IsMatch(LineOf(found.Span, texts), $@"(?<![\w-]){Regex.Escape(word)}(?![\w-])")));

    private static string LineOf(SourceSpan span, ImmutableSortedDictionary<string, string> texts) =>
        texts.TryGetValue(span.File, out string? text) ? text.Split('\n').ElementAtOrDefault(span.Line - 1) ?? "" : "";

    private static string Report(ImmutableArray<Mutant> mutants, IReadOnlyCollection<Mutant> missed, Mutant[] unseen)
    {
        var text = new StringBuilder();
        text.AppendLine("kind: broken, contradicting something, of these reported; breaks that nothing contradicts, of these reported all the same");
        foreach (IGrouping<string, Mutant> kind in mutants.GroupBy(mutant => mutant.Kind, StringComparer.Ordinal))
        {
            int against = kind.Count(mutant => mutant.Contradicts is not null);
            int seen = against - unseen.Count(mutant => mutant.Kind == kind.Key);
            int free = kind.Count() - against;
            text.AppendLine($"{kind.Key}: {kind.Count()}, {against}, {seen}; {free}, {free - missed.Count(mutant => mutant.Kind == kind.Key && mutant.Contradicts is null)}");
        }

        int total = mutants.Count(mutant => mutant.Contradicts is not null);
        text.AppendLine($"all: {mutants.Length}, {total}, {total - unseen.Length}");
        foreach (Mutant mutant in unseen) text.AppendLine($"not reported: {mutant.Kind} {mutant.File}:{mutant.Line} {mutant.Says} ({mutant.Contradicts})");
        return text.ToString();
    }
}
