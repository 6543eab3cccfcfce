using System.Diagnostics;
using PlanSite.Checks;
using PlanSite.Content;
using PlanSite.Core.Schedule;

namespace PlanSite.Bench.Checks;

/// <summary>Whether all checks over many documents cost less than reading them.</summary>
internal sealed class CheckBenchmark : IBenchmark
{
    private const int Few = 1_000;
    private const int Many = 10_000;
    private const int Runs = 3;

    public string Name => "check";

    public IReadOnlyList<Measurement> Run(TextWriter progress) => [.. Rows(progress)];

    private static IEnumerable<Measurement> Rows(TextWriter progress)
    {
        (double Load, double Schedule, double Check)? before = null;
        foreach (int documents in (int[])[Few, Many])
        {
            progress.WriteLine($"check: {documents} documents");
            using var corpus = SeededCorpus.Make(documents);
            (double load, LoadResult loaded) = Median(() => RepositoryLoader.Load(corpus.Root));
            (double schedule, PlanSchedule planned) = Median(() => ScheduleBuilder.Build(loaded.Repository));
            (double check, CheckReport report) = Median(() => CheckRunner.Run(loaded, planned));
            string input = $"{documents} documents";
            yield return new Measurement("load", input, corpus.Bytes, load, loaded.Repository.Documents.Length, load / before?.Load);
            yield return new Measurement("schedule", input, corpus.Bytes, schedule, planned.Obligations.Length, schedule / before?.Schedule);
            yield return new Measurement("check", input, corpus.Bytes, check, report.Diagnostics.Length, check / before?.Check);
            progress.WriteLine(FormattableString.Invariant($"check / load: {check / load:0.00}; (schedule + check) / load: {(schedule + check) / load:0.00}"));
            before = (load, schedule, check);
        }
    }

    // Seconds of work each: three runs after one to warm up tell enough.
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
