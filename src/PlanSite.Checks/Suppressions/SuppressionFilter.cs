using System.Collections.Immutable;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Checks.Suppressions;

/// <summary>Takes out what authors chose to leave as it is, and says what is wrong with their notes.</summary>
/// <param name="rules">Every rule that there is.</param>
/// <param name="pending">Rules that have not run yet, so that a note about them can't be called unused.</param>
internal sealed class SuppressionFilter(IReadOnlyCollection<Rule> rules, IReadOnlyCollection<Rule> pending)
{
    private readonly Dictionary<string, Rule> _rules = rules.DistinctBy(rule => rule.Code).ToDictionary(rule => rule.Code, StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _pending = pending.Select(rule => rule.Code).ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <returns>What is left with the findings about the notes, in no order; and what was taken out.</returns>
    public (ImmutableArray<Diagnostic> Kept, ImmutableArray<SuppressedFinding> Suppressed) Apply(
        ImmutableArray<Diagnostic> found, ImmutableArray<Suppression> notes)
    {
        if (notes.IsEmpty) return (found, []);
        ILookup<string, Suppression> byFile = notes.ToLookup(note => note.Span.File, StringComparer.Ordinal);
        var used = new HashSet<(Suppression Note, string Code)>(NoteCodes.Instance);
        var kept = ImmutableArray.CreateBuilder<Diagnostic>(found.Length);
        var suppressed = ImmutableArray.CreateBuilder<SuppressedFinding>();
        foreach (Diagnostic diagnostic in found)
        {
            Suppression? by = null;
            foreach (Suppression note in byFile[diagnostic.Span.File].Where(note => Silences(note, diagnostic)))
            {
                // Of several that fit, the nearest is told; none of them is unused.
                used.Add((note, diagnostic.Code));
                if (by is null || note.LastLine - note.FirstLine < by.LastLine - by.FirstLine) by = note;
            }

            if (by is null) kept.Add(diagnostic);
            else suppressed.Add(new SuppressedFinding(diagnostic, by));
        }

        HashSet<string> unread = [.. found.Where(diagnostic => !diagnostic.Rule.CanBeSuppressed && diagnostic.Severity == Severity.Error).Select(diagnostic => diagnostic.Span.File)];
        foreach (Suppression note in notes) kept.AddRange(FaultsOf(note, used, unread.Contains(note.Span.File)));
        return (kept.ToImmutable(), suppressed.ToImmutable());
    }

    private static bool Silences(Suppression note, Diagnostic diagnostic) =>
        diagnostic.Rule.CanBeSuppressed && note.Covers(diagnostic.Span)
        && note.Codes.Any(code => code.Value.Equals(diagnostic.Code, StringComparison.OrdinalIgnoreCase));

    // What could not be read was not looked at by other rules: there, a note without a finding says nothing.
    private IEnumerable<Diagnostic> FaultsOf(Suppression note, HashSet<(Suppression, string)> used, bool isUnread)
    {
        if (note.Codes.IsEmpty) yield return UnknownSuppressedCode.FoundNone(note.Span);
        bool wholeNote = !isUnread && note.Codes.All(code => IsUnused(note, code.Value, used));
        foreach (Located<string> code in note.Codes)
        {
            if (!_rules.TryGetValue(code.Value, out Rule? rule)) yield return UnknownSuppressedCode.Found(code, rules);
            else if (!rule.CanBeSuppressed) yield return UnsuppressibleFinding.Found(code);
            else if (!isUnread && IsUnused(note, code.Value, used)) yield return UnusedSuppression.Found(note, code, wholeNote);
        }
    }

    private bool IsUnused(Suppression note, string code, HashSet<(Suppression, string)> used) =>
        _rules.TryGetValue(code, out Rule? rule) && rule.CanBeSuppressed && !_pending.Contains(code) && !used.Contains((note, code));

    /// <summary>Notes are told apart by being other notes, codes in any case.</summary>
    private sealed class NoteCodes : IEqualityComparer<(Suppression Note, string Code)>
    {
        public static NoteCodes Instance { get; } = new();

        public bool Equals((Suppression Note, string Code) x, (Suppression Note, string Code) y) =>
            ReferenceEquals(x.Note, y.Note) && x.Code.Equals(y.Code, StringComparison.OrdinalIgnoreCase);

        public int GetHashCode((Suppression Note, string Code) pair) =>
            HashCode.Combine(System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(pair.Note), StringComparer.OrdinalIgnoreCase.GetHashCode(pair.Code));
    }
}
