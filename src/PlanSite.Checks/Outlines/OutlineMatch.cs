using System.Collections.Immutable;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;

namespace PlanSite.Checks.Outlines;

/// <summary>The headings of a document laid beside those of its outline.</summary>
internal sealed class OutlineMatch
{
    private const double Same = 0.6;

    /// <summary>What the outline asks for and the document lacks, with the heading after which it belongs (nothing: before all others).</summary>
    public List<(OutlineNode Wanted, OutlineNode? After)> Missing { get; } = [];

    public List<OutlineNode> Extra { get; } = [];

    /// <summary>Headings that stand before one which the outline puts before them.</summary>
    public List<(OutlineNode Written, OutlineNode Before)> OutOfOrder { get; } = [];

    /// <summary>
    /// Beside the outline that the document names. That of its type counts only where it is a document of its own: a list in <c>data/outlines.yml</c> is
    /// what a new document starts from.
    /// </summary>
    public static OutlineMatch? Of(Document document, CheckContext context)
    {
        Located<string>? named = document.Outline ?? context.Repository.TypesById.GetValueOrDefault(document.Type.Value)?.Outline;
        if (named is not { } id || context.Repository.Outlines.FirstOrDefault(outline => outline.Id.Value == id.Value) is not { } outline) return null;
        if (document.Outline is null && outline.Document is null) return null;
        ImmutableArray<OutlineNode> wanted = outline.Document is { } source
            ? context.Repository.DocumentsById.TryGetValue(source.Value, out Document? text) && text != document ? OutlineNode.Of(text) : []
            : OutlineNode.Of(outline, outline.Id.Span);
        if (wanted.IsEmpty) return null;
        var match = new OutlineMatch();
        match.Compare(wanted, OutlineNode.Of(document), null);
        return match;
    }

    private void Compare(ImmutableArray<OutlineNode> wanted, ImmutableArray<OutlineNode> written, OutlineNode? above)
    {
        int[] places = Places(wanted, written);
        OutlineNode? last = above;
        for (int i = 0; i < wanted.Length; i++)
        {
            if (places[i] < 0)
            {
                Missing.Add((wanted[i], last));
                continue;
            }

            last = written[places[i]];
            if (!wanted[i].Children.IsEmpty) Compare(wanted[i].Children, last.Children, last);
        }

        HashSet<int> used = [.. places];
        Extra.AddRange(written.Where((_, at) => !used.Contains(at)));
        FindOrder(places, written);
    }

    // The likest pair first, each heading once; of equally like pairs the one that keeps the order of both.
    private static int[] Places(ImmutableArray<OutlineNode> wanted, ImmutableArray<OutlineNode> written)
    {
        int[] places = [.. Enumerable.Repeat(-1, wanted.Length)];
        var pairs = from i in Enumerable.Range(0, wanted.Length)
                    from j in Enumerable.Range(0, written.Length)
                    let likeness = wanted[i].LikenessTo(written[j])
                    where likeness >= Same
                    orderby likeness descending, Math.Abs(i - j), i, j
                    select (Wanted: i, Written: j);
        var taken = new HashSet<int>();
        foreach ((int i, int j) in pairs)
        {
            if (places[i] < 0 && taken.Add(j)) places[i] = j;
        }

        return places;
    }

    // What is left when the longest run in the right order is taken away stands in the wrong place.
    private void FindOrder(int[] places, ImmutableArray<OutlineNode> written)
    {
        int[] found = [.. places.Where(place => place >= 0)];
        HashSet<int> inOrder = LongestRise(found);
        for (int i = 0; i < found.Length; i++)
        {
            if (inOrder.Contains(found[i])) continue;
            int other = found.Take(i).Where(place => place > found[i]).DefaultIfEmpty(-1).Max();
            if (other < 0) other = found.Skip(i + 1).Where(place => place < found[i]).Min();
            OutOfOrder.Add((written[found[i]], written[other]));
        }
    }

    private static HashSet<int> LongestRise(int[] values)
    {
        var best = new List<int>[values.Length];
        for (int i = 0; i < values.Length; i++)
        {
            List<int> before = best.Take(i).Where(run => run[^1] < values[i]).MaxBy(run => run.Count) ?? [];
            best[i] = [.. before, values[i]];
        }

        return [.. best.MaxBy(run => run.Count) ?? []];
    }
}
