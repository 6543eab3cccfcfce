using PlanSite.Core.Diagnostics;

namespace PlanSite.Core.Documents;

public sealed record Abbreviation(Located<string> Short, Located<string> Long)
{
    /// <summary>Everybody knows it (UBND, TP.): a document need not explain it.</summary>
    public bool Common { get; init; }
}
