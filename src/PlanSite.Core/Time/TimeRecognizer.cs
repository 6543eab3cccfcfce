using System.Collections.Immutable;

namespace PlanSite.Core.Time;

/// <summary>Finds times in running text, at a cost linear in the text.</summary>
public static class TimeRecognizer
{
    /// <summary>Every time in the text, in order, without overlaps.</summary>
    /// <param name="text">Plain text: emphasis marks are already gone.</param>
    /// <param name="masked">Parts that belong to something else, such as the date of a citation; no time is looked for in them.</param>
    public static ImmutableArray<RecognizedTime> Find(string text, TimeContext context, IReadOnlyList<(int Start, int Length)>? masked = null)
    {
        _ = text;
        _ = context;
        _ = masked;
        return [];
    }
}
