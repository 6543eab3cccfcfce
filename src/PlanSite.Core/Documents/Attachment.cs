namespace PlanSite.Core.Documents;

/// <summary>A file beside a document that is published with it.</summary>
/// <param name="File">Path from the repository's root.</param>
/// <param name="Name">Name of the file, or its path below the document's folder.</param>
/// <param name="Length">Size in bytes.</param>
public sealed record Attachment(string File, string Name, long Length);
