using PlanSite.Core.Documents;

namespace PlanSite.Site.Pages;

/// <summary>A place that cites something.</summary>
/// <param name="Clause">Anchor of the clause in which the citation stands.</param>
internal sealed record BackLink(Document Document, string? Clause);
