using System.Diagnostics;

namespace PlanSite.Bench;

/// <summary>Times a piece of work, warm: what the compiler and the first pages of memory cost is not the work's.</summary>
internal static class Clock
{
    private const int Runs = 9;

    // The compiler improves the code in the background for the first second or so.
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1);

    /// <returns>The median in milliseconds, and what the work gave.</returns>
    public static (double Milliseconds, int Result) Median(Func<int> work)
    {
        int result = 0;
        for (long begun = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(begun) < WarmUp;) result = work();
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
