using PlanSite.Core.Documents;
using PlanSite.Core.Time;

namespace PlanSite.Content.Markdown.Citations;

/// <summary>A citation found in plain text.</summary>
internal sealed record FoundCitation(int Start, int End)
{
    public string? TypeWord { get; init; }
    public DocumentNumber? Number { get; init; }
    public PartialDate? Date { get; init; }

    /// <summary>A date is written that doesn't exist (<c>31/4/2024</c>).</summary>
    public (int Start, int End)? ImpossibleDate { get; init; }
    /// <summary>Only the type and the number are written; the rest was said before.</summary>
    public bool IsShort { get; init; }
    public string? Key { get; init; }
    public string? Clause { get; init; }
}
