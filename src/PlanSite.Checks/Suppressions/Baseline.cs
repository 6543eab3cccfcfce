using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Checks.Suppressions;

/// <summary>
/// The findings that an office had when it began, kept in the repository so that only new ones are told. One entry a line, sorted: two people
/// who mend different documents don't get in each other's way.
/// </summary>
public sealed record Baseline(ImmutableArray<BaselineEntry> Entries)
{
    public const string FileName = "plansite-baseline.json";

    private const string Version = "plansite-baseline";

    private static readonly JsonSerializerOptions Words = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What a fault in the file is, where it can't be read; the entries otherwise.</summary>
    public static (Baseline? Baseline, Diagnostic? Fault) Read(string text)
    {
        var entries = ImmutableArray.CreateBuilder<BaselineEntry>();
        string[] lines = text.ReplaceLineEndings("\n").Split('\n');
        try
        {
            using var document = JsonDocument.Parse(text);
            if (document.RootElement.GetProperty(Version).GetInt32() != 1) return (null, UnreadableBaseline.Found(1));
            int line = 0;
            foreach (JsonElement entry in document.RootElement.GetProperty("findings").EnumerateArray())
            {
                // Each entry has its line as it is written; in a file that somebody laid out anew the place is the first line.
                while (line < lines.Length && !lines[line].TrimStart().StartsWith("{\"code\"", StringComparison.Ordinal)) line++;
                SourceSpan span = line < lines.Length ? SourceSpan.OnLine(FileName, line + 1, 1, lines[line].Length) : SourceSpan.StartOf(FileName);
                line++;
                entries.Add(new BaselineEntry(Word(entry, "code"), Word(entry, "file"), Word(entry, "text"), entry.GetProperty("count").GetInt32(), span));
            }
        }
        catch (JsonException e)
        {
            return (null, UnreadableBaseline.Found((int)(e.LineNumber ?? 0) + 1));
        }
        catch (Exception e) when (e is KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return (null, UnreadableBaseline.Found(1));
        }

        return (new Baseline(entries.ToImmutable()), null);
    }

    /// <summary>A baseline of some findings; those that must not be silenced are left out.</summary>
    /// <param name="sources">Text of the files.</param>
    public static Baseline Of(IEnumerable<Diagnostic> findings, ImmutableDictionary<string, string> sources)
    {
        var marked = new MarkedText(sources);
        return new Baseline(
        [
            .. findings.Where(diagnostic => diagnostic.Rule.CanBeSuppressed)
                .GroupBy(diagnostic => (diagnostic.Code, diagnostic.Span.File, Text: marked.Of(diagnostic.Span)))
                .OrderBy(group => group.Key.File, StringComparer.Ordinal).ThenBy(group => group.Key.Code, StringComparer.Ordinal).ThenBy(group => group.Key.Text, StringComparer.Ordinal)
                .Select(group => new BaselineEntry(group.Key.Code, group.Key.File, group.Key.Text, group.Count(), SourceSpan.StartOf(FileName))),
        ]);
    }

    public string Write()
    {
        var text = new StringBuilder($"{{\n  \"{Version}\": 1,\n  \"findings\": [");
        for (int i = 0; i < Entries.Length; i++)
        {
            BaselineEntry entry = Entries[i];
            text.Append(i == 0 ? "\n" : ",\n").Append("    {\"code\": ").Append(Quoted(entry.Code)).Append(", \"file\": ").Append(Quoted(entry.File))
                .Append(", \"text\": ").Append(Quoted(entry.Text)).Append(", \"count\": ").Append(entry.Count).Append('}');
        }

        return text.Append(Entries.IsEmpty ? "]\n}\n" : "\n  ]\n}\n").ToString();
    }

    private static string Quoted(string words) => JsonSerializer.Serialize(words, Words);

    private static string Word(JsonElement entry, string name) => entry.GetProperty(name).GetString() ?? throw new FormatException();
}
