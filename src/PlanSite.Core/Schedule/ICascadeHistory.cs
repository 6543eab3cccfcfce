using PlanSite.Core.Documents;

namespace PlanSite.Core.Schedule;

/// <summary>What the history of a repository says of a cascade: where it knows both sides, a link may turn out suspect.</summary>
public interface ICascadeHistory
{
    /// <summary>How a higher task differs in meaning from what it was when a lower plan was last brought in line; nothing: it doesn't, or that is not known.</summary>
    /// <param name="lower">The task that covers it.</param>
    /// <param name="plan">The plan of the lower task; of an appendix its main document.</param>
    HigherChange? Since(Task higher, Task lower, Document plan);
}
