namespace PlanSite.History.Log;

/// <summary>Reads git's raw dates: seconds since 1970 and an offset, <c>1725330600 +0700</c>.</summary>
internal static class CommitDate
{
    private const int EarliestYear = 1990;
    private const int LatestYear = 2099;
    private const int LargestOffset = 14 * 60;

    /// <summary>Nothing where the date can't be right: no planning office used computers then, or doesn't yet.</summary>
    public static DateTimeOffset? Read(string raw)
    {
        string[] parts = raw.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 0 || !long.TryParse(parts[0], out long seconds)) return null;
        if (seconds < DateTimeOffset.MinValue.ToUnixTimeSeconds() || seconds > DateTimeOffset.MaxValue.ToUnixTimeSeconds()) return null;
        DateTimeOffset date = DateTimeOffset.FromUnixTimeSeconds(seconds);
        if (date.Year is < EarliestYear or > LatestYear) return null;

        // An offset that no place on earth has says nothing; the moment is right all the same.
        return Offset(parts) is { } offset ? date.ToOffset(offset) : date;
    }

    private static TimeSpan? Offset(string[] parts)
    {
        if (parts.Length < 2 || !int.TryParse(parts[1], out int written)) return null;
        int minutes = (written / 100 * 60) + (written % 100);
        return Math.Abs(minutes) <= LargestOffset && Math.Abs(written % 100) < 60 ? TimeSpan.FromMinutes(minutes) : null;
    }
}
