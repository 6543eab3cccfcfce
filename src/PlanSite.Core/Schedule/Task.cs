using System.Collections.Immutable;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Time;

namespace PlanSite.Core.Schedule;

/// <summary>What somebody has to do by some time (nhiệm vụ).</summary>
public sealed record Task
{
    /// <summary>Id of the document that sets the task.</summary>
    public required string Document { get; init; }

    /// <summary>Unique in its document; other documents write <c>document#id</c>.</summary>
    public required Located<string> Id { get; init; }
    public required Located<string> What { get; init; }

    /// <summary>The time as it is written, with its place.</summary>
    public required Located<string> WhenText { get; init; }

    /// <summary>Nothing where the text could not be understood; that is a finding of its own.</summary>
    public TimeExpression? When { get; init; }
    public required TaskSource Source { get; init; }

    /// <summary>Lead body: the id of a unit.</summary>
    public Located<string>? Who { get; init; }

    /// <summary>Lead body as words where a table names one that is no unit.</summary>
    public string? WhoText { get; init; }

    /// <summary>Supporting bodies.</summary>
    public ImmutableArray<Located<string>> With { get; init; } = [];

    /// <summary>Levels (units of that level below the issuer) and units that the task binds; empty: the issuer itself.</summary>
    public ImmutableArray<Located<string>> For { get; init; } = [];
    public ImmutableArray<Located<string>> Except { get; init; } = [];

    /// <summary>Anchor of the clause that says so.</summary>
    public Located<string>? Clause { get; init; }

    /// <summary>Tasks of higher plans, <c>document#task</c>, that this one covers.</summary>
    public ImmutableArray<Located<string>> Covers { get; init; } = [];

    /// <summary>Tasks that must come first.</summary>
    public ImmutableArray<Located<string>> After { get; init; } = [];

    /// <summary>Type of document that the task produces.</summary>
    public Located<string>? Output { get; init; }
    public Located<PartialDate>? Done { get; init; }

    /// <summary>Id of the document that proves it.</summary>
    public Located<string>? Evidence { get; init; }

    /// <summary>Where in the body it is shown: the anchor of its clause or of its table row.</summary>
    public string? Anchor { get; init; }
}
