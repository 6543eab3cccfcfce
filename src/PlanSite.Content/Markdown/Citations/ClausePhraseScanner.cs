using PlanSite.Content.Markdown.Clauses;

namespace PlanSite.Content.Markdown.Citations;

/// <summary>Reads the words that name a point of a document, smallest first: <c>điểm a, khoản 4, Điều 24</c>, <c>mục 3 phần II</c>.</summary>
internal static class ClausePhraseScanner
{
    // From the largest to the smallest: the order in which they stand in a path.
    private static readonly (string Word, string Prefix)[] Words =
    [
        ("phụ lục", "PL"), ("phần", ""), ("chương", "chuong-"), ("mục", ""), ("điều", "dieu-"), ("khoản", ""), ("điểm", ""), ("tiết", ""),
    ];

    private const int Chapter = 2;
    private const int Article = 4;

    public static bool CanStart(char c) => c is 'p' or 'P' or 'c' or 'C' or 'm' or 'M' or 'đ' or 'Đ' or 'k' or 'K' or 't' or 'T';

    public static ClausePhrase? TryRead(ReadOnlySpan<char> text, int start)
    {
        string?[] found = new string?[Words.Length];
        int end = -1;
        int at = start;
        while (at < text.Length && CanStart(text[at]) && One(text, at) is { } one && found[one.Word] is null)
        {
            found[one.Word] = one.Value;
            end = one.End;
            at = Scan.SkipBlanks(text, end);
            if (Scan.At(text, at) == ',') at = Scan.SkipBlanks(text, at + 1);
            if (Scan.MatchWord(text, at, "của") is > 0 and var of) at = Scan.SkipBlanks(text, of);
        }

        return end < 0 ? null : new ClausePhrase(start, end, Path(found));
    }

    // Articles are numbered through a document: what is above them adds nothing.
    private static string Path(string?[] found)
    {
        if (found[Article] is not null) Array.Clear(found, 0, Article);
        if (found[Chapter] is not null) Array.Clear(found, 0, Chapter);

        // "điểm 2.1 mục 2": the smaller number says the larger once more.
        for (int i = Chapter + 1; i < found.Length; i++)
        {
            string? above = found[..i].LastOrDefault(value => value is not null);
            if (above is not null && found[i] is { } value && value.StartsWith(above + ".", StringComparison.Ordinal)) found[i] = value[(above.Length + 1)..];
        }

        return string.Join('.', found.Select((value, i) => value is null ? null : Words[i].Prefix + value).OfType<string>());
    }

    private static (int Word, string Value, int End)? One(ReadOnlySpan<char> text, int at)
    {
        for (int i = 0; i < Words.Length; i++)
        {
            int end = Scan.MatchWord(text, at, Words[i].Word);
            if (end < 0) continue;
            int valueAt = Scan.SkipBlanks(text, end, 2);
            if (valueAt > end && Value(text, valueAt) is { } value) return (i, value.Text, value.End);
            return null;
        }

        return null;
    }

    // 3, 3.1, II, II.3, a, đ. What follows must not go on: `điểm cấp` is no point c, `điểm 14/6` no point 14.
    private static (string Text, int End)? Value(ReadOnlySpan<char> text, int at)
    {
        int end = at;
        while (end < text.Length)
        {
            int piece = end;
            while (piece < text.Length && Scan.IsWord(text[piece])) piece++;
            if (piece == end || !IsPiece(text[end..piece])) break;
            end = piece;
            if (Scan.At(text, end) != '.' || !Scan.IsWord(Scan.At(text, end + 1))) break;
            end++;
        }

        while (end > at && text[end - 1] == '.') end--;
        if (end == at || Scan.IsWord(Scan.At(text, end)) || Scan.At(text, end) is '/' or '-' or '%') return null;
        string value = text[at..end].ToString();
        return (value.Replace("đ", "dd", StringComparison.Ordinal), end);
    }

    private static bool IsPiece(ReadOnlySpan<char> piece) =>
        (Scan.Digits(piece, 0) == piece.Length && piece.Length <= 3)
        || RomanNumber.TryParse(piece) is not null
        || (piece.Length == 1 && (VietnameseOrder.IsPoint(piece[0]) || VietnameseOrder.IsCapital(piece[0])));
}
