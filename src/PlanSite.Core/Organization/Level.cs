using System.Collections.Immutable;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Time;

namespace PlanSite.Core.Organization;

/// <summary>A level of the organisation (cấp): central, province, district, grassroots, cell. Levels are data, never an enum.</summary>
public sealed record Level
{
    public required Located<string> Id { get; init; }
    public required string Name { get; init; }
    public string? Short { get; init; }

    /// <summary>1 is the highest.</summary>
    public required int Order { get; init; }

    /// <summary>Other names by which documents call the level, for instance as the header of a column.</summary>
    public ImmutableArray<string> Names { get; init; } = [];

    /// <summary>First and last day on which the level exists; nothing: always.</summary>
    public DateOnly? From { get; init; }
    public DateOnly? Until { get; init; }

    /// <summary>The week that units of the level work unless they say otherwise; nothing: Monday to Friday.</summary>
    public WorkWeek? Week { get; init; }
}
