using System.Diagnostics;
using PlanSite.Content;
using PlanSite.Core.Documents;
using PlanSite.History.Chronicles;
using PlanSite.History.Log;
using PlanSite.History.Snapshots;
using Parallel = System.Threading.Tasks.Parallel;

namespace PlanSite.Bench.History;

/// <summary>What it costs to read a long history, beside what git itself needs to say it; and to compare every version with the one before.</summary>
internal sealed class HistoryBenchmark : IBenchmark
{
    private const int Documents = 10_000;
    private const int Commits = 30_000;
    private const int Runs = 3;

    public string Name => "history";

    public IReadOnlyList<Measurement> Run(TextWriter progress) => [.. Rows(progress)];

    private static IEnumerable<Measurement> Rows(TextWriter progress)
    {
        Measurement[] tenth = [.. Rows(Documents / 10, Commits / 10, progress)];
        return tenth.Concat(Rows(Documents, Commits, progress).Zip(tenth, (row, before) => row with { Ratio = row.Milliseconds / before.Milliseconds }));
    }

    private static IEnumerable<Measurement> Rows(int documents, int commits, TextWriter progress)
    {
        progress.WriteLine($"history: {documents} documents, {commits} commits");
        string input = $"{documents} documents, {commits} commits";
        using var corpus = RevisedCorpus.Make(documents, commits);
        (double alone, long _) = Median(() => LogAlone(corpus.Root));
        yield return new Measurement("git log --raw", input, corpus.Bytes, alone, commits, null);
        long before = Memory();
        (double cold, RepositoryHistory history) = Median(() => HistoryReader.Read(corpus.Root, useCache: false));
        yield return new Measurement("history, no cache", input, corpus.Bytes, cold, history.Commits.Length, null);
        progress.WriteLine(FormattableString.Invariant($"history / git log --raw: {cold / alone:0.00}; the history stays in {(Memory() - before) / 1_000_000.0:0} MB"));
        HistoryReader.Read(corpus.Root);
        (double warm, RepositoryHistory cached) = Median(() => HistoryReader.Read(corpus.Root));
        yield return new Measurement("history, cached", input, corpus.Bytes, warm, cached.Commits.Length, null);
        LoadResult loaded = RepositoryLoader.Load(corpus.Root);
        long start = Stopwatch.GetTimestamp();
        int compared = Compare(corpus.Root, loaded, history);
        yield return new Measurement("versions, compared", input, corpus.Bytes, Stopwatch.GetElapsedTime(start).TotalMilliseconds, compared, null);
        using var process = Process.GetCurrentProcess();
        progress.WriteLine(FormattableString.Invariant($"peak: {process.PeakWorkingSet64 / 1_000_000.0:0} MB"));
    }

    private static int Compare(string root, LoadResult loaded, RepositoryHistory history)
    {
        using RevisionLoader revisions = RevisionLoader.Open(root, loaded.Repository)!;
        var chronicles = new ChronicleReader(history, revisions, loaded.Repository);
        int compared = 0;
        Parallel.ForEach(loaded.Repository.Documents, (Document document) =>
            Interlocked.Add(ref compared, chronicles.Read(document.Id.Value)?.Entries.Count(entry => entry.Change is not null) ?? 0));
        return compared;
    }

    private static long LogAlone(string root)
    {
        using Process git = Process.Start(new ProcessStartInfo("git", ["log", "--raw", "-z", "--no-abbrev", "--no-renames", "--format=%H%x00%an%x00%at%x00%B"]) { WorkingDirectory = root, RedirectStandardOutput = true, UseShellExecute = false })!;
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        for (int read; (read = git.StandardOutput.BaseStream.Read(buffer)) > 0;) size += read;
        git.WaitForExit();
        return size;
    }

    private static long Memory() => GC.GetTotalMemory(forceFullCollection: true);

    private static (double Milliseconds, T Result) Median<T>(Func<T> work)
    {
        T result = work();
        double[] times = new double[Runs];
        for (int run = 0; run < Runs; run++)
        {
            GC.Collect();
            long start = Stopwatch.GetTimestamp();
            result = work();
            times[run] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        Array.Sort(times);
        return (times[Runs / 2], result);
    }
}
