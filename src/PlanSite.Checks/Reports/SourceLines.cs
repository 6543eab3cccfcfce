using System.Collections.Immutable;

namespace PlanSite.Checks.Reports;

/// <summary>Finds a line of a file; a file is cut into lines once, when its first finding is shown.</summary>
internal sealed class SourceLines(ImmutableDictionary<string, string> sources)
{
    private readonly Dictionary<string, string[]> _lines = new(StringComparer.Ordinal);

    public string? Find(string file, int line)
    {
        if (!_lines.TryGetValue(file, out string[]? cut))
        {
            cut = sources.TryGetValue(file, out string? text) ? text.Split('\n') : [];
            _lines[file] = cut;
        }

        return line >= 1 && line <= cut.Length ? cut[line - 1].TrimEnd('\r') : null;
    }
}
