using System.Text;

namespace PlanSite.Core.Tests.Time;

/// <summary>Vietnamese in normal form D. The program runs with invariant globalisation, under which <c>string.Normalize</c> changes nothing.</summary>
internal static class Decomposed
{
    private const string Tones = "\u0300\u0301\u0309\u0303\u0323";

    private static readonly (string Letters, string Base)[] Rows =
    [
        ("àáảãạ", "a"), ("ằắẳẵặ", "a\u0306"), ("ầấẩẫậ", "a\u0302"), ("èéẻẽẹ", "e"), ("ềếểễệ", "e\u0302"), ("ìíỉĩị", "i"),
        ("òóỏõọ", "o"), ("ồốổỗộ", "o\u0302"), ("ờớởỡợ", "o\u031B"), ("ùúủũụ", "u"), ("ừứửữự", "u\u031B"), ("ỳýỷỹỵ", "y"),
    ];

    public static string Of(string text)
    {
        var result = new StringBuilder();
        foreach (char c in text) result.Append(Of(c));
        return result.ToString();
    }

    private static string Of(char c)
    {
        char lower = char.ToLowerInvariant(c);
        string? letter = lower switch { 'ă' => "a\u0306", 'â' => "a\u0302", 'ê' => "e\u0302", 'ô' => "o\u0302", 'ơ' => "o\u031B", 'ư' => "u\u031B", _ => null };
        foreach ((string letters, string plain) in Rows)
        {
            int tone = letters.IndexOf(lower, StringComparison.Ordinal);
            if (tone < 0) continue;
            // Marks below come before marks above, and after a horn.
            bool below = Tones[tone] == '\u0323' && plain.Length > 1 && plain[1] != '\u031B';
            letter = below ? plain[..1] + Tones[tone] + plain[1..] : plain + Tones[tone];
        }

        if (letter is null) return c.ToString();
        return c == lower ? letter : char.ToUpperInvariant(letter[0]) + letter[1..];
    }
}
