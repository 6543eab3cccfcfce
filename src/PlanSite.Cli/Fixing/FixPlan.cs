using System.Collections.Immutable;
using PlanSite.Content;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Cli.Fixing;

/// <summary>Puts the safe answers to findings together, file by file.</summary>
internal static class FixPlan
{
    /// <summary>What can be done. A fix whose places meet those of another, or whose file changed since it was read, waits for the next run.</summary>
    public static ImmutableArray<FileChange> Of(IEnumerable<Diagnostic> findings, LoadResult loaded, string root)
    {
        Diagnostic[] fixable = [.. findings.Where(finding => finding.Fix is not null)];
        string[] files = [.. fixable.SelectMany(finding => finding.Fix!.Edits.Select(edit => edit.Span.File)).Distinct().Order(StringComparer.Ordinal)];
        var texts = new Dictionary<string, RawText>(StringComparer.Ordinal);
        foreach (string file in files)
        {
            string path = Path.Combine(root, file);
            if (File.Exists(path) && RawText.Read(path) is { } text && IsAsRead(text, file, loaded)) texts.Add(file, text);
        }

        var taken = new List<TextEdit>();
        var chosen = new List<Diagnostic>();
        foreach (Diagnostic finding in fixable)
        {
            if (!finding.Fix!.Edits.All(edit => texts.ContainsKey(edit.Span.File) && !taken.Exists(other => Meet(edit.Span, other.Span)))) continue;
            taken.AddRange(finding.Fix.Edits);
            chosen.Add(finding);
        }

        return
        [
            .. texts.OrderBy(text => text.Key, StringComparer.Ordinal).Select(text =>
            {
                string after = text.Value.With(taken.Where(edit => edit.Span.File == text.Key));
                return new FileChange(text.Key, text.Value.Written, after, text.Value.Bytes(after), [.. chosen.Where(finding => finding.Fix!.Edits.Any(edit => edit.Span.File == text.Key))]);
            }).Where(change => change.Before != change.After),
        ];
    }

    // Characters that can't be seen were read as blanks; the rest must be what the rules saw.
    private static bool IsAsRead(RawText text, string file, LoadResult loaded) =>
        loaded.Sources.TryGetValue(file, out string? read) && read.Length == text.Normal.Length;

    // Two insertions at one place meet as well: their order would be a guess.
    private static bool Meet(SourceSpan a, SourceSpan b)
    {
        if (a.File != b.File) return false;
        if ((a.Line, a.Column) == (b.Line, b.Column)) return true;
        return Before(a, b) && Before(b, a);
    }

    private static bool Before(SourceSpan a, SourceSpan b) => (a.Line, a.Column).CompareTo((b.EndLine, b.EndColumn)) < 0;
}
