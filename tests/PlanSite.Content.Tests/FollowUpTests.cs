using PlanSite.Content.Tests.Support;

namespace PlanSite.Content.Tests;

/// <summary>An error that goes away by itself when another one is mended is not reported beside it.</summary>
public sealed class FollowUpTests : IDisposable
{
    private const string Lower = "content/huyen/huyen-uy-a/ke-hoach/index.md";
    private const string LowerTasks = "content/huyen/huyen-uy-a/ke-hoach/tasks.yml";
    private const string LowerHead = "---\nid: kh-huyen\ntype: ke-hoach\nissuer: huyen-uy-a\ntitle: x\nnumber: 12-KH/HU\nstatus: issued\n";

    private readonly TemporaryRepository repository = TemporaryRepository.Good();

    public void Dispose() => repository.Dispose();

    public static TheoryData<string, string, string> Causes => new()
    {
        // The file that is broken, its text ("" for bytes that are no text), the only finding
        { "data/units.yml", "", "PS1002 data/units.yml:1:1" },
        { "data/units.yml", "- {id: tinh-uy, level: tinh, name: Tỉnh ủy}\n- {id: huyen-uy-a, level: huyen, name: Huyện ủy A, short: \"x}\n", "PS1024 data/units.yml:2:59" },
        { "data/levels.yml", "", "PS1002 data/levels.yml:1:1" },
        { "data/types.yml", "- id: ke-hoach\n  nme: Kế hoạch\n", "PS1040 data/types.yml:2:3" },
        { Lower, "", $"PS1002 {Lower}:1:1" },
        { Lower, LowerHead + "place: \"Huế\n---\n", $"PS1024 {Lower}:8:8" },
        { Lower, LowerHead + "\n## I. MỘT\n", $"PS1061 {Lower}:1:1" },
        { LowerTasks, "", $"PS1002 {LowerTasks}:1:1" },
        { LowerTasks, "- id: mot\n  what: Một\n  whenn: 2025-03\n", $"PS1040 {LowerTasks}:3:3" },
    };

    [Theory]
    [MemberData(nameof(Causes))]
    public void Only_the_cause_is_reported(string file, string text, string finding)
    {
        repository
            .With(TemporaryRepository.DocumentFile, """
                ---
                id: kh-tinh
                type: ke-hoach
                issuer: tinh-uy
                title: x
                status: draft
                tasks:
                  - {id: a, what: Việc, when: 2025-03, who: huyen-uy-a, for: [huyen], after: kh-huyen#mot}
                  - {id: b, what: Việc, when: "within 5 d after task:kh-huyen#mot", evidence: kh-huyen}
                ---
                Xem [kế hoạch](../../../huyen/huyen-uy-a/ke-hoach/index.md), Kế hoạch số 12-KH/HU, [[kh-huyen]].

                | Thời gian | Nội dung | Chủ trì |
                |---|---|---|
                | 3/2025 | Việc | Huyện ủy A |

                """)
            .With(Lower, LowerHead + "---\n")
            .With(LowerTasks, "- {id: mot, what: Một, when: 2025-03}\n")
            .With("data/limits.yml", "- {id: x, applies: {level: huyen, type: ke-hoach, unit: huyen-uy-a}, max: {days: 1}, source: {document: kh-huyen}}\n")
            .With("data/units.yml", "- {id: tinh-uy, level: tinh, name: Tỉnh ủy}\n- {id: huyen-uy-a, level: huyen, name: Huyện ủy A, parent: tinh-uy}\n");
        Assert.Empty(repository.Findings());
        if (text.Length == 0) repository.With(file, [0x80, 0x81]);
        else repository.With(file, text);
        Assert.Equal([finding], repository.Findings());
    }

    [Fact]
    public void What_no_lost_file_can_hold_is_still_unknown()
    {
        repository.With(Lower, LowerHead + "place: \"Huế\n---\n").With(TemporaryRepository.DocumentFile, TemporaryRepository.DocumentHead + "Xem [[kh-xa]], [[kh-huyen]].\n");
        Assert.Equal([$"PS1024 {Lower}:8:8", $"PS2001 {TemporaryRepository.DocumentFile}:9:5"], repository.Findings());
    }

    [Theory]
    [InlineData("index.md")]
    [InlineData("ke-hoach.md")]
    public void A_folder_is_not_called_empty_when_its_file_is_only_unreadable(string name)
    {
        string folder = Path.GetDirectoryName(Lower)!.Replace('\\', '/');
        repository.WithLink($"{folder}/{name}", "khong-co").With($"{folder}/bieu.csv", "a;b\n");
        Assert.Equal([$"PS1001 {folder}/{name}:1:1"], repository.Findings());
    }
}
