using PlanSite.Core.Documents;

namespace PlanSite.Checks.Form;

/// <summary>Two clauses that follow each other in one row of numbers; the first of a row has none before it.</summary>
/// <param name="Around">The clause that the row stands in.</param>
internal readonly record struct NumberingStep(Clause? Before, Clause Clause, Clause? Around)
{
    public int Number => Clause.Values[^1];

    /// <summary>Every row of numbers of a document, step by step, in the order of the text.</summary>
    public static IEnumerable<NumberingStep> Of(Document document)
    {
        var byAnchor = new Dictionary<string, Clause>(StringComparer.Ordinal);
        var last = new Dictionary<(string, ClauseKind, string), Clause>();
        Clause? appendix = null;
        foreach (Clause clause in document.Clauses)
        {
            byAnchor.TryAdd(clause.Anchor, clause);
            if (clause.Kind == ClauseKind.Appendix) appendix = clause;
            if (clause.Values.IsEmpty || clause.Values[^1] == 0) continue;
            Clause? around = clause.Parent is { } parent ? byAnchor.GetValueOrDefault(parent) : null;

            // Parts, chapters and articles are numbered through the whole text, or through an appendix.
            bool through = clause.Kind is ClauseKind.Part or ClauseKind.Chapter or ClauseKind.Article or ClauseKind.Appendix;
            string room = clause.Kind == ClauseKind.Appendix ? "" : through ? appendix?.Anchor ?? "" : clause.Parent ?? "";
            string prefix = clause.Kind == ClauseKind.Arabic ? string.Join('.', clause.Values[..^1]) + "|" + clause.Values.Length : "";
            (string, ClauseKind, string) row = (room, clause.Kind, prefix);
            yield return new NumberingStep(last.GetValueOrDefault(row), clause, around);
            last[row] = clause;
        }
    }
}
