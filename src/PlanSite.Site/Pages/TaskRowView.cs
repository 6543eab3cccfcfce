using PlanSite.Site.Calendars;
using PlanSite.Site.Cascades;

namespace PlanSite.Site.Pages;

/// <summary>A task as a row of a table.</summary>
/// <param name="Id">Anchor of the row; nothing where the row isn't the place that others link to.</param>
/// <param name="Href">The clause that says so.</param>
/// <param name="Source">Document and clause.</param>
/// <param name="Clause">The clause alone, for the document's own page; nothing where the row itself is all there is.</param>
/// <param name="Lead">Lead body.</param>
/// <param name="For">Whom it binds.</param>
/// <param name="Trace">How the date was reached, a sentence a step.</param>
/// <param name="Notes">That a unit or level no longer exists by then.</param>
/// <param name="Occasion">The event that it is for, where the unit has several.</param>
/// <param name="PartsTitle">How many dates there are, where they differ.</param>
/// <param name="Parts">Date by date, who is meant.</param>
/// <param name="Targets">Ids of whom it binds, for "my unit"; separated by blanks.</param>
/// <param name="Issuer">Id of the issuer, for "my unit".</param>
/// <param name="Bodies">Ids of lead and supporting bodies, for "my unit".</param>
internal sealed record TaskRowView(
    string? Id,
    WhenView When,
    string What,
    string Href,
    LinkView Source,
    LinkView? Clause,
    LinkView? Lead,
    IReadOnlyList<LinkView> With,
    IReadOnlyList<LinkView> For,
    IReadOnlyList<LinkView> Except,
    string? Output,
    LinkView? Evidence,
    IReadOnlyList<LinkView> Covers,
    IReadOnlyList<LinkView> CoveredBy,
    IReadOnlyList<string> Trace,
    IReadOnlyList<string> Notes,
    string? Occasion,
    string? PartsTitle,
    IReadOnlyList<TaskPartView> Parts,
    string Targets,
    string Issuer,
    string Bodies)
{
    /// <summary>The level above has changed what it covers.</summary>
    public bool IsSuspect { get; init; }

    /// <summary>How a task of the unit's own does it; nothing where nobody asks for that.</summary>
    public CoverageMarkView? Coverage { get; init; }

    /// <summary>Where <see cref="What"/> goes on; nothing where it is whole.</summary>
    public string? MoreHref { get; private init; }

    /// <summary>For lists of many tasks: the text in short, with the way to all of it.</summary>
    public TaskRowView Shortened() => Excerpt.Of(What) is var text && text != What ? this with { What = text, MoreHref = Href } : this;
}

/// <summary>Those of a task who share a date of their own.</summary>
internal sealed record TaskPartView(WhenView When, IReadOnlyList<LinkView> Units, IReadOnlyList<string> Notes);
