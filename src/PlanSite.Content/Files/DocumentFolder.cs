using System.Collections.Immutable;
using PlanSite.Core.Documents;

namespace PlanSite.Content.Files;

/// <summary>A folder of <c>content/</c> that holds a document.</summary>
internal sealed record DocumentFolder(FoundFile Index, FoundFile? Tasks, ImmutableArray<Attachment> Attachments)
{
    /// <summary><c>tasks.yml</c> is there and must not be opened.</summary>
    public bool AreTasksLost { get; init; }
}
