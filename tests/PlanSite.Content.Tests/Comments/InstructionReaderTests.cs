using PlanSite.Content.Tests.Support;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Tests.Comments;

public sealed class InstructionReaderTests
{
    /// <summary>A comment, its codes and its reason.</summary>
    public static TheoryData<string, string, string> Notes => new()
    {
        { "plansite:ignore PS2001 vì sao", "PS2001", "vì sao" },
        { "plansite:ignore PS2001, PS2002 vì sao", "PS2001 PS2002", "vì sao" },
        { "plansite:ignore PS2001,PS2002: vì sao", "PS2001 PS2002", "vì sao" },
        { "plansite:ignore PS2001, vì sao", "PS2001", "vì sao" },
        { "plansite:ignore PS2001 – vì sao", "PS2001", "vì sao" },
        { "PlanSite:Ignore ps2001 vì sao", "ps2001", "vì sao" },
        { "plansite:ignore vì sao", "vì", "sao" },
        { "plansite:ignore PS2001 vì\n  sao", "PS2001", "vì sao" },
    };

    [Theory]
    [MemberData(nameof(Notes))]
    public void Codes_stand_before_the_reason(string comment, string codes, string reason)
    {
        Suppression note = Assert.Single(InBody($"a <!-- {comment} -->"));
        Assert.Equal(codes, string.Join(' ', note.Codes));
        Assert.Equal(reason, note.Reason);
    }

    /// <summary>A body below a head of seven lines and a blank one, so its first line is 9, and the line that its note speaks of.</summary>
    public static TheoryData<string, int> Lines => new()
    {
        { "a <!-- plansite:ignore PS2001 x -->", 9 },
        { "<!-- plansite:ignore PS2001 x --> a", 9 },
        { "<!-- plansite:ignore PS2001 x -->\na", 10 },
        { "<!-- plansite:ignore PS2001 x -->\n\n<!-- y -->\n\na", 13 },
        { "<!-- plansite:ignore PS2001 x\ny -->\na", 11 },
        { "<!-- plansite:ignore PS2001 x\ny --> a", 10 },
        { "> <!-- plansite:ignore PS2001 x -->\n>\n> a", 11 },
        { "a\n\n<!-- plansite:ignore PS2001 x -->", 11 },
    };

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_note_alone_speaks_of_the_next_line_with_words(string body, int line)
    {
        Suppression note = Assert.Single(InBody(body));
        Assert.Equal((line, line), (note.FirstLine, note.LastLine));
    }

    /// <summary>YAML of units, and the lines that its note speaks of.</summary>
    public static TheoryData<string, int, int> Entries => new()
    {
        { "- id: a # plansite:ignore PS2001 x\n  level: tinh\n", 1, 1 },
        { "# plansite:ignore PS2001 x\n- id: a\n  level: tinh\n\n- id: b\n", 2, 3 },
        { "- id: a\n  # plansite:ignore PS2001 x\n  level: tinh\n  name: A\n", 3, 3 },
        { "- id: a\n  names:\n    # plansite:ignore PS2001 x\n    - A\n    - B\n", 4, 4 },
        { "# plansite:ignore PS2001 x\n# khác\n\n- id: a\n# cuối\n", 4, 4 },
        { "- id: a\n# plansite:ignore PS2001 x\n", 2, 2 },
        { "# plansite:ignore-file PS2001 x\n- id: a\n", 1, int.MaxValue },
        { "- id: \"chưa đóng\n# plansite:ignore PS2001 x\n- id: b\n  name: B\n", 3, 4 },
    };

    [Theory]
    [MemberData(nameof(Entries))]
    public void In_yaml_a_note_alone_speaks_of_the_entry_below(string yaml, int first, int last)
    {
        using TemporaryRepository repository = TemporaryRepository.Good().With("data/units.yml", yaml);
        Suppression note = Assert.Single(repository.Load().Suppressions);
        Assert.Equal((first, last), (note.FirstLine, note.LastLine));
        Assert.Equal(yaml[yaml.IndexOf('#', StringComparison.Ordinal)..].Split('\n')[0].TrimEnd(), Markdown.Bodies.At(yaml, note.Span));
    }

    [Theory]
    [InlineData("- id: a\n  name: \"x # plansite:ignore PS2001 x\"\n")]
    [InlineData("- id: a\n  name: x#plansite:ignore PS2001 x\n")]
    [InlineData("- id: a\n  name: |\n    # plansite:ignore PS2001 x\n")]
    public void What_is_no_comment_for_yaml_is_none(string yaml)
    {
        using TemporaryRepository repository = TemporaryRepository.Good().With("data/units.yml", yaml);
        Assert.Empty(repository.Load().Suppressions);
    }

    [Fact]
    public void Every_file_is_read()
    {
        using TemporaryRepository repository = TemporaryRepository.Good()
            .With("plansite.yml", "title: Kho thử # plansite:ignore PS2001 thiết lập\n")
            .With("data/levels.yml", "- id: tinh # plansite:ignore PS2001 dữ liệu\n  name: Cấp tỉnh\n  order: 2\n- id: huyen\n  name: Cấp huyện\n  order: 3\n")
            .With("content/tinh/tinh-uy/ke-hoach/tasks.yml", "# plansite:ignore-file PS2001 nhiệm vụ\n- id: a\n  what: A\n  when: 2025-05-01\n")
            .With(TemporaryRepository.DocumentFile, "---\nid: kh-tinh # plansite:ignore PS2001 phần đầu\ntype: ke-hoach\nissuer: tinh-uy\ntitle: x\nstatus: draft\nignore: [{code: PS2001, reason: cả văn bản}]\n---\n\nA <!-- plansite:ignore PS2001 nội dung -->\n");
        LoadResult loaded = repository.Load();
        Assert.Empty(loaded.Diagnostics);
        Assert.Equal(
            ["cả văn bản", "dữ liệu", "nhiệm vụ", "nội dung", "phần đầu", "thiết lập"],
            loaded.Suppressions.Select(note => note.Reason).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<Suppression> InBody(string body)
    {
        using TemporaryRepository repository = TemporaryRepository.Good()
            .With(TemporaryRepository.DocumentFile, "---\nid: kh-tinh\ntype: ke-hoach\nissuer: tinh-uy\ntitle: x\nstatus: draft\n---\n\n" + body);
        return repository.Load().Suppressions;
    }
}
