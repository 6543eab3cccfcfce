namespace PlanSite.Checks.Tests.Anomalies;

/// <summary>A slip that a real planning document has, in words of our own and in as much context as it needs.</summary>
/// <param name="Name">Its number in the reader's list, and what it is.</param>
/// <param name="Code">What must be found.</param>
/// <param name="Body">The text; the finding must begin on the line that holds the mark ⟦ or ⟧, which is taken out.</param>
/// <param name="Head">Lines of front matter in place of the usual ones or beside them; the mark may stand here as well.</param>
internal sealed record Anomaly(string Name, string Code, string Body, string Head = "");
