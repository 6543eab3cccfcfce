using System.Collections.Immutable;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Time;

namespace PlanSite.Content.Markdown;

/// <summary>A row of a schedule table: the cells by what their column means, as plain text with their places.</summary>
public sealed record ScheduleRow
{
    /// <summary>Given with <c>{#id}</c> in the last cell, or made from the place: <c>bang-1-3</c>.</summary>
    public required Located<string> Id { get; init; }
    public required Located<string> When { get; init; }

    /// <summary>The header of the time column says "dự kiến".</summary>
    public bool Tentative { get; init; }
    public Located<string>? What { get; init; }
    public Located<string>? Who { get; init; }
    public Located<string>? With { get; init; }
    public Located<string>? For { get; init; }
    public Located<string>? Output { get; init; }

    /// <summary>Cells of columns that are headed by the name of a level, with that header.</summary>
    public ImmutableArray<(string Header, Located<string> What)> Levels { get; init; } = [];

    /// <summary>Anchor of the clause around the table.</summary>
    public string? Clause { get; init; }

    /// <summary>It has too few cells, so that what it lacks is said already.</summary>
    public bool IsUneven { get; init; }

    /// <summary>The whole row, from the first to the last cell with text.</summary>
    public SourceSpan Span { get; init; }

    /// <summary>Year and tentativeness that the heading and the column give to the time.</summary>
    public TimeContext Context { get; init; } = TimeContext.None;

    /// <summary>Id of the row's element on the page; rows that were made of one table row share it.</summary>
    public string? Anchor { get; init; }
}
