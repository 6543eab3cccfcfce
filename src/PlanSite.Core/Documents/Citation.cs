using PlanSite.Core.Diagnostics;
using PlanSite.Core.Time;

namespace PlanSite.Core.Documents;

/// <summary>A reference to a document, maybe to a clause of it (căn cứ, viện dẫn).</summary>
public sealed record Citation
{
    /// <summary>As it stands in the text.</summary>
    public required string Text { get; init; }
    public required SourceSpan Span { get; init; }

    /// <summary>Written as <c>[[...]]</c>.</summary>
    public bool Explicit { get; init; }

    /// <summary>"Chỉ thị 35": number and date are those of the citation in full before it, to which what is wrong with them is said once.</summary>
    public bool IsShort { get; init; }

    /// <summary>The word for the type before the number ("Chỉ thị"), when there is one.</summary>
    public string? TypeWord { get; init; }
    public DocumentNumber? Number { get; init; }
    public PartialDate? Date { get; init; }

    /// <summary>The id or number inside <c>[[...]]</c>, or the name of a law.</summary>
    public string? Key { get; init; }

    /// <summary>The clause that is named, as an anchor.</summary>
    public string? Clause { get; init; }

    /// <summary>The words shown for an id in brackets that has none of its own: the name of its document.</summary>
    public string? Label { get; init; }

    public CitationOutcome Outcome { get; init; } = CitationOutcome.Unknown;

    /// <summary>Id of the document of this repository that is meant.</summary>
    public string? Document { get; init; }

    /// <summary>Id of the entry in <c>data/references.yml</c> that is meant.</summary>
    public string? Reference { get; init; }

    /// <summary>Ids that come near, best first: what may have been meant.</summary>
    public System.Collections.Immutable.ImmutableArray<string> Candidates { get; init; } = [];
}
