namespace PlanSite.Core.Time;

/// <summary>What surrounds a time and may complete it.</summary>
public sealed record TimeContext
{
    public static TimeContext None { get; } = new();

    /// <summary>The year to take where none is written, from a heading, a table row or the document's period; nothing: a missing year is a fault.</summary>
    public int? Year { get; init; }

    /// <summary>
    /// The day of issue, where <see cref="Year"/> is no more than its year: a deadline that would so have passed before it is of another year, and
    /// nobody can say of which.
    /// </summary>
    public DateOnly? Issued { get; init; }

    /// <summary>The month to take where only days are written.</summary>
    public int? Month { get; init; }

    /// <summary>A column's header says that its times are tentative ("Thời gian dự kiến").</summary>
    public bool Tentative { get; init; }
}
