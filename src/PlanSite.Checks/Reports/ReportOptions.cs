using System.Collections.Immutable;

namespace PlanSite.Checks.Reports;

/// <summary>What a renderer needs besides the findings.</summary>
/// <param name="Language"><c>vi</c> or <c>en</c>.</param>
/// <param name="Sources">Text of the files, for showing the line.</param>
/// <param name="Width">Columns of the terminal.</param>
public sealed record ReportOptions(string Language, ImmutableDictionary<string, string> Sources, int Width = 80, bool Color = false)
{
    /// <summary>Whether the text report ends with a line for each code, also where there are few findings.</summary>
    public bool Summary { get; init; }

    /// <summary>The program's version, for reports that name the tool.</summary>
    public string Version { get; init; } = "0.0.0";
}
