namespace PlanSite.Checks.Tests.Anomalies;

/// <summary>A slip in one of the five real documents.</summary>
/// <param name="File">What the document's file begins with.</param>
/// <param name="Line">In the document as it is; 0 for what its front matter would lack.</param>
/// <param name="Code">What must be found there.</param>
/// <param name="Name">Its number in the reader's list, and what it is.</param>
internal sealed record ReferenceAnomaly(string File, int Line, string Code, string Name);
