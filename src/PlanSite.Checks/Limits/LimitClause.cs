using PlanSite.Core.Documents;
using PlanSite.Core.Schedule;

namespace PlanSite.Checks.Limits;

/// <summary>The clause of this repository that a limit comes from.</summary>
internal static class LimitClause
{
    public static Clause? Of(Limit limit, CheckContext context) =>
        limit.SourceClause is { } clause && context.Repository.DocumentsById.TryGetValue(limit.SourceDocument.Value, out Document? document)
            ? document.Clauses.FirstOrDefault(other => other.Anchor == clause.Value) ?? document.Clauses.FirstOrDefault(other => other.Path == clause.Value)
            : null;
}
