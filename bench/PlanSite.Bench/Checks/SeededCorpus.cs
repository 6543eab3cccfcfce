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
        var text = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"---\nid: kh-{n}\ntype: ke-hoach\nnumber: {n}-KH/HU{n % Units + 1}\ndate: 2024-{random.Next(1, 13):00}-{random.Next(1, 29):00}\nissuer: huyen-{n % Units + 1}\ntitle: việc thứ {n} của năm 2025\nstatus: issued\n---\n\nThực hiện [[kh-{random.Next(1, documents + 1)}]], Huyện ủy lập kế hoạch như sau:\n\n"));
        for (int part = 1; part <= 4; part++)
        {
            text.Append(CultureInfo.InvariantCulture, $"## {Roman[part]}. NỘI DUNG THỨ {part}\n\n");
            for (int item = 1; item <= 6; item++)
                text.Append(CultureInfo.InvariantCulture, $"{item}. Các cơ quan, đơn vị chuẩn bị nội dung, phân công người phụ trách và báo cáo kết quả trước ngày {random.Next(1, 29)}/{random.Next(1, 13)}/2025 theo hướng dẫn.\n\n");
        }

        text.Append("| Thời gian | Nội dung | Chủ trì |\n|---|---|---|\n");
        for (int row = 1; row <= 5; row++)
            text.Append(CultureInfo.InvariantCulture, $"| Trước ngày {random.Next(1, 29)}/{random.Next(1, 13)}/2025 | Việc thứ {row} của kế hoạch này | Huyện ủy {n % Units + 1} |\n");
        return text.ToString();
    }

    private static readonly string[] Roman = ["", "I", "II", "III", "IV"];

    private static void Write(string root, string file, string text)
    {
        string path = Path.Combine(root, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
