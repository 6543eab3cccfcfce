namespace PlanSite.Core.Diagnostics;

/// <summary>The user's page of a rule: what it finds, why that matters, a bad and a good example, and what to do.</summary>
public sealed record RulePage(LocalizedText What, LocalizedText Why, string Bad, string Good, LocalizedText Instead);
