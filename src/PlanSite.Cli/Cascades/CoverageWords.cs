using PlanSite.Core.Diagnostics;
using PlanSite.Core.Schedule;
using PlanSite.Core.Time;

namespace PlanSite.Cli.Cascades;

/// <summary>States in a mark and in words: colour alone never says anything.</summary>
internal static class CoverageWords
{
    public static string Mark(CoverageState state) => state switch
    {
        CoverageState.Covered => "✓",
        CoverageState.Late => "!",
        CoverageState.PossiblyLate or CoverageState.Early => "~",
        CoverageState.Proposed => "?",
        CoverageState.Missing => "✗",
        _ => "–",
    };

    public static LocalizedText Words(CoverageState state) => state switch
    {
        CoverageState.Covered => new LocalizedText("đã nhận", "covered"),
        CoverageState.Early => new LocalizedText("đã nhận, bắt đầu sớm", "covered, begins early"),
        CoverageState.PossiblyLate => new LocalizedText("đã nhận, có thể muộn", "covered, may be late"),
        CoverageState.Late => new LocalizedText("đã nhận nhưng MUỘN", "covered but LATE"),
        CoverageState.Proposed => new LocalizedText("chưa nhận; có việc giống", "not covered; one is alike"),
        CoverageState.Missing => new LocalizedText("CHƯA CÓ việc nào", "NOTHING covers it"),
        _ => new LocalizedText("chưa có kế hoạch", "no plan"),
    };

    public static string Colour(CoverageState state) => state switch
    {
        CoverageState.Covered => "\u001b[32m",
        CoverageState.Late or CoverageState.Missing => "\u001b[31m",
        CoverageState.NoPlan => "\u001b[2m",
        _ => "\u001b[33m",
    };

    public static LocalizedText Time(Deadline deadline, Task task) => (deadline.Start, deadline.End) switch
    {
        (null, null) => new LocalizedText(task.WhenText.Value, task.WhenText.Value),
        (null, { } end) => new LocalizedText($"hạn {VietnameseDate.Numeric(end)}", $"due {EnglishDate.Long(end)}"),
        ({ } start, null) => new LocalizedText($"từ {VietnameseDate.Numeric(start)}", $"from {EnglishDate.Long(start)}"),
        ({ } start, { } end) when start == end => new LocalizedText($"ngày {VietnameseDate.Numeric(end)}", $"on {EnglishDate.Long(end)}"),
        ({ } start, { } end) => new LocalizedText($"{VietnameseDate.Numeric(start)} - {VietnameseDate.Numeric(end)}", $"{EnglishDate.Long(start)} - {EnglishDate.Long(end)}"),
    };
}
