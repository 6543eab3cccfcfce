using System.Collections.Frozen;
using System.Text;

namespace PlanSite.Content.Files;

/// <summary>Says which encoding a file that isn't UTF-8 looks like, by its first bytes, its zero bytes or the words it would hold.</summary>
internal static class EncodingGuess
{
    private const int Sample = 64 * 1024;

    // Frequent syllables of office texts that carry a mark: none of them comes out of a wrong decoding by chance.
    private static readonly FrozenSet<string> Syllables = (
        "của và các được kế hoạch nhiệm vụ tổ chức đảng ngày tháng năm đại hội cấp ủy huyện tỉnh xã thực hiện việc bí thư hướng dẫn "
        + "chỉ thị nghị quyết đồng chí cơ sở đơn vị thời gian trước số người công tác những về đến với từ không có là tại để báo cáo "
        + "mục đích yêu cầu nội dung trung ương bộ chính trị lãnh đạo triển khai hoàn thành văn phòng tiêu đề thường bầu cử")
        .Split(' ').Where(syllable => syllable.Any(c => c > 0x7F)).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The name of the encoding as editors show it; nothing where no guess is better than another.</summary>
    public static string? Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]) || bytes.StartsWith((ReadOnlySpan<byte>)[0, 0, 0xFE, 0xFF])) return "UTF-32";
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return "UTF-16 LE";
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return "UTF-16 BE";

        ReadOnlySpan<byte> sample = bytes[..Math.Min(bytes.Length, Sample)];
        return Utf16(sample) ?? Vietnamese(sample);
    }

    /// <summary>Latin letters in UTF-16 have a zero as every other byte: which one tells the order.</summary>
    public static string? Utf16(ReadOnlySpan<byte> bytes)
    {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] != 0) continue;
            if (i % 2 == 0) even++;
            else odd++;
        }

        // Vietnamese letters outside Latin-1 have no zero byte: a quarter of the pairs is enough.
        int enough = Math.Max(2, bytes.Length / 8);
        if (odd >= enough && odd > even * 4) return "UTF-16 LE";
        return even >= enough && even > odd * 4 ? "UTF-16 BE" : null;
    }

    private static string? Vietnamese(ReadOnlySpan<byte> bytes)
    {
        // Pictures and Word files have zero bytes, text in one of these encodings never.
        if (bytes.Contains((byte)0)) return null;
        (string Name, int Score)[] guesses =
        [
            ("TCVN3 (ABC)", Score(LegacyVietnamese.FromTcvn3(bytes))),
            ("VNI", Score(LegacyVietnamese.FromVni(bytes))),
            ("windows-1258", Score(LegacyVietnamese.From1258(bytes))),
        ];
        (string name, int score) = guesses.MaxBy(guess => guess.Score);
        return score > 0 && guesses.Count(guess => guess.Score == score) == 1 ? name : null;
    }

    private static int Score(string text)
    {
        int score = 0;
        var word = new StringBuilder();
        foreach (char c in text)
        {
            if (char.IsLetter(c))
            {
                word.Append(char.ToLowerInvariant(c));
                continue;
            }

            if (word.Length > 0 && Syllables.Contains(word.ToString())) score++;
            word.Clear();
        }

        return word.Length > 0 && Syllables.Contains(word.ToString()) ? score + 1 : score;
    }
}
