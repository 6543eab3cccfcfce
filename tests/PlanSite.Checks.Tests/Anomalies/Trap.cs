namespace PlanSite.Checks.Tests.Anomalies;

/// <summary>Words of a real document that look like a slip and are right: nothing may be found in them.</summary>
/// <param name="Name">Its number in the reader's list, and what it is.</param>
/// <param name="Head">Lines of front matter in place of the usual ones or beside them.</param>
internal sealed record Trap(string Name, string Body, string Head = "");
