namespace PlanSite.Site.Pages;

/// <summary>The register of documents in one order.</summary>
internal sealed record RegisterView(
    IReadOnlyList<RegisterOrderView> Orders, IReadOnlyList<RegisterRowView> Documents, IReadOnlyList<ReferenceRowView> References)
{
    public required string CascadesHref { get; init; }
}

/// <summary>A way to sort: a page of its own, so that it works without scripts.</summary>
internal sealed record RegisterOrderView(string Text, string Href, bool IsCurrent);

/// <param name="Date">In words; nothing while there is none.</param>
/// <param name="State">Draft, in force, superseded, withdrawn.</param>
internal sealed record RegisterRowView(
    string Href, string Label, string Type, string Title, LinkView Issuer, string? Date, string? Iso, string State, string StateStyle, int CitedBy, int Tasks);

/// <summary>A document that is only cited: the place that citations lead to.</summary>
internal sealed record ReferenceRowView(
    string Id, string Label, string Type, string? Title, LinkView? Issuer, string? Date, LinkView? ReplacedBy, IReadOnlyList<LinkView> CitedBy);
