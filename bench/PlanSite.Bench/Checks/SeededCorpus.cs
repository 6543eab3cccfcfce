using System.Globalization;
using System.Text;

namespace PlanSite.Bench.Checks;

/// <summary>A planning repository of any size in a temporary folder; the same size gives the same files each time.</summary>
internal sealed class SeededCorpus : IDisposable
{
    private const int Seed = 5;
    private const int Units = 100;

    private SeededCorpus(string root, int bytes)
    {
        Root = root;
        Bytes = bytes;
    }

    public string Root { get; }

    /// <summary>Size of all documents.</summary>
    public int Bytes { get; }

    public static SeededCorpus Make(int documents)
    {
        string root = Directory.CreateTempSubdirectory("plansite-bench-").FullName;
        Write(root, "plansite.yml", "title: Kho đo\n");
        Write(root, "data/levels.yml", "- {id: tinh, name: Cấp tỉnh, order: 2}\n- {id: huyen, name: Cấp huyện, order: 3}\n");
        Write(root, "data/types.yml", "- {id: ke-hoach, name: Kế hoạch, symbol: KH}\n- {id: bao-cao, name: Báo cáo, symbol: BC}\n");
        Write(root, "data/units.yml", "- {id: tinh-uy, level: tinh, name: Tỉnh ủy}\n" + string.Concat(Enumerable.Range(1, Units).Select(n => $"- {{id: huyen-{n}, level: huyen, name: Huyện ủy {n}, parent: tinh-uy}}\n")));
        var random = new Random(Seed);
        int bytes = 0;
        for (int n = 1; n <= documents; n++)
        {
            string text = Document(n, documents, random);
            bytes += Encoding.UTF8.GetByteCount(text);
            Write(root, $"content/huyen/huyen-{n % Units + 1}/ke-hoach-{n}/index.md", text);
        }

        return new SeededCorpus(root, bytes);
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private static string Document(int n, int documents, Random random)
    {
        int unit = n % Units + 1;
        var issued = new DateOnly(2024, random.Next(1, 13), random.Next(1, 29));
        int cited = random.Next(1, documents + 1);
        var text = new StringBuilder(FormattableString.Invariant(
            $$"""
            ---
            id: kh-{{n}}
            type: ke-hoach
            number: {{n}}-KH/HU{{unit}}
            date: {{issued:yyyy-MM-dd}}
            place: Mẫu
            issuer: huyen-{{unit}}
            title: {{Pick(Objects, random)}} năm 2025
            status: issued
            recipients: [Các đơn vị trực thuộc, Lưu]
            signer: {for: T/M HUYỆN ỦY, role: BÍ THƯ, name: Nguyễn Văn Mẫu}
            ---

            Thực hiện [[kh-{{cited}}]], Huyện ủy lập kế hoạch với các nội dung sau:


            """).ReplaceLineEndings("\n"));
        string[] work = [.. Verbs.SelectMany(verb => Objects.Select(thing => verb + " " + thing))];
        random.Shuffle(work);
        int next = 0;
        for (int part = 1; part < Roman.Length; part++)
        {
            text.Append(CultureInfo.InvariantCulture, $"## {Roman[part]}. {Pick(Headings, random).ToUpperInvariant()}\n\n");
            for (int item = 1; item <= 6; item++)
                text.Append(CultureInfo.InvariantCulture, $"{item}. {work[next++]}, {Pick(Manners, random)}, hoàn thành trước ngày {Day(random)} và {Pick(Ends, random)}.\n\n");
        }

        text.Append("| Thời gian | Nội dung | Chủ trì |\n|---|---|---|\n");
        for (int row = 1; row <= 5; row++)
            text.Append(CultureInfo.InvariantCulture, $"| Trước ngày {Day(random)} | {work[next++]} | Huyện ủy {unit} |\n");
        return text.ToString();
    }

    // A Tuesday to Friday whose day before is worked too.
    private static string Day(Random random)
    {
        var day = new DateOnly(2025, random.Next(5, 8), random.Next(5, 27));
        while (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday or DayOfWeek.Monday) day = day.AddDays(1);
        return day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
    }

    private static string Pick(string[] words, Random random) => words[random.Next(words.Length)];

    private static readonly string[] Roman = ["", "I", "II", "III", "IV"];
    private static readonly string[] Headings = ["Mục đích và yêu cầu", "Công tác chuẩn bị", "Các bước tiến hành", "Nội dung trọng tâm", "Phân công phối hợp", "Việc thường xuyên"];
    private static readonly string[] Verbs = ["Rà soát", "Lập danh mục", "Thẩm định", "Hoàn chỉnh", "Công bố", "Bàn giao", "Kiểm kê", "Số hóa"];

    private static readonly string[] Objects =
    [
        "hồ sơ nhân sự của từng chi bộ", "văn bản đã hết hiệu lực", "cơ sở vật chất nơi họp", "tài liệu lưu trữ mười năm qua", "quy chế làm việc của cấp ủy",
        "kinh phí cho hội nghị", "số liệu về cán bộ nữ và cán bộ trẻ", "kết quả giám sát chuyên đề", "ý kiến đóng góp của nhân dân", "phương án sắp xếp thôn, tổ dân phố",
    ];

    private static readonly string[] Manners =
    [
        "phân công rõ người phụ trách từng phần", "mời đại diện các đoàn thể cùng dự", "lấy ý kiến bằng văn bản", "làm thử ở một nơi rồi mới nhân rộng", "bám sát hướng dẫn của cấp trên",
    ];

    private static readonly string[] Ends = ["gửi kết quả về văn phòng", "niêm yết tại trụ sở", "thông tin rộng rãi đến đảng viên", "đưa vào nghị quyết của quý sau"];

    private static void Write(string root, string file, string text)
    {
        string path = Path.Combine(root, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
