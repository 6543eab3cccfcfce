namespace PlanSite.Site.Feeds.Data;

/// <summary>A document that is only cited.</summary>
internal sealed record ReferenceData(string Id, string Type, string? Number, string? Date, string? Issuer, string? Title);
