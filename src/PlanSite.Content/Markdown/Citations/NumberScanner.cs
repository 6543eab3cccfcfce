using PlanSite.Core.Documents;

namespace PlanSite.Content.Markdown.Citations;

/// <summary>Finds a document's number at a place of a text, in the forms of Party and State offices.</summary>
internal static class NumberScanner
{
    private const int LongestSymbol = 12;
    private const int LongestOrgan = 25;

    /// <summary>A number that begins with digits: <c>133 - KH/DUK</c>, <c>61/2018/NĐ-CP</c>, <c>164/TTr- SKHCN</c>.</summary>
    /// <param name="announced">A type word or "số" stands before: also short forms are believed then.</param>
    public static (DocumentNumber Number, int End)? Numbered(ReadOnlySpan<char> text, int at, bool announced)
    {
        int digits = Scan.Digits(text, at);
        if (digits is 0 or > 6) return null;
        int end = at + digits;
        if (Scan.At(text, end) is (>= 'a' and <= 'z') or 'đ' && !Scan.IsWord(Scan.At(text, end + 1))) end++;
        int dash = Scan.SkipBlanks(text, end, 3);
        if (IsDash(Scan.At(text, dash))) return Party(text, at, end, dash, announced);
        return Scan.At(text, end) == '/' ? State(text, at, end, announced) : null;
    }

    /// <summary>A number that is still blank: <c>-KH/TU</c>, <c>/KH-UBND</c>.</summary>
    public static (DocumentNumber Number, int End)? Blank(ReadOnlySpan<char> text, int at, bool announced, VocabularyIndex vocabulary)
    {
        if (IsDash(text[at]))
        {
            return Party(text, at, at, at, announced) is { } party && (announced || vocabulary.Symbols.Contains(party.Number.Symbol)) ? party : null;
        }

        return announced && text[at] == '/' ? State(text, at, at, announced) : null;
    }

    public static bool IsDash(char c) => c is '-' or '–' or '—' or '\u2010' or '\u2011' or '\u2212';

    private static (DocumentNumber Number, int End)? Party(ReadOnlySpan<char> text, int start, int ordinalEnd, int dash, bool announced)
    {
        int symbolAt = ordinalEnd == start ? dash + 1 : Scan.SkipBlanks(text, dash + 1, 3);
        bool small = announced && IsSmall(text, symbolAt);
        int symbolEnd = Letters(text, symbolAt, LongestSymbol, digits: false, small);
        if (symbolEnd - symbolAt < (announced && !small ? 1 : 2)) return null;
        int slash = Scan.SkipBlanks(text, symbolEnd, 1);
        if (Scan.At(text, slash) != '/') return null;
        int organAt = Scan.SkipBlanks(text, slash + 1, 1);
        int organEnd = Organ(text, organAt, small);
        if (organEnd == organAt) return null;
        return Make($"{text[start..ordinalEnd]}-{text[symbolAt..symbolEnd]}/{text[organAt..organEnd]}", organEnd);
    }

    private static (DocumentNumber Number, int End)? State(ReadOnlySpan<char> text, int start, int slash, bool announced)
    {
        int symbolAt = slash + 1;
        string year = "";
        if (Scan.Digits(text, symbolAt) == 4 && Scan.At(text, symbolAt + 4) == '/')
        {
            year = text.Slice(symbolAt, 4).ToString() + "/";
            symbolAt += 5;
        }

        symbolAt = Scan.SkipBlanks(text, symbolAt, 1);
        bool small = announced && IsSmall(text, symbolAt);
        int symbolEnd = Letters(text, symbolAt, LongestSymbol, digits: true, small);
        if (symbolEnd - symbolAt < (small ? 2 : 1)) return null;
        int dash = Scan.SkipBlanks(text, symbolEnd, 1);
        if (IsDash(Scan.At(text, dash)))
        {
            int organAt = Scan.SkipBlanks(text, dash + 1, 1);
            int organEnd = Organ(text, organAt, small);
            // A blank before or behind the dash is forgiven to an abbreviation only; `10/NQ - Chính phủ` ends at NQ.
            bool tight = dash == symbolEnd && organAt == dash + 1;
            if (organEnd > organAt && (tight || small || IsAbbreviation(text[organAt..organEnd])))
            {
                return Make($"{text[start..slash]}/{year}{text[symbolAt..symbolEnd]}-{text[organAt..organEnd]}", organEnd);
            }
        }

        return !small && (year.Length > 0 || (announced && symbolEnd - symbolAt > 1))
            ? Make($"{text[start..slash]}/{year}{text[symbolAt..symbolEnd]}", symbolEnd)
            : null;
    }

    private static (DocumentNumber Number, int End)? Make(string number, int end) =>
        DocumentNumber.TryParse(InCapitals(number), out DocumentNumber? parsed) ? (parsed, end) : null;

    // A letter behind the ordinal (30c) stays small.
    private static string InCapitals(string number)
    {
        int letters = number.AsSpan().IndexOfAny('-', '/');
        return letters < 0 || number.AsSpan(letters).ContainsAnyInRange('A', 'Z') || number.Contains('Đ', StringComparison.Ordinal)
            ? number
            : number[..letters] + number[letters..].ToUpperInvariant();
    }

    private static bool IsAbbreviation(ReadOnlySpan<char> organ) => organ.Length > 1 && (char.IsUpper(organ[1]) || char.IsAsciiDigit(organ[1]));

    // `35-ct/tw`: believed only behind the word for the type or "số", and only without marks on its letters.
    private static bool IsSmall(ReadOnlySpan<char> text, int at) => Scan.At(text, at) is (>= 'a' and <= 'z') or 'đ';

    private static int Letters(ReadOnlySpan<char> text, int at, int most, bool digits, bool small = false)
    {
        int end = at;
        if (small)
        {
            while (end < text.Length && text[end] is (>= 'a' and <= 'z') or 'đ') end++;
            return end - at > most || Scan.IsWord(Scan.At(text, end)) ? at : end;
        }

        if (end >= text.Length || !char.IsUpper(text[end])) return at;
        while (end < text.Length && (char.IsLetter(text[end]) || (digits && char.IsAsciiDigit(text[end])))) end++;
        return end - at > most ? at : end;
    }

    private static int Organ(ReadOnlySpan<char> text, int at, bool small = false)
    {
        if (small) return Letters(text, at, LongestOrgan, digits: true, small);
        int end = Letters(text, at, LongestOrgan, digits: true);
        while (end > at && Scan.At(text, end) == '-' && char.IsUpper(Scan.At(text, end + 1)))
        {
            int next = Letters(text, end + 1, LongestOrgan, digits: true);
            if (next - at > LongestOrgan || next == end + 1) break;
            end = next;
        }

        return end;
    }
}
