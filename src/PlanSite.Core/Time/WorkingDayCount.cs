using System.Collections.Immutable;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Core.Time;

/// <summary>What a count of working days came to, with all that a trace of it has to say.</summary>
public sealed record WorkingDayCount
{
    /// <summary>Where the count began; the day itself is not counted.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Working days counted, or asked for; negative backwards. Where <see cref="MissingYear"/> stopped a count between two days: those before that year.</summary>
    public required int Days { get; init; }

    /// <summary>The day reached; nothing where the count could not be finished.</summary>
    public required DateOnly? Date { get; init; }

    /// <summary>Decreed days off that were passed over, earliest first; ordinary weekends are not listed.</summary>
    public ImmutableArray<HolidayRun> Skipped { get; init; } = [];

    /// <summary>Days of a weekend that were counted because they are worked in exchange, earliest first.</summary>
    public ImmutableArray<DateOnly> Exchanged { get; init; } = [];

    /// <summary>The year without data that stopped the count; 0 or 10000 where it left the calendar.</summary>
    public int? MissingYear { get; init; }

    public bool IsComplete => MissingYear is null;

    /// <summary>"không tính 25/01-02/02 (Tết Nguyên đán); tính cả 26/4 (làm bù)", for a trace; nothing where only weekends were passed over.</summary>
    public LocalizedText? Note
    {
        get
        {
            var vi = new List<string>();
            var en = new List<string>();
            if (Skipped.Length > 0)
            {
                vi.Add("không tính " + string.Join(", ", Skipped.Select(run => run.Text.Vi)));
                en.Add("not counting " + string.Join(", ", Skipped.Select(run => run.Text.En)));
            }

            if (Exchanged.Length > 0)
            {
                vi.Add("tính cả " + string.Join(", ", Exchanged.Select(VietnameseDate.DayMonth)) + " (làm bù)");
                en.Add("counting " + string.Join(", ", Exchanged.Select(EnglishDate.DayMonth)) + " (worked in exchange)");
            }

            return vi.Count == 0 ? null : new LocalizedText(string.Join("; ", vi), string.Join("; ", en));
        }
    }
}
