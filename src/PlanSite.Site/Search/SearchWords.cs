using System.Text;
using PlanSite.Core.Text;

namespace PlanSite.Site.Search;

/// <summary>Cuts a text into words, the same way as <c>search/text.js</c> does with a query. Keeps the words that it has seen: one for each thread.</summary>
internal sealed class SearchWords
{
    private const string Tones = "\u0300\u0301\u0303\u0309\u0323";

    private readonly Dictionary<string, SearchWord> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SearchWord>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public SearchWords() => _lookup = _known.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Longest word that is indexed: what is longer is no word (a key, a line of signs).</summary>
    public const int Longest = 40;

    public List<SearchWord> Of(string text)
    {
        var words = new List<SearchWord>(text.Length / 5);
        for (int at = 0; at < text.Length;)
        {
            if (!IsPart(text[at]))
            {
                at++;
                continue;
            }

            int start = at;
            while (at < text.Length && IsPart(text[at])) at++;
            if (at - start <= Longest) words.Add(Word(text.AsSpan(start, at - start)));
        }

        return words;
    }

    /// <summary>Numbers of documents in one piece (<c>35-CT/TW</c> as <c>35cttw</c>), so that they are found however they are typed.</summary>
    public static IEnumerable<SearchWord> Joined(string text)
    {
        for (int at = 0; at < text.Length; at++)
        {
            if (!char.IsAsciiDigit(text[at]) || (at > 0 && (IsPart(text[at - 1]) || text[at - 1] is '/' or '-'))) continue;
            int end = at;
            while (end < text.Length && (IsPart(text[end]) || (text[end] is '-' or '/' && end + 1 < text.Length && IsPart(text[end + 1])))) end++;
            string piece = text[at..end];
            at = end;
            if (piece.Length is < 4 or > Longest || piece.AsSpan().IndexOfAny('-', '/') < 0 || !piece.Any(char.IsLetter)) continue;
            string folded = Fold(string.Concat(piece.Where(IsPart)));
            yield return new SearchWord(folded, folded);
        }
    }

    public static string Fold(string text) => UnicodeText.WithoutMarks(text).ToLowerInvariant();

    private static bool IsPart(char c) => char.IsLetterOrDigit(c) || UnicodeText.IsMark(c);

    private SearchWord Word(ReadOnlySpan<char> written)
    {
        if (_lookup.TryGetValue(written, out SearchWord known)) return known;
        string text = written.ToString();
        SearchWord word = Read(text);
        _known.Add(text, word);
        return word;
    }

    private static SearchWord Read(string written)
    {
        string lower = written.ToLowerInvariant();
        string folded = UnicodeText.WithoutMarks(lower);
        if (string.Equals(folded, lower, StringComparison.Ordinal)) return new SearchWord(folded, folded);
        int tone = 0;
        var letters = new StringBuilder(lower.Length);
        foreach (char c in UnicodeText.ToNfd(lower))
        {
            int found = Tones.IndexOf(c, StringComparison.Ordinal);
            if (found >= 0) tone = found + 1;
            else letters.Append(c);
        }

        string marked = UnicodeText.ToNfc(letters.ToString());
        return new SearchWord(folded, tone == 0 ? marked : marked + (char)('0' + tone));
    }
}
