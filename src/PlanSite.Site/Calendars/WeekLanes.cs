namespace PlanSite.Site.Calendars;

/// <summary>
/// Puts the entries of one week into rows, so that each is one bar across its days and no two lie on one another. A day shows four at most; what is left over
/// is counted on its last day of the week.
/// </summary>
internal sealed class WeekLanes
{
    public const int Most = 4;
    private readonly List<Placed?[]> _lanes = [];

    /// <param name="monday">First day of the week.</param>
    /// <param name="shown">The days of the week that belong to the month that is shown.</param>
    public WeekLanes(DateOnly monday, (DateOnly First, DateOnly Last) shown, IEnumerable<CalendarEntry> entries)
    {
        DateOnly from = monday > shown.First ? monday : shown.First;
        DateOnly to = monday.AddDays(6) < shown.Last ? monday.AddDays(6) : shown.Last;

        // What is one day or a few comes before what only ends here, lest it be hidden by what has lasted for weeks.
        foreach (CalendarEntry entry in entries.Where(entry => entry.Item.DrawnFrom <= to && entry.Item.Last >= from)
            .OrderBy(entry => entry.Item.IsLong).ThenBy(entry => Later(entry.Item.DrawnFrom, from)).ThenByDescending(entry => entry.Item.Last))
        {
            int first = Later(entry.Item.DrawnFrom, from).DayNumber - monday.DayNumber;
            int last = (entry.Item.Last < to ? entry.Item.Last : to).DayNumber - monday.DayNumber;
            Place(new Placed(entry, first, last, entry.Item.First < monday.AddDays(first), entry.Item.Last > monday.AddDays(last)));
        }
    }

    /// <summary>By row: what stands on each of the seven days; an entry stands on all of its own.</summary>
    public IReadOnlyList<IReadOnlyList<Placed?>> Lanes => _lanes;

    /// <summary>What found no row, by the day of the week on which it is counted.</summary>
    public ILookup<int, CalendarEntry> Hidden => _hidden.ToLookup(placed => placed.Last, placed => placed.Entry);

    private readonly List<Placed> _hidden = [];

    private void Place(Placed placed)
    {
        Placed?[]? lane = _lanes.Find(row => row.AsSpan(placed.First, placed.Last - placed.First + 1).IndexOfAnyExcept((Placed?)null) < 0);
        if (lane is null && _lanes.Count < Most) _lanes.Add(lane = new Placed?[7]);
        if (lane is null) _hidden.Add(placed);
        else lane.AsSpan(placed.First, placed.Last - placed.First + 1).Fill(placed);
    }

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;

    /// <param name="First">Day of the week, from nought.</param>
    /// <param name="ComesFromBefore">It began before its first day here.</param>
    /// <param name="GoesOn">It ends after its last day here.</param>
    internal sealed record Placed(CalendarEntry Entry, int First, int Last, bool ComesFromBefore, bool GoesOn);
}
