namespace PlanSite.Core.Time;

/// <summary>Moments as the office's clocks show them, also on a machine without zone data.</summary>
public static class OfficeZone
{
    private const string Vietnam = "Asia/Ho_Chi_Minh";

    /// <param name="zone">An IANA name. Where the machine doesn't know it the moment stays as it is, with the offset that it came with.</param>
    public static DateTimeOffset At(string zone, DateTimeOffset moment)
    {
        if (TimeZoneInfo.TryFindSystemTimeZoneById(zone, out TimeZoneInfo? known)) return TimeZoneInfo.ConvertTime(moment, known);
        return zone == Vietnam ? moment.ToOffset(TimeSpan.FromHours(7)) : moment;
    }
}
