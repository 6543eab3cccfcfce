namespace PlanSite.Site.Cascades;

/// <summary>How a task of a higher plan stands for a unit: a mark and words, never colour alone.</summary>
/// <param name="Style">For style sheets: <c>covered</c>, <c>check</c>, <c>late</c>, <c>missing</c>.</param>
internal sealed record CoverageMarkView(string Mark, string Words, string Style);
