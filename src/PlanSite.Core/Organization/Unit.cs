using System.Collections.Immutable;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Time;

namespace PlanSite.Core.Organization;

/// <summary>A committee, board, office or cell (tổ chức, đơn vị). It belongs to a level and, but for the highest, to a parent.</summary>
public sealed record Unit
{
    public required Located<string> Id { get; init; }
    public required Located<string> Level { get; init; }
    public required string Name { get; init; }
    public string? Short { get; init; }
    public ImmutableArray<string> Names { get; init; } = [];
    public Located<string>? Parent { get; init; }
    public DateOnly? From { get; init; }
    public DateOnly? Until { get; init; }

    /// <summary>The week that the unit works; nothing: that of its committee or level.</summary>
    public WorkWeek? Week { get; init; }

    /// <summary>A body that every unit of its level has, such as "the standing board of each district committee"; not a unit of its own.</summary>
    public bool Each { get; init; }

    /// <summary>
    /// Which of the bodies that every unit has (<see cref="Each"/>) this one is: the standing board of a named district is the district's one of
    /// "the standing board of each district committee".
    /// </summary>
    public Located<string>? Body { get; init; }

    /// <summary>An invented unit that shows how things work; every page of it says so.</summary>
    public bool Sample { get; init; }
}
