using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using PlanSite.Checks.Reports;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Checks.Suppressions;

/// <summary>The words that a finding marks, by which it is known again when lines have moved.</summary>
internal sealed class MarkedText(ImmutableDictionary<string, string> sources)
{
    // Longer text is told apart by its digest; the beginning is for those who read a baseline.
    private const int Longest = 80;
    private const int Shown = 60;

    private readonly SourceLines _lines = new(sources);

    /// <summary>On one line, with single blanks; empty where the finding marks a file as a whole.</summary>
    public string Of(SourceSpan span)
    {
        var text = new StringBuilder();
        for (int line = span.Line; line <= span.EndLine; line++)
        {
            if (_lines.Find(span.File, line) is not { } written) break;
            int from = line == span.Line ? Math.Min(span.Column - 1, written.Length) : 0;
            int to = line == span.EndLine ? Math.Clamp(span.EndColumn - 1, from, written.Length) : written.Length;
            text.Append(written, from, to - from).Append(' ');
        }

        string words = string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Length <= Longest ? words : $"{Beginning(words)}… {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)).AsSpan(0, 6))}";
    }

    private static string Beginning(string words) => words[..(char.IsHighSurrogate(words[Shown - 1]) ? Shown - 1 : Shown)];
}
