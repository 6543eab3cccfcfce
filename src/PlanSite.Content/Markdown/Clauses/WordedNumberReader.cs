using System.Globalization;
using PlanSite.Core.Documents;

namespace PlanSite.Content.Markdown.Clauses;

/// <summary>Numbers that begin with a word: PHẦN II, Chương I, Mục 1, Điều 9, khoản 2, điểm a, PHỤ LỤC 1.</summary>
internal static class WordedNumberReader
{
    private static readonly (string Word, ClauseKind Kind)[] Words =
    [
        ("phần", ClauseKind.Part), ("chương", ClauseKind.Chapter), ("mục", ClauseKind.Section), ("điều", ClauseKind.Article),
        ("khoản", ClauseKind.Arabic), ("điểm", ClauseKind.Point), ("phụ lục", ClauseKind.Appendix),
    ];

    private static readonly string[] Ordinals =
        ["", "nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"];

    public static ClauseNumber? TryRead(ReadOnlySpan<char> text, bool heading)
    {
        if (text[0] is not ('P' or 'p' or 'C' or 'c' or 'M' or 'm' or 'Đ' or 'đ' or 'K' or 'k')) return null;
        foreach ((string word, ClauseKind kind) in Words)
        {
            if (!text.StartsWith(word, StringComparison.OrdinalIgnoreCase)) continue;
            ReadOnlySpan<char> rest = text[word.Length..];
            if (kind == ClauseKind.Appendix) return Appendix(text, rest, heading || IsTitle(text));
            return rest.Length > 0 && rest[0] == ' ' ? Numbered(text, word.Length, kind, heading) : null;
        }

        return null;
    }

    // "PHỤ LỤC 2 LỊCH KIỂM TRA", a paragraph in capitals, is the title of an appendix without the marks of a heading.
    private static bool IsTitle(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (char.IsLower(c)) return false;
        }

        return true;
    }

    private static ClauseNumber? Numbered(ReadOnlySpan<char> text, int wordLength, ClauseKind kind, bool heading)
    {
        int from = wordLength + Blanks(text[wordLength..]);
        if (text[from..].StartsWith("thứ ", StringComparison.OrdinalIgnoreCase)) from += 4;
        if (Value(text[from..], kind) is not { } value) return null;
        int end = End(text, from + value.Length, heading);
        if (end < 0) return null;
        string own = kind switch
        {
            ClauseKind.Chapter => "chuong-" + value.Own,
            ClauseKind.Section => "muc-" + value.Own,
            ClauseKind.Article => "dieu-" + value.Own,
            ClauseKind.Part => char.IsAsciiDigit(value.Own[0]) || value.FromWord ? RomanNumber.Write(value.Number) : value.Own,
            _ => value.Own,
        };
        return new ClauseNumber(kind, text[..end].ToString(), own, [value.Number]);
    }

    private static ClauseNumber? Appendix(ReadOnlySpan<char> text, ReadOnlySpan<char> rest, bool heading)
    {
        int wordLength = text.Length - rest.Length;
        if (rest.IsEmpty || rest[0] is '.' or ':')
        {
            int end = rest.IsEmpty ? wordLength : wordLength + 1;
            return heading || end < text.Length ? new ClauseNumber(ClauseKind.Appendix, text[..end].ToString(), "PL", [0]) : null;
        }

        if (rest[0] != ' ') return null;
        int from = wordLength + Blanks(rest);
        if (Value(text[from..], ClauseKind.Appendix) is { } value && End(text, from + value.Length, heading) is >= 0 and var stop)
        {
            return new ClauseNumber(ClauseKind.Appendix, text[..stop].ToString(), "PL" + value.Own, [value.Number]);
        }

        return heading ? new ClauseNumber(ClauseKind.Appendix, text[..wordLength].ToString(), "PL", [0]) : null;
    }

    // In a heading the number may stand bare (`PHẦN I`); in a paragraph `Điều 9 Quy chế` is a citation, `Điều 9.` a clause.
    private static int End(ReadOnlySpan<char> text, int at, bool heading)
    {
        if (at == text.Length) return heading ? at : -1;
        if (text[at] is '.' or ':' or ')' or '-') return ClauseNumberReader.EndsHere(text[(at + 1)..], allowLetter: text[at] != '-') ? at + 1 : -1;
        return heading && char.IsWhiteSpace(text[at]) ? at : -1;
    }

    private static (string Own, int Number, int Length, bool FromWord)? Value(ReadOnlySpan<char> text, ClauseKind kind)
    {
        int digits = ClauseNumberReader.Digits(text);
        if (digits is > 0 and <= 3)
        {
            int number = int.Parse(text[..digits]);
            int letter = kind is ClauseKind.Article or ClauseKind.Arabic && digits < text.Length && VietnameseOrder.IsPoint(text[digits]) ? 1 : 0;
            string own = number.ToString() + (letter == 1 ? VietnameseOrder.InAnchor(text[digits]) : "");
            return (own, number, digits + letter, false);
        }

        int length = 0;
        while (length < text.Length && char.IsLetter(text[length])) length++;
        if (length == 0) return null;
        ReadOnlySpan<char> word = text[..length];
        if (RomanNumber.TryParse(word) is { } roman) return (word.ToString(), roman, length, false);
        if (length == 1 && (VietnameseOrder.IsPoint(word[0]) || VietnameseOrder.IsCapital(word[0])))
        {
            return (VietnameseOrder.InAnchor(word[0]), VietnameseOrder.Of(word[0]), 1, false);
        }

        for (int i = 1; i < Ordinals.Length; i++)
        {
            if (word.Equals(Ordinals[i], StringComparison.OrdinalIgnoreCase)) return (i.ToString(CultureInfo.InvariantCulture), i, length, true);
        }

        return null;
    }

    private static int Blanks(ReadOnlySpan<char> text)
    {
        int count = 0;
        while (count < text.Length && text[count] is ' ' or '\t' or '\u00A0') count++;
        return count;
    }
}
