using System.Collections.Immutable;
using PlanSite.Content.Markdown.Citations;
using PlanSite.Core;
using PlanSite.Core.Documents;
using PlanSite.Core.Organization;

namespace PlanSite.Content.Markdown;

/// <summary>What the reader of a body needs of the data files.</summary>
public sealed record BodyVocabulary
{
    private VocabularyIndex? _index;

    public static BodyVocabulary Of(PlanRepository repository) => new()
    {
        Types = repository.Types,
        Levels = repository.Levels,
        Abbreviations = repository.Abbreviations,
        NamedReferences = [.. repository.References.Where(reference => !reference.Names.IsEmpty)],
    };

    public ImmutableArray<DocumentType> Types { get; init; } = [];
    public ImmutableArray<Level> Levels { get; init; } = [];

    /// <summary>Names of cited documents that have no number: laws, charters.</summary>
    public ImmutableArray<Reference> NamedReferences { get; init; } = [];

    /// <summary>Where the short one is a type and a number, documents are recognised by it.</summary>
    public ImmutableArray<Abbreviation> Abbreviations { get; init; } = [];

    /// <summary>The words made ready, once for all documents. Two threads may make it at the same time: the results are equal.</summary>
    internal VocabularyIndex Index
    {
        get
        {
            VocabularyIndex? index = _index;
            if (index is null || !index.IsOf(this)) _index = index = new VocabularyIndex(this);
            return index;
        }
    }
}
