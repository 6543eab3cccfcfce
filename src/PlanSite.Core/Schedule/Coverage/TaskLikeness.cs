using PlanSite.Core.Time;

namespace PlanSite.Core.Schedule.Coverage;

/// <summary>
/// How alike two tasks are in wording, time and output, from 0 to 1. Words are compared in pairs as well as alone: single syllables of
/// Vietnamese say little.
/// </summary>
internal sealed class TaskLikeness
{
    /// <summary>From here on two tasks are worth proposing.</summary>
    public const double Enough = 0.5;

    private const double WeightOfWords = 0.75;
    private const double WeightOfTime = 0.15;
    private const double WeightOfOutput = 0.1;

    // Words that every task has.
    private static readonly HashSet<string> Common = new(StringComparer.Ordinal)
    {
        "và", "của", "các", "những", "cho", "về", "với", "theo", "tại", "trong", "đến", "từ", "ở", "được", "đối", "có", "là", "một", "để", "trên", "mình",
    };

    private readonly Dictionary<Task, HashSet<string>> _words = new(PlanSchedule.TaskIdentity);

    public double Of(Task higher, Task lower, CoverTimes times)
    {
        double words = WordsInCommon(WordsOf(higher), WordsOf(lower));
        double time = times.Fit switch { CoverFit.Within => 1, CoverFit.Unknown => 0.5, _ => TimeComparison.Overlaps(times.Lower, times.Higher) == Likelihood.CertainlyNot ? 0 : 0.5 };
        double output = (higher.Output?.Value, lower.Output?.Value) switch { (null, null) => 0.5, var (a, b) => a == b ? 1 : 0 };
        return (WeightOfWords * words) + (WeightOfTime * time) + (WeightOfOutput * output);
    }

    // A lower plan says the same at greater length, or shorter: the shorter of the two should be found in the longer.
    private static double WordsInCommon(HashSet<string> a, HashSet<string> b)
    {
        int least = Math.Min(a.Count, b.Count);
        if (least == 0) return 0;
        int common = a.Count < b.Count ? a.Count(b.Contains) : b.Count(a.Contains);
        double contained = (double)common / least;
        double dice = 2.0 * common / (a.Count + b.Count);
        return (contained + dice) / 2;
    }

    private HashSet<string> WordsOf(Task task)
    {
        if (_words.TryGetValue(task, out HashSet<string>? known)) return known;
        char[] letters = [.. task.What.Value.Select(c => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ')];
        string[] words = [.. new string(letters).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => !Common.Contains(word))];
        var set = new HashSet<string>(words, StringComparer.Ordinal);
        for (int i = 1; i < words.Length; i++) set.Add($"{words[i - 1]} {words[i]}");
        return _words[task] = set;
    }
}
