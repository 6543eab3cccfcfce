namespace PlanSite.History.Tests;

/// <summary>
/// This repository's own content under another history: three drafts of the longest plan, of over ninety clauses, that differ in what is written here
/// and in nothing else.
/// </summary>
internal sealed class ChangedPlan : IDisposable
{
    public const string Id = "kh-dai-hoi-khoi-dien-bien";
    private const string File = "content/huyen/dang-uy-khoi-dien-bien/ke-hoach-dai-hoi/index.md";
    private const string Table =
        """


        ## PHỤ LỤC. LỊCH KIỂM TRA

        | Thời gian | Nội dung | Nơi |
        |---|---|---|
        | Ngày 12/3/2025 | Kiểm tra việc chuẩn bị văn kiện | Cụm 1 |
        | Ngày 19/3/2025 | Kiểm tra việc chuẩn bị nhân sự | Cụm 2 |
        | Ngày 26/3/2025 | Kiểm tra cơ sở vật chất | Cụm 3 |

        """;

    // The last clause of the plan, from after its number, with the paragraph that ends the plan.
    private const string Moved = "Nếu có chỉ đạo bổ sung hoặc hướng dẫn cụ thể của Trung ương, Tỉnh ủy";

    private readonly TestRepository _git = new();

    public ChangedPlan()
    {
        OwnRepository.CopyTo(_git.Root);
        string first = System.IO.File.ReadAllText(Path.Combine(_git.Root, File)).ReplaceLineEndings("\n").TrimEnd() + Table;
        string moved = first[first.IndexOf(Moved, StringComparison.Ordinal)..first.IndexOf("## PHỤ LỤC.", StringComparison.Ordinal)];
        string second = Once(first, "5. " + moved, "");
        second = Once(second, "\n## II. NỘI DUNG\n", "\n6. " + moved + "## II. NỘI DUNG\n");
        second = Once(second, "tinh thần dân chủ và trí tuệ tập thể; bố trí", "tinh thần dân chủ và trí tuê tập thể; bố trí");
        second = Once(second, "cơ sở trước ngày **15/6/2025**", "cơ sở trước ngày **14/6/2025**");
        second = Once(second, "\n## IV. TỔ CHỨC THỰC HIỆN\n", "\n## V. TỔ CHỨC THỰC HIỆN\n");
        second = Once(second, "clause: IV.3\n", "clause: V.3\n");
        second = Once(second, "| Ngày 19/3/2025 |", "| Ngày 20/3/2025 |");
        string third = Once(second, "trí tuê tập thể; bố trí", "trí tuệ tập thể; bố trí");
        third = Once(third, "| Ngày 26/3/2025 | Kiểm tra cơ sở vật chất | Cụm 3 |\n", "");
        third = Once(third, "- Cấp cơ sở định rõ trách nhiệm từng người", "- Cấp cơ sở quy định trách nhiệm từng người");
        Commits = [Commit(first, "Dự thảo"), Commit(second, "Sửa theo góp ý"), Commit(third, "Sửa lần nữa")];
    }

    public string Root => _git.Root;

    /// <summary>The three drafts, oldest first.</summary>
    public IReadOnlyList<string> Commits { get; }

    public void Dispose() => _git.Dispose();

    private string Commit(string text, string message)
    {
        _git.Write(File, text);
        return _git.Commit(message);
    }

    private static string Once(string text, string old, string now)
    {
        Assert.Equal(2, text.Split(old).Length);
        return text.Replace(old, now, StringComparison.Ordinal);
    }
}
