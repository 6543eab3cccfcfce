using PlanSite.Core.Diagnostics;

namespace PlanSite.Checks.Suppressions;

/// <summary>So many findings of a kind were there when the baseline was written.</summary>
/// <param name="Text">The words that the finding marks; see <see cref="MarkedText"/>.</param>
/// <param name="Span">Where the entry stands in the baseline.</param>
public sealed record BaselineEntry(string Code, string File, string Text, int Count, SourceSpan Span);
