using System.Collections.Immutable;

namespace PlanSite.History.Chronicles;

/// <summary>What may be told of the history of a document.</summary>
/// <param name="Entries">Newest first.</param>
/// <param name="Drafts">Each draft, as it ended, against the one before it, newest first; without those that are one revision against the one before it anyway.</param>
public sealed record DocumentChronicle(string Document, ImmutableArray<ChronicleEntry> Entries, ImmutableArray<RevisionComparison> Drafts);
