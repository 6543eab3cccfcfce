using System.Security.Cryptography;
using System.Text;
using PlanSite.Checks.Suppressions;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Checks.Reports;

/// <summary>
/// Gives each finding of a report a fingerprint of its own that stays when lines move: of its code, its file, the text that it marks, and how many
/// like it came before.
/// </summary>
internal sealed class Fingerprints(MarkedText marked)
{
    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);

    public string Next(Diagnostic diagnostic)
    {
        string key = $"{diagnostic.Code}\n{diagnostic.Span.File}\n{marked.Of(diagnostic.Span)}";
        int before = _seen.GetValueOrDefault(key);
        _seen[key] = before + 1;
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{key}\n{before}")).AsSpan(0, 16));
    }
}
