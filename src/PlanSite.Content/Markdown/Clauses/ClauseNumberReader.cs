using System.Collections.Immutable;
using PlanSite.Core.Documents;

namespace PlanSite.Content.Markdown.Clauses;

/// <summary>Reads the number at the start of a heading or paragraph, in every form that offices use. Looks at a few characters only.</summary>
internal static class ClauseNumberReader
{
    public static ClauseNumber? TryRead(ReadOnlySpan<char> text, bool heading)
    {
        if (text.IsEmpty) return null;
        char first = text[0];
        if (char.IsAsciiDigit(first)) return Arabic(text, heading);
        if (first == '(') return Bracketed(text);
        if (first is '–' or '•') return text.Length > 1 && text[1] == ' ' ? new ClauseNumber(ClauseKind.Dash, text[..1].ToString(), "", []) : null;
        if (!char.IsLetter(first)) return null;
        return WordedNumberReader.TryRead(text, heading) ?? Roman(text, heading) ?? Letter(text);
    }

    private static ClauseNumber? Arabic(ReadOnlySpan<char> text, bool heading)
    {
        var values = ImmutableArray.CreateBuilder<int>(4);
        int at = 0;
        bool dot;
        do
        {
            int digits = Digits(text[at..]);
            // 2025 is a year and 000 the end of a thousand: neither numbers a clause.
            if (digits is 0 or > 3 || (text[at] == '0' && (values.Count > 0 || digits != 2))) return null;
            values.Add(int.Parse(text.Slice(at, digits)));
            at += digits;
            dot = at < text.Length && text[at] == '.';
            if (dot) at++;
        }
        while (dot && at < text.Length && char.IsAsciiDigit(text[at]) && values.Count < 8);

        ReadOnlySpan<char> rest = text[at..];
        if (dot) return EndsHere(rest, allowLetter: true) ? Make(ClauseKind.Arabic, text[..at], values) : null;
        if (values.Count == 1)
        {
            if (rest.IsEmpty || rest[0] is not (')' or '/' or '-') || !EndsHere(rest[1..], allowLetter: rest[0] == ')')) return null;
            return Make(rest[0] == ')' ? ClauseKind.Bracketed : ClauseKind.Arabic, text[..(at + 1)], values);
        }

        // `1.1 Text`: without the last dot only where a sentence can begin, lest `1.5 triệu` be taken for a number.
        bool starts = rest.Length > 1 && rest[0] == ' ' && char.IsUpper(rest.TrimStart() is [var c, ..] ? c : ' ');
        return starts || (heading && rest.IsEmpty) ? Make(ClauseKind.Arabic, text[..at], values) : null;
    }

    private static ClauseNumber? Bracketed(ReadOnlySpan<char> text)
    {
        int close = text[..Math.Min(text.Length, 8)].IndexOf(')');
        if (close < 2 || !EndsHere(text[(close + 1)..], allowLetter: true)) return null;
        ReadOnlySpan<char> inner = text[1..close];
        if (Digits(inner) == inner.Length && inner.Length <= 3 && inner[0] != '0')
        {
            return new ClauseNumber(ClauseKind.Bracketed, text[..(close + 1)].ToString(), inner.ToString(), [int.Parse(inner)]);
        }

        if (inner.Length == 1 && VietnameseOrder.IsPoint(inner[0]))
        {
            return new ClauseNumber(ClauseKind.Bracketed, text[..(close + 1)].ToString(), VietnameseOrder.InAnchor(inner[0]), [VietnameseOrder.Of(inner[0])]);
        }

        if (inner.ContainsAnyExcept("ivxl")) return null;
        string roman = inner.ToString();
        return RomanNumber.TryParse(roman.ToUpperInvariant()) is { } value
            ? new ClauseNumber(ClauseKind.Bracketed, text[..(close + 1)].ToString(), roman, [value])
            : null;
    }

    private static ClauseNumber? Roman(ReadOnlySpan<char> text, bool heading)
    {
        int length = 0;
        while (length < text.Length && text[length] is 'I' or 'V' or 'X' or 'L') length++;
        if (length == 0 || length >= text.Length) return null;
        if (RomanNumber.TryParse(text[..length]) is not { } value || text[..length] is "L") return null;
        int end = RomanEnd(text, length, heading);
        return end < 0 ? null : new ClauseNumber(ClauseKind.Roman, text[..end].ToString(), text[..length].ToString(), [value]);
    }

    // `I.`, `I-`, `I/`, `I)`, and in headings `I - `.
    private static int RomanEnd(ReadOnlySpan<char> text, int length, bool heading)
    {
        if (text[length] is '.' or '-' or '/' or ')' && EndsHere(text[(length + 1)..], allowLetter: false)) return length + 1;
        if (!heading || text[length] != ' ') return -1;
        ReadOnlySpan<char> rest = text[length..];
        return rest.Length > 3 && rest[1] is '-' or '–' && rest[2] == ' ' ? length + 2 : -1;
    }

    private static ClauseNumber? Letter(ReadOnlySpan<char> text)
    {
        if (text.Length < 2) return null;
        char letter = text[0];
        char mark = text[1];
        if (VietnameseOrder.IsPoint(letter) && mark is ')' or '.' or '/' && EndsHere(text[2..], allowLetter: mark == ')'))
        {
            return new ClauseNumber(ClauseKind.Point, text[..2].ToString(), VietnameseOrder.InAnchor(letter), [VietnameseOrder.Of(letter)]);
        }

        if (VietnameseOrder.IsCapital(letter) && mark is '.' or '-' or '/' or ')' && EndsHere(text[2..], allowLetter: false))
        {
            return new ClauseNumber(ClauseKind.Letter, text[..2].ToString(), VietnameseOrder.InAnchor(letter), [VietnameseOrder.Of(letter)]);
        }

        return null;
    }

    private static ClauseNumber Make(ClauseKind kind, ReadOnlySpan<char> text, ImmutableArray<int>.Builder values) =>
        new(kind, text.ToString(), string.Join('.', values), values.ToImmutable());

    internal static int Digits(ReadOnlySpan<char> text)
    {
        int count = 0;
        while (count < text.Length && char.IsAsciiDigit(text[count])) count++;
        return count;
    }

    // A number ends before a blank, at the end, or (`1.Mục đích`: the blank forgotten) before a letter.
    internal static bool EndsHere(ReadOnlySpan<char> rest, bool allowLetter) =>
        rest.IsEmpty || char.IsWhiteSpace(rest[0]) || (allowLetter && char.IsLetter(rest[0])) || rest[0] is '*' or '_';
}
