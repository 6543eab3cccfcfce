using System.Collections.Immutable;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Time;

namespace PlanSite.Core.Tests.Time;

/// <summary>The calendar, the events and the tables that the tests of times share.</summary>
internal static class TimeTestData
{
    private static readonly SourceSpan Nowhere = SourceSpan.StartOf("data/holidays.yml");

    /// <summary>The decreed days off of 2021, 2024 and 2025 as far as the tests cross them.</summary>
    public static WorkingCalendar Calendar { get; } = new(
    [
        Year(2021, ["2021-01-01"], [], []),
        Year(2024, ["2024-01-01"], [], []),
        Year(2025, ["2025-01-01", "2025-04-07", "2025-05-01", "2025-05-02", .. Days("2025-01-25", 9)], ["2025-04-26"], Days("2025-01-25", 9)),
    ]);

    public static IEventResolver Events { get; } = new NamedEvents(new Dictionary<string, (string Start, string End)>
    {
        ["dai-hoi"] = ("2025-02-20", "2025-02-21"),
        ["bau-cu"] = ("2021-05-23", "2021-05-23"),
    });

    public static string Text(string name)
    {
        using Stream stream = typeof(TimeTestData).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>The rows of a table with tabs; lines that begin with # are remarks.</summary>
    public static IEnumerable<string[]> Rows(string name) =>
        Text(name).Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'));

    public static DateOnly? Date(string text) => text.Trim() is "-" or "" ? null : DateOnly.ParseExact(text.Trim(), "yyyy-MM-dd");

    public static string Show(DateOnly? date) => date?.ToString("yyyy-MM-dd") ?? "-";

    private static HolidayYear Year(int year, string[] off, string[] work, string[] tet) => new(
        new Located<int>(year, Nowhere),
        [.. off.Select(day => DateOnly.ParseExact(day, "yyyy-MM-dd"))],
        [.. work.Select(day => DateOnly.ParseExact(day, "yyyy-MM-dd"))],
        tet.ToImmutableSortedDictionary(day => DateOnly.ParseExact(day, "yyyy-MM-dd"), _ => "Tết"),
        null);

    private static string[] Days(string first, int count) =>
        [.. Enumerable.Range(0, count).Select(i => DateOnly.ParseExact(first, "yyyy-MM-dd").AddDays(i).ToString("yyyy-MM-dd"))];
}
