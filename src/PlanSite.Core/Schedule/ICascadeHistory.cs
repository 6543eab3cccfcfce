using PlanSite.Core.Documents;

namespace PlanSite.Core.Schedule;

/// <summary>What the history of a repository says of a cascade: where it knows both days, a link may turn out suspect.</summary>
public interface ICascadeHistory
{
    /// <summary>When the task last changed in meaning (its time, its wording, whom it binds); nothing: not since it was written, or not known.</summary>
    DateOnly? ChangedInMeaning(Task task);

    /// <summary>When the plan was last brought in line with the plans above it; nothing: not known.</summary>
    DateOnly? BroughtInLine(Document plan);
}
