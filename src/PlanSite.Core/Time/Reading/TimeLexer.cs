using System.Globalization;

namespace PlanSite.Core.Time.Reading;

/// <summary>Cuts a text into words, numbers and marks; one pass, no look back. Emphasis marks and simple tags are passed over.</summary>
internal static class TimeLexer
{
    private const int LongestTag = 12;
    private const int LongestAbbreviation = 4;

    /// <param name="bare">The text is a time typed without accents, and any of its words may be guessed.</param>
    public static List<TimeToken> Read(string text, bool bare = false)
    {
        var tokens = new List<TimeToken>((text.Length / 5) + 2);
        int position = 0;
        int gap = 0;
        int newLines = 0;
        while (position < text.Length)
        {
            char c = text[position];
            if (c is '\n')
            {
                newLines++;
                gap++;
                position++;
                if (newLines == 2) tokens.Add(new TimeToken(TokenKind.Break, position - 1, 1, gap));
                continue;
            }

            if (c is ' ' or '\u00A0' or '\r' or '\u200B' or '\uFEFF')
            {
                gap += c is '\r' or '\u200B' or '\uFEFF' ? 0 : 1;
                position++;
                continue;
            }

            if (c is '*' or '_' or '`' || (c is '<' && TagLength(text, position) is > 0))
            {
                position += c is '<' ? TagLength(text, position) : 1;
                continue;
            }

            TimeToken token = ReadOne(text, position, gap, newLines > 0, bare);
            tokens.Add(token);
            position = token.End;
            gap = 0;
            newLines = 0;
        }

        if (bare) TellDays(tokens);
        tokens.Add(new TimeToken(TokenKind.End, text.Length, 0, gap, OnNewLine: newLines > 0));
        return tokens;
    }

    private static TimeToken ReadOne(string text, int start, int gap, bool onNewLine, bool bare)
    {
        char c = text[start];
        if (char.IsAsciiDigit(c))
        {
            int end = start + 1;
            while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
            int value = end - start <= 6 ? int.Parse(text.AsSpan(start, end - start), NumberStyles.None, CultureInfo.InvariantCulture) : -1;
            return new TimeToken(TokenKind.Number, start, end - start, gap, Value: value, OnNewLine: onNewLine);
        }

        if (VietnameseFold.IsLetter(c))
        {
            int end = start + 1;
            while (end < text.Length && VietnameseFold.IsLetter(text[end])) end++;
            Word word = Vocabulary.Find(text.AsSpan(start, end - start), bare && !IsOfName(text, start, end), out bool slip);
            if (end - start == 1 && IsAbbreviated(text, end)) word = c switch { 'T' => Word.Month, 'Q' => Word.Quarter, _ => word };
            return new TimeToken(TokenKind.Word, start, end - start, gap, word, OnNewLine: onNewLine, Slip: slip);
        }

        TokenKind kind = c switch
        {
            '/' => TokenKind.Slash,
            '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '→' or '÷' => TokenKind.Dash,
            '.' => TokenKind.Dot,
            ',' => TokenKind.Comma,
            ':' => TokenKind.Colon,
            '(' => TokenKind.Open,
            ')' => TokenKind.Close,
            '\t' or '|' => TokenKind.Break,
            _ => TokenKind.Other,
        };
        return new TimeToken(kind, start, 1, gap, OnNewLine: onNewLine);
    }

    /// <summary>A syllable of an id, as in <c>task:thanh-lap-to</c>, has no accents to lose.</summary>
    private static bool IsOfName(string text, int start, int end) =>
        (start > 0 && text[start - 1] is '-' or ':' or '#' or '_') || (end < text.Length && text[end] is '-' or '#' or '_');

    /// <summary>Without its accent "ngày" looks like "ngay": only before "sau", "khi", "trong" and not behind a number does it mean "at once".</summary>
    private static void TellDays(List<TimeToken> tokens)
    {
        for (int i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Word != Word.Right) continue;
            bool counted = i > 0 && (tokens[i - 1].Kind is TokenKind.Number or TokenKind.Close || tokens[i - 1].Word is >= Word.One and <= Word.And0);
            bool atOnce = i + 1 < tokens.Count && tokens[i + 1].Word is Word.After or Word.When or Word.In;
            if (counted || !atOnce) tokens[i] = tokens[i] with { Word = Word.Day, Slip = true };
        }
    }

    /// <summary>"T10/2024", "Q3/2024", "T7-T9/2025", as tables have it: digits, a slash and a year stand straight after the letter, maybe with others of its kind between.</summary>
    private static bool IsAbbreviated(string text, int position)
    {
        char letter = text[position - 1];
        for (int count = 0; count < LongestAbbreviation; count++)
        {
            int end = position;
            while (end < text.Length && end - position < 2 && char.IsAsciiDigit(text[end])) end++;
            if (end == position || end + 4 >= text.Length) return false;
            if (text[end] == '/') return text.AsSpan(end + 1, 4).ContainsAnyExceptInRange('0', '9') is false && (end + 5 >= text.Length || !char.IsAsciiDigit(text[end + 5]));
            if (text[end] is not ('-' or '\u2013' or ',')) return false;
            position = end + 1;
            if (text[position] == ' ') position++;
            if (position < text.Length && text[position] == letter) position++;
        }

        return false;
    }

    private static int TagLength(string text, int start)
    {
        int limit = Math.Min(text.Length, start + LongestTag);
        for (int i = start + 1; i < limit; i++)
        {
            if (text[i] == '>') return i - start + 1;
            if (!char.IsAsciiLetter(text[i]) && text[i] != '/') return 0;
        }

        return 0;
    }
}
