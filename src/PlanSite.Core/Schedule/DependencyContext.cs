using PlanSite.Core.Documents;
using PlanSite.Core.Time;

namespace PlanSite.Core.Schedule;

/// <summary>For whom and where a time is being evaluated.</summary>
/// <param name="Document">The document that sets the task; nothing for the time of an event.</param>
/// <param name="Pinned">The event to count from where several could be meant; -1: the first.</param>
/// <param name="Solved">True with the answer, also an empty one, for a time that is worked out or must not be waited for.</param>
internal sealed record DependencyContext(EventAsker Asker, TaskSubject Subject, Document? Document, int Pinned, TryGetDeadline Solved);

internal delegate bool TryGetDeadline(TimeNode node, out Deadline? deadline);
