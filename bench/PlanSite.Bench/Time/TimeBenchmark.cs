using System.Text;
using PlanSite.Core.Time;

namespace PlanSite.Bench.Time;

/// <summary>What it costs to find times in long lines, kind ones and hostile ones, and whether the cost grows with the text alone.</summary>
internal sealed class TimeBenchmark : IBenchmark
{
    private const int Small = 100_000;
    private const int Large = 1_000_000;

    // The parser refuses what is longer than any time (2,000 characters), so it is given the longest text that it reads, many times over.
    private const int LongestTime = 1_900;

    public string Name => "time";

    public IReadOnlyList<Measurement> Run(TextWriter progress) =>
        [.. TimeInput.All.SelectMany(input => Rows("recognise", input, Recognised, progress)), .. TimeInput.All.SelectMany(input => Rows("parse", input, Parsed, progress))];

    private static IEnumerable<Measurement> Rows(string work, TimeInput input, Func<string, int> measure, TextWriter progress)
    {
        double? before = null;
        foreach (int size in (int[])[Small, Large])
        {
            progress.WriteLine($"{work}: {input.Name}, {size / 1000} KB");
            string text = input.Make(size);
            (double milliseconds, int found) = Clock.Median(() => measure(text));
            yield return new Measurement(work, input.Name, Encoding.UTF8.GetByteCount(text), milliseconds, found, milliseconds / before);
            before = milliseconds;
        }
    }

    private static int Recognised(string text) => TimeRecognizer.Find(text, TimeContext.None).Length;

    private static int Parsed(string text)
    {
        int read = 0;
        for (int start = 0; start < text.Length; start += LongestTime)
        {
            if (TimeExpressionParser.Parse(text.Substring(start, Math.Min(LongestTime, text.Length - start))).Expression is not null) read++;
        }

        return read;
    }
}
