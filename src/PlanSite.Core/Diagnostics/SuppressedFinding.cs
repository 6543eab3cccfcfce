namespace PlanSite.Core.Diagnostics;

/// <summary>A finding that somebody left as it is, and the note that says why.</summary>
public sealed record SuppressedFinding(Diagnostic Diagnostic, Suppression By);
