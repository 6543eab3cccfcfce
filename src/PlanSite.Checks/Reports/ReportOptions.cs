using System.Collections.Immutable;

namespace PlanSite.Checks.Reports;

/// <summary>What a renderer needs besides the findings.</summary>
/// <param name="Language"><c>vi</c> or <c>en</c>.</param>
/// <param name="Sources">Text of the files, for showing the line.</param>
/// <param name="Width">Columns of the terminal.</param>
public sealed record ReportOptions(string Language, ImmutableDictionary<string, string> Sources, int Width = 80, bool Color = false);
