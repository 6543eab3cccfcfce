using PlanSite.Core.Documents;

namespace PlanSite.Content.Revisions;

/// <summary>One version of a document: the model, and the text that it was read from.</summary>
/// <param name="Text">The whole of <c>index.md</c>, NFC, LF.</param>
/// <param name="BodyStart">Where the body begins in it.</param>
public sealed record RevisionText(Document Document, string Text, int BodyStart);
