using System.Globalization;

namespace PlanSite.Core.Time.Reading;

/// <summary>
/// Brings a Vietnamese syllable into one form: lower case, composed, its tone at the end as a digit. So NFC and NFD, and the two
/// customs of placing a tone (hoà, hòa), give the same key.
/// </summary>
internal static class VietnameseFold
{
    /// <summary>Syllables are short; longer words are no words of this grammar.</summary>
    public const int LongestKey = 12;

    private static readonly Dictionary<char, (char Base, char Tone)> Precomposed = BuildPrecomposed();

    public static bool IsLetter(char c) => char.IsLetter(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    /// <summary>Writes the key of a word; 0 where it is too long to be a syllable. <paramref name="plain"/>: the word has no accents at all.</summary>
    public static int Fold(ReadOnlySpan<char> word, Span<char> key, out bool plain)
    {
        int length = 0;
        char tone = '\0';
        plain = true;
        foreach (char original in word)
        {
            char c = char.ToLowerInvariant(original);
            if (c is >= 'a' and <= 'z')
            {
                if (length >= LongestKey) return 0;
                key[length++] = c;
                continue;
            }

            plain = false;
            if (CombiningTone(c) is { } mark)
            {
                tone = mark;
            }
            else if (length > 0 && WithModifier(key[length - 1], c) is { } modified)
            {
                key[length - 1] = modified;
            }
            else
            {
                if (length >= LongestKey) return 0;
                if (Precomposed.TryGetValue(c, out (char Base, char Tone) parts))
                {
                    key[length++] = parts.Base;
                    if (parts.Tone != '\0') tone = parts.Tone;
                }
                else
                {
                    key[length++] = c;
                }
            }
        }

        if (tone != '\0') key[length++] = tone;
        return length;
    }

    public static string Fold(string word)
    {
        Span<char> key = stackalloc char[LongestKey + 1];
        int length = Fold(word, key, out _);
        return new string(key[..length]);
    }

    /// <summary>The bare letters of a character, for names in ASCII: <c>đ</c> is <c>d</c>, <c>ễ</c> is <c>e</c>; a combining mark is nothing.</summary>
    public static char? Bare(char original)
    {
        char c = char.ToLowerInvariant(original);
        if (Precomposed.TryGetValue(c, out (char Base, char Tone) parts)) c = parts.Base;
        return c switch
        {
            'ă' or 'â' => 'a',
            'ê' => 'e',
            'ô' or 'ơ' => 'o',
            'ư' => 'u',
            'đ' => 'd',
            _ when CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark => null,
            _ => c,
        };
    }

    private static char? CombiningTone(char c) => c switch
    {
        '\u0300' => '1',
        '\u0301' => '2',
        '\u0309' => '3',
        '\u0303' => '4',
        '\u0323' => '5',
        _ => null,
    };

    private static char? WithModifier(char letter, char mark) => (letter, mark) switch
    {
        ('a', '\u0302') => 'â',
        ('a', '\u0306') => 'ă',
        ('e', '\u0302') => 'ê',
        ('o', '\u0302') => 'ô',
        ('o', '\u031B') => 'ơ',
        ('u', '\u031B') => 'ư',
        _ => null,
    };

    private static Dictionary<char, (char Base, char Tone)> BuildPrecomposed()
    {
        // Each row: the letter, then with grave, acute, hook, tilde and dot below.
        string[] rows =
        [
            "aàáảãạ", "ăằắẳẵặ", "âầấẩẫậ", "eèéẻẽẹ", "êềếểễệ", "iìíỉĩị",
            "oòóỏõọ", "ôồốổỗộ", "ơờớởỡợ", "uùúủũụ", "ưừứửữự", "yỳýỷỹỵ",
        ];
        var map = new Dictionary<char, (char Base, char Tone)>();
        foreach (string row in rows)
        {
            for (int i = 1; i < row.Length; i++) map[row[i]] = (row[0], (char)('0' + i));
        }

        return map;
    }
}
