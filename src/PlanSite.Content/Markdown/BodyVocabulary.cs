using System.Collections.Immutable;
using PlanSite.Core.Documents;
using PlanSite.Core.Organization;

namespace PlanSite.Content.Markdown;

/// <summary>What the reader of a body needs of the data files.</summary>
public sealed record BodyVocabulary
{
    public ImmutableArray<DocumentType> Types { get; init; } = [];
    public ImmutableArray<Level> Levels { get; init; } = [];

    /// <summary>Names of cited documents that have no number: laws, charters.</summary>
    public ImmutableArray<Reference> NamedReferences { get; init; } = [];
}
