using System.Text;

namespace PlanSite.Bench.Time;

/// <summary>A line without breaks, of any length. The same length gives the same line each time.</summary>
/// <param name="Make">Makes the line, of about so many bytes of UTF-8.</param>
internal sealed record TimeInput(string Name, Func<int, string> Make)
{
    private const int Seed = 4;

    // Words of any document, with many that a time can begin or go on with.
    private static readonly string[] Words =
    [
        "đại", "hội", "đảng", "bộ", "cấp", "huyện", "tỉnh", "xã", "chuẩn", "bị", "nhân", "sự", "báo", "cáo", "chính", "trị", "tổ", "chức", "kế", "hoạch",
        "ngày", "tháng", "năm", "quý", "trước", "sau", "từ", "đến", "hết", "chậm", "nhất", "ít", "trong", "khi", "khai", "mạc", "bế", "dự", "kiến", "đầu",
        "giữa", "cuối", "tuần", "giờ", "sáng", "chiều", "làm", "việc", "hằng", "mười", "lăm", "15", "2025", "01/7/2025", "20/02", "IV", "và", "để", "hoàn", "thành,",
    ];

    public static IReadOnlyList<TimeInput> All { get; } =
    [
        Repeated("ngày "),
        Repeated("từ ngày "),
        Repeated("trước ngày 15/9/2024 đến "),
        Repeated("15/9/2024, "),
        Chosen("digits and slashes", ["0", "1", "2", "3", "9", "/", "/", "-", "."]),
        Chosen("Vietnamese words", [.. Words.Select(word => word + " ")]),
        new("random bytes", RandomBytes),
    ];

    private static TimeInput Repeated(string phrase)
    {
        int bytes = Encoding.UTF8.GetByteCount(phrase);
        return new($"“{phrase.TrimEnd()}” again and again", size => new StringBuilder().Insert(0, phrase, size / bytes).ToString());
    }

    private static TimeInput Chosen(string name, string[] pieces)
    {
        int[] bytes = [.. pieces.Select(Encoding.UTF8.GetByteCount)];
        return new(name, size =>
        {
            var random = new Random(Seed);
            var text = new StringBuilder(size);
            for (int written = 0; written < size;)
            {
                int piece = random.Next(pieces.Length);
                text.Append(pieces[piece]);
                written += bytes[piece];
            }

            return text.ToString();
        });
    }

    /// <summary>What a program sees that opens a picture as text; each byte that is no UTF-8 takes three as a replacement character.</summary>
    private static string RandomBytes(int size)
    {
        byte[] bytes = new byte[size * 5 / 9];
        new Random(Seed).NextBytes(bytes);
        return Encoding.UTF8.GetString(bytes).ReplaceLineEndings(" ");
    }
}
