using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace PlanSite.Site.Search;

/// <summary>What results show, a few entries to a shard: title, address, and the words of each place for the snippet.</summary>
internal static class TextShards
{
    /// <summary>Between the values of a record, between records, between entries. None occurs in text.</summary>
    public const char Value = '\u001f';
    public const char Record = '\u001e';
    public const char Entry = '\u001d';

    private const int LeastSize = 12 * 1024;

    public static ImmutableArray<SearchShard> Of(ImmutableArray<SearchEntry> entries)
    {
        var runs = new List<(int First, int End)>();
        int size = 0;
        for (int n = 0; n < entries.Length; n++)
        {
            if (runs.Count == 0 || ShardCut.Before(entries[n].Key, size, LeastSize))
            {
                runs.Add((n, n));
                size = 0;
            }

            size += entries[n].Title.Length + entries[n].Places.Sum(place => place.Text.Length);
            runs[^1] = (runs[^1].First, n + 1);
        }

        return [.. runs.AsParallel().AsOrdered().Select(run => Shard(entries.AsSpan()[run.First..run.End], run.First))];
    }

    private static SearchShard Shard(ReadOnlySpan<SearchEntry> entries, int first)
    {
        var text = new StringBuilder();
        foreach (SearchEntry entry in entries)
        {
            if (text.Length > 0) text.Append(Entry);
            Append(text, ((int)entry.Kind).ToString(CultureInfo.InvariantCulture), entry.Href, entry.Title, entry.Number, entry.Names, entry.Owner, entry.Meta, entry.Unit, string.Join(' ', entry.Days));
            foreach (SearchPlace place in entry.Places)
            {
                text.Append(Record);
                Append(text, place.Anchor, place.Label, place.IsHeading ? "1" : "", place.When, string.Join(' ', place.Days), place.Lead, place.Text);
            }
        }

        PackedText packed = TextPacker.Pack(text.ToString());
        var script = new StringBuilder().Append(CultureInfo.InvariantCulture, $"[{packed.Singles},").AppendQuoted(string.Join(Word, packed.Words)).Append(',').AppendQuoted(packed.Codes).Append(']');
        return SearchFiles.Shard("chu", first.ToString(CultureInfo.InvariantCulture), script.ToString());
    }

    /// <summary>Between the words of the dictionary. Text that has it shows a broken bar in snippets instead.</summary>
    private const char Word = '|';

    private static void Append(StringBuilder into, params ReadOnlySpan<string> values)
    {
        for (int n = 0; n < values.Length; n++)
        {
            if (n > 0) into.Append(Value);
            foreach (char c in values[n]) into.Append(char.IsControl(c) ? ' ' : c == Word ? '¦' : c);
        }
    }
}
