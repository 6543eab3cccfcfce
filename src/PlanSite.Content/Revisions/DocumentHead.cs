using PlanSite.Core.Documents;

namespace PlanSite.Content.Revisions;

/// <summary>What the log of a document needs to know of one version of it, read without parsing the rest.</summary>
/// <param name="Id">Its identity at that time.</param>
/// <param name="Status">As front matter says; <see cref="DocumentStatus.Draft"/> where it says nothing that is known.</param>
/// <param name="Draft">Number of the draft.</param>
/// <param name="IsSecret">Whether front matter or text claims a grade of secrecy: then nothing of it may be shown, then or now.</param>
/// <param name="IsInternal">Only for readers inside the office.</param>
public sealed record DocumentHead(string Id, DocumentStatus Status, int? Draft, bool IsSecret, bool IsInternal);
