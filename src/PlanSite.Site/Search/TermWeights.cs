using System.Runtime.InteropServices;

namespace PlanSite.Site.Search;

/// <summary>
/// How much an entry is about each of its words: BM25 over fields (Robertson, Zaragoza 2009), the weights of the fields added up before they saturate.
/// The lengths are compared with a constant and not with the average of all entries, so that an edit of one changes no other; only sums and
/// quotients are used, which are the same on every processor.
/// </summary>
internal sealed class TermWeights(SearchAbbreviations abbreviations)
{
    private const double Number = 8;
    private const double Title = 6;
    private const double Owner = 4;
    private const double Task = 3;
    private const double Heading = 2.5;
    private const double Body = 1;
    private const double UsualLength = 600;
    private const double Saturation = 4;

    private readonly SearchWords _words = new();

    /// <summary>By marked word; keys that begin with @ are dates.</summary>
    public Dictionary<SearchWord, byte> Of(SearchEntry entry)
    {
        var strong = new Dictionary<SearchWord, double>();
        Add(strong, entry.Number, Number);
        Add(strong, entry.Title, Title);
        Add(strong, entry.Names, Title);
        Add(strong, entry.Owner, Owner);
        foreach (SearchPlace place in entry.Places) Add(strong, place.Lead, Task / 3);

        var weak = new Dictionary<SearchWord, double>();
        int length = entry.Places.Sum(place => Add(weak, place.Text, place.IsHeading ? Heading : place.Days.Count > 0 ? Task : Body));
        double norm = 1 / (0.4 + (0.6 * Step(length) / UsualLength));
        foreach ((SearchWord word, double weight) in weak)
        {
            // A long text says a word many times: it must not outweigh a title that says it once.
            double sum = weight * norm;
            CollectionsMarshal.GetValueRefOrAddDefault(strong, word, out _) += 5 * sum / (4 + sum);
        }

        foreach (string day in entry.Days) Date(strong, day, 3);
        foreach (string day in entry.Places.SelectMany(place => place.Days)) Date(strong, day, 4);
        return strong.ToDictionary(pair => pair.Key, pair => Quantised(pair.Value));
    }

    private int Add(Dictionary<SearchWord, double> into, string text, double weight)
    {
        if (text.Length == 0) return 0;
        List<SearchWord> words = _words.Of(text);
        int length = words.Count;
        abbreviations.Expand(words);
        foreach (SearchWord word in words) CollectionsMarshal.GetValueRefOrAddDefault(into, word, out _) += weight;
        foreach (SearchWord number in SearchWords.Joined(text)) CollectionsMarshal.GetValueRefOrAddDefault(into, number, out _) += weight;
        return length;
    }

    private static void Date(Dictionary<SearchWord, double> into, string iso, double weight)
    {
        for (int length = 10; length >= 7; length -= 3)
        {
            if (iso.Length < length) continue;
            string key = "@" + iso[..length];
            CollectionsMarshal.GetValueRefOrAddDefault(into, new SearchWord(key, key), out _) += weight;
        }
    }

    // Lengths in steps of about a fifth: a word more or less changes no weight but its own.
    private static double Step(int length)
    {
        double step = 50;
        while (step * 1.2 < length) step *= 1.2;
        return step;
    }

    private static byte Quantised(double weight) => (byte)Math.Max(1, (int)(weight / (weight + Saturation) * (PackedNumber.Signs - 1)));
}
