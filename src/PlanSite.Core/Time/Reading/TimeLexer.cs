using System.Globalization;

namespace PlanSite.Core.Time.Reading;

/// <summary>Cuts a text into words, numbers and marks; one pass, no look back. Emphasis marks and simple tags are passed over.</summary>
internal static class TimeLexer
{
    private const int LongestTag = 12;

    public static List<TimeToken> Read(string text)
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

            TimeToken token = ReadOne(text, position, gap, newLines > 0);
            tokens.Add(token);
            position = token.End;
            gap = 0;
            newLines = 0;
        }

        tokens.Add(new TimeToken(TokenKind.End, text.Length, 0, gap, OnNewLine: newLines > 0));
        return tokens;
    }

    private static TimeToken ReadOne(string text, int start, int gap, bool onNewLine)
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
            Word word = Vocabulary.Find(text.AsSpan(start, end - start), out bool slip);
            return new TimeToken(TokenKind.Word, start, end - start, gap, word, OnNewLine: onNewLine, Slip: slip);
        }

        TokenKind kind = c switch
        {
            '/' => TokenKind.Slash,
            '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' => TokenKind.Dash,
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
