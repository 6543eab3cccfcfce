namespace PlanSite.Core.Time;

/// <summary>How "early", "mid" and "late" in a month or year are read.</summary>
public enum ApproximateReading
{
    /// <summary>Thirds of the month: days 1-10, 11-20, 21 to the end. What offices mean.</summary>
    Office,

    /// <summary>The 1st, the 15th and the last day of the month; 1 January, 30 June and 31 December (Civil Code 2015, art. 146).</summary>
    CivilCode,
}
