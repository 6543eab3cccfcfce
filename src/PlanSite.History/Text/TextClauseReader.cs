using System.Collections.Immutable;
using PlanSite.Content.Revisions;
using PlanSite.Core.Documents;

namespace PlanSite.History.Text;

/// <summary>Cuts the text of a version into clauses and their blocks, by the places where the loader found its clauses.</summary>
internal static class TextClauseReader
{
    public static ImmutableArray<TextClause> Read(RevisionText version)
    {
        string[] lines = version.Text.Split('\n');
        int first = version.Text.AsSpan(0, version.BodyStart).Count('\n');
        ImmutableArray<Clause> clauses = [.. version.Document.Clauses.OrderBy(clause => clause.Span.Line).ThenBy(clause => clause.Span.Column)];
        var result = ImmutableArray.CreateBuilder<TextClause>(clauses.Length + 1);
        int end = clauses.IsEmpty ? lines.Length : clauses[0].Span.Line - 1;
        result.Add(new TextClause("", "", "", "", false, 0, "", TextBlockReader.Read(lines.AsSpan(first, Math.Max(0, end - first)), "")));
        for (int i = 0; i < clauses.Length; i++)
        {
            int from = Math.Clamp(clauses[i].Span.Line - 1, first, lines.Length);
            int to = i + 1 < clauses.Length ? Math.Clamp(clauses[i + 1].Span.Line - 1, from, lines.Length) : lines.Length;
            Clause clause = clauses[i];
            result.Add(new TextClause(
                clause.Anchor, clause.Path, clause.Number, clause.Title, clause.IsHeading, clause.Depth, clause.Parent ?? "",
                TextBlockReader.Read(lines.AsSpan(from, to - from), clause.Number)));
        }

        return result.ToImmutable();
    }
}
