using System.Text;

namespace PlanSite.Site.Search;

/// <summary>
/// Packs text word by word: the words that a shard uses, most used first, then a code of one or two signs for each. Vietnamese syllables are few, so
/// this comes near to what deflate gives, is read at once by a few lines of script, and is the same on every machine, which deflate is not
/// (its implementations differ by processor).
/// </summary>
internal static class TextPacker
{
    /// <summary>Most words that two signs can tell apart; what has more is left as it is.</summary>
    private const int Most = PackedNumber.Signs * (PackedNumber.Signs - 1);

    public static PackedText Pack(string text)
    {
        List<string> pieces = Pieces(text);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string piece in pieces) counts[piece] = counts.GetValueOrDefault(piece) + 1;
        if (counts.Count > Most) return new PackedText(0, [], text);

        string[] words = [.. counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Key)];
        int prefixes = 0;
        while (PackedNumber.Signs - prefixes + (prefixes * PackedNumber.Signs) < words.Length) prefixes++;
        int singles = PackedNumber.Signs - prefixes;
        var codes = new Dictionary<string, string>(words.Length, StringComparer.Ordinal);
        for (int n = 0; n < words.Length; n++)
        {
            codes[words[n]] = n < singles
                ? PackedNumber.Sign(n).ToString()
                : $"{PackedNumber.Sign(singles + ((n - singles) / PackedNumber.Signs))}{PackedNumber.Sign((n - singles) % PackedNumber.Signs)}";
        }

        var packed = new StringBuilder(text.Length / 3);
        foreach (string piece in pieces) packed.Append(codes[piece]);
        return new PackedText(singles, words, packed.ToString());
    }

    // A word with the blank before it, or a single sign.
    private static List<string> Pieces(string text)
    {
        var pieces = new List<string>(text.Length / 4);
        for (int at = 0; at < text.Length;)
        {
            int end = text[at] == ' ' ? at + 1 : at;
            while (end < text.Length && char.IsLetterOrDigit(text[end])) end++;
            if (end == at) end++;
            pieces.Add(text[at..end]);
            at = end;
        }

        return pieces;
    }
}
