namespace PlanSite.Core.Documents;

/// <summary>What became of a citation when the repository was searched for the document that it means.</summary>
public enum CitationOutcome
{
    /// <summary>Exactly one document, and nothing speaks against it.</summary>
    Found,

    /// <summary>The number is known, but not with the date that is written.</summary>
    DateDiffers,

    /// <summary>More than one document carries the number, and no date tells which.</summary>
    Ambiguous,

    /// <summary>No document with the number (or id) is known.</summary>
    Unknown,

    /// <summary>The document is known; the clause is not in it.</summary>
    ClauseMissing,

    /// <summary>The number is blank, as in a plan that is still being drafted: nothing can be found.</summary>
    Blank,
}
