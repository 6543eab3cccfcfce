using System.Text;
using System.Text.Json;
using PlanSite.Site.Output;
using PlanSite.Site.Search;
using PlanSite.Site.Tests.Samples;

namespace PlanSite.Site.Tests.Search;

/// <summary>Reads an index back, as the script does: what a test finds here, a reader can find.</summary>
internal static class SearchIndexText
{
    /// <summary>Everything that the index says in words: texts unpacked, terms, vocabulary, filters.</summary>
    public static string Of(SiteOutput site) => string.Join('\n', site.Files
        .Where(file => file.Path.StartsWith("tim/", StringComparison.Ordinal) && file.Path.EndsWith(".js", StringComparison.Ordinal))
        .Select(file => file.Path.StartsWith("tim/chu-", StringComparison.Ordinal) ? Unpack(Data(site.Page(file.Path))) : site.Page(file.Path)));

    public static JsonElement Data(string script) => JsonDocument.Parse(script[(script.IndexOf(',', StringComparison.Ordinal) + 1)..script.LastIndexOf(')')]).RootElement;

    public static string Unpack(JsonElement shard) => Unpack(shard[0].GetInt32(), shard[1].GetString()!.Split('|'), shard[2].GetString()!);

    public static string Unpack(int singles, IReadOnlyList<string> words, string codes)
    {
        if (singles == 0) return codes;
        var text = new StringBuilder();
        for (int at = 0; at < codes.Length; at++)
        {
            int value = Value(codes[at]);
            text.Append(words[value < singles ? value : singles + ((value - singles) * PackedNumber.Signs) + Value(codes[++at])]);
        }

        return text.ToString();
    }

    public static List<int> Numbers(string packed)
    {
        var numbers = new List<int>();
        for (int at = 0; at < packed.Length;)
        {
            int sum = 0;
            int times = 1;
            int value = Value(packed[at++]);
            for (; value >= 46; value = Value(packed[at++]))
            {
                sum += value * times;
                times *= PackedNumber.Signs - 46;
            }

            numbers.Add(sum + (value * times));
        }

        return numbers;
    }

    private static int Value(char c) => c - ' ' - (c > '\\' ? 2 : c > '"' ? 1 : 0);
}
