namespace PlanSite.Site.Feeds.Data;

/// <param name="Outcome"><c>found</c>, <c>dateDiffers</c>, <c>ambiguous</c>, <c>unknown</c>, <c>clauseMissing</c> or <c>blank</c>.</param>
/// <param name="Document">Id of the document of this site, or of the entry among the references.</param>
internal sealed record CitationData(string Text, string? Number, string? Date, string? Clause, string Outcome, string? Document);
