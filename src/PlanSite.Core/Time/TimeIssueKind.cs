namespace PlanSite.Core.Time;

/// <summary>What is wrong with a time that somebody wrote.</summary>
public enum TimeIssueKind
{
    /// <summary>No time could be read at all.</summary>
    NotATime,

    /// <summary>A slip with one plausible reading (<c>01/12//2024</c>): computed, but to be mended.</summary>
    Slip,

    /// <summary>A day, month or quarter that doesn't exist: <c>31/4/2025</c>, <c>tháng 13</c>, <c>Quý V</c>.</summary>
    NoSuchDate,

    /// <summary>A range that ends before it starts.</summary>
    Backwards,

    /// <summary>No year is written and none can be taken from around.</summary>
    MissingYear,

    /// <summary>A year of two digits.</summary>
    ShortYear,

    /// <summary>Something stands after the time that is no part of it.</summary>
    TrailingText,

    /// <summary>A harmless spelling: a double blank, a missing accent. A hint, no more.</summary>
    Spelling,

    /// <summary>The year was taken from around the time. A hint, no more.</summary>
    InferredYear,

    /// <summary>The days off of a year are not known, and the count needs them.</summary>
    NoHolidays,

    /// <summary>A date of the lunar calendar, reckoned into the solar one. A hint, no more.</summary>
    LunarDate,
}
