using PlanSite.Content.Markdown;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;

namespace PlanSite.Content.Linking;

/// <summary>The times that a clause gives to the task that names it.</summary>
internal sealed class ClauseTimes
{
    private readonly ILookup<string, TimeMention> _byClause;
    private readonly ITimeReader _times;
    private readonly ClauseIndex _clauses;

    public ClauseTimes(BodyReadResult body, ClauseIndex clauses, ITimeReader times)
    {
        _times = times;
        _clauses = clauses;

        // What stands in a schedule belongs to the rows of the schedule.
        var rows = body.Rows.Select(row => (row.Span.Line, row.Span.Column, row.Span.EndLine, row.Span.EndColumn)).Distinct().Order().ToList();
        _byClause = body.Times.Where(mention => mention.Clause is not null && !IsInside(rows, mention.Span)).ToLookup(mention => mention.Clause!, StringComparer.Ordinal);
    }

    /// <summary>Times in the clause's own text; where there is none, those of the nearest heading above that has one. Equal ones once.</summary>
    public IReadOnlyList<TimeMention> Of(Clause clause)
    {
        IReadOnlyList<TimeMention> own = Distinct(_byClause[clause.Anchor]);
        if (own.Count > 0) return own;
        for (Clause? above = Parent(clause); above is not null; above = Parent(above))
        {
            IReadOnlyList<TimeMention> heading = Distinct(_byClause[above.Anchor].Where(mention => mention.InHeading));
            if (above.IsHeading && heading.Count > 0) return heading;
        }

        return [];
    }

    /// <summary>The headings above a clause, nearest first.</summary>
    public IEnumerable<Clause> Headings(Clause clause)
    {
        for (Clause? above = Parent(clause); above is not null; above = Parent(above))
        {
            if (above.IsHeading) yield return above;
        }
    }

    private Clause? Parent(Clause clause) => clause.Parent is { } parent ? _clauses.Find(parent) : null;

    private List<TimeMention> Distinct(IEnumerable<TimeMention> mentions) =>
        [.. mentions.DistinctBy(mention => _times.Canonical(mention.Expression), StringComparer.Ordinal)];

    private static bool IsInside(List<(int Line, int Column, int EndLine, int EndColumn)> rows, SourceSpan span)
    {
        int low = 0;
        int high = rows.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            (int Line, int Column, int EndLine, int EndColumn) row = rows[middle];
            if ((row.EndLine, row.EndColumn).CompareTo((span.Line, span.Column)) <= 0) low = middle + 1;
            else if ((row.Line, row.Column).CompareTo((span.Line, span.Column)) > 0) high = middle - 1;
            else return true;
        }

        return false;
    }
}
