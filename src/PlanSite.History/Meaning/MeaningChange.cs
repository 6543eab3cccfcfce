using PlanSite.Core.Diagnostics;

namespace PlanSite.History.Meaning;

/// <summary>One change in meaning, as a sentence and in parts.</summary>
/// <param name="Document">Id of the document; empty for what stands in the data files.</param>
/// <param name="Place">Anchor of the clause or row that says so now, or said so; nothing for the document as a whole.</param>
/// <param name="Subject">The task, limit, event or citation that changed.</param>
public sealed record MeaningChange(MeaningKind Kind, string Document, string? Place, string? Subject, string? Old, string? New, LocalizedText Sentence)
{
    /// <summary>By how much a deadline moved.</summary>
    public DeadlineShift? Shift { get; init; }
}
