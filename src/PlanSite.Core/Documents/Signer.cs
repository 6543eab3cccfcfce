namespace PlanSite.Core.Documents;

/// <summary>Who signs: on whose behalf ("T/M TỈNH ỦY"), in which office ("BÍ THƯ"), and the name.</summary>
public sealed record Signer(string? For, string? Role, string? Name);
