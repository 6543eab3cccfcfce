using System.Collections.Immutable;
using PlanSite.Content.Rules;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Data;

/// <summary>Sees to it that what is looked up by its id can be told apart.</summary>
internal static class DistinctIds
{
    /// <summary>The entries without those whose id an earlier one has; each of these is a finding that shows both places.</summary>
    public static ImmutableArray<T> Of<T>(ImmutableArray<T> entries, Func<T, Located<string>> id, ICollection<Diagnostic> findings)
    {
        var first = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        var distinct = ImmutableArray.CreateBuilder<T>(entries.Length);
        foreach (T entry in entries)
        {
            Located<string> own = id(entry);
            if (first.TryAdd(own.Value, own.Span)) distinct.Add(entry);
            else findings.Add(DuplicateId.Found(own.Span, own.Value, first[own.Value]));
        }

        return distinct.ToImmutable();
    }
}
