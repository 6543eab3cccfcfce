using PlanSite.Content.Markdown;
using PlanSite.Core.Documents;

namespace PlanSite.Content.Linking;

/// <summary>The clauses of one document by anchor and by path.</summary>
internal sealed class ClauseIndex
{
    private readonly Dictionary<string, Clause> _byAnchor = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Clause> _byPath = new(StringComparer.Ordinal);
    private readonly HashSet<string> _rows;

    public ClauseIndex(BodyReadResult? body)
    {
        foreach (Clause clause in body?.Clauses ?? [])
        {
            _byAnchor.TryAdd(clause.Anchor, clause);
            _byPath.TryAdd(clause.Path, clause);
        }

        _rows = [.. (body?.Rows ?? []).Select(row => row.Anchor).OfType<string>()];
    }

    /// <summary>Everything that a link may lead to.</summary>
    public IEnumerable<string> Anchors => _byAnchor.Keys.Concat(_rows);

    public Clause? Find(string anchor) => _byAnchor.GetValueOrDefault(anchor) ?? _byPath.GetValueOrDefault(anchor);

    public bool HasAnchor(string anchor) => _byAnchor.ContainsKey(anchor) || _rows.Contains(anchor);

    /// <summary>
    /// The clause that running text means: also by the end of its path, for a text that says "điểm 14" says it of whatever part that is in.
    /// </summary>
    /// <returns>The anchor to link to, and whether there is any such clause; no anchor where several end so.</returns>
    public (string? Anchor, bool Known) Cited(string path)
    {
        if (Find(path) is { } exact) return (exact.Anchor, true);
        if (_rows.Contains(path)) return (path, true);
        string end = "." + path;
        var ending = _byPath.Values.Where(clause => clause.Path.EndsWith(end, StringComparison.Ordinal)).Take(2).ToList();
        return ending.Count == 1 ? (ending[0].Anchor, true) : (null, ending.Count > 0);
    }
}
