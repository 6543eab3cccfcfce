using System.Collections.Immutable;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using PlanSite.Core.Text;
using PlanSite.History.Text;

namespace PlanSite.History.Tests.Text;

public sealed class WordComparisonTests
{
    private static readonly string[] Pieces =
        ["hoàn", "hoàn ", "thành", "Đại hội", " ", "  ", ",", ". ", "15/9/2024", "30/6", "ệ", "e\u0302\u0323", "e\u0323\u0302", "đ", "\u0301", "I.2", "“", "”", "🏛️", "👨‍👩‍👧", "\t", "(", "–", "a"];

    [Theory]
    [InlineData("trước ngày 15/9/2024", "trước ngày 20/9/2024", "trước ngày [-15/9/2024]{20/9/2024}")]
    [InlineData("hoàn thành đại hội", "hoàn thành đại hội", "hoàn thành đại hội")]
    [InlineData("", "mới", "{mới}")]
    [InlineData("cũ", "", "[-cũ]")]
    [InlineData("kế hoạch đề ra", "kế hoạch đã đề ra", "kế hoạch {đã }đề ra")]
    [InlineData("toàn thể cán bộ", "tòan thể cán bộ", "[-toàn]{tòan} thể cán bộ")]
    [InlineData("ban thường vụ tỉnh ủy", "ban chấp hành tỉnh ủy", "ban [-thường vụ]{chấp hành} tỉnh ủy")]
    [InlineData("cán bộ", "can bộ", "[-cán]{can} bộ")]
    public void Words_are_marked_whole(string old, string now, string expected) => Assert.Equal(expected, Marked(WordComparison.Of(old, now)));

    [Fact]
    public void The_difference_applied_to_the_old_text_gives_the_new_one() => Prop.ForAll(Texts(), Texts(), (old, now) =>
    {
        ImmutableArray<WordRun> runs = WordComparison.Of(old, now);
        Assert.Equal(old, Side(runs, RunKind.Inserted));
        Assert.Equal(now, Side(runs, RunKind.Deleted));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void No_run_ends_between_a_letter_and_its_marks() => Prop.ForAll(Texts(), Texts(), (old, now) =>
    {
        foreach ((string text, RunKind other) in (ReadOnlySpan<(string, RunKind)>)[(old, RunKind.Inserted), (now, RunKind.Deleted)])
        {
            int[] borders = StringInfoBorders(text);
            int at = 0;
            foreach (WordRun run in WordComparison.Of(old, now).Where(run => run.Kind != other))
            {
                Assert.Contains(at, borders);
                at += run.Text.Length;
            }
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void No_two_runs_of_a_kind_stand_side_by_side() => Prop.ForAll(Texts(), Texts(), (old, now) =>
    {
        ImmutableArray<WordRun> runs = WordComparison.Of(old, now);
        Assert.DoesNotContain(runs, run => run.Text.Length == 0);
        Assert.DoesNotContain(runs.Zip(runs.Skip(1)), pair => pair.First.Kind == pair.Second.Kind);
    }).QuickCheckThrowOnFailure();

    internal static string Marked(IEnumerable<WordRun> runs) => string.Concat(runs.Select(run => run.Kind switch
    {
        RunKind.Deleted => $"[-{run.Text}]",
        RunKind.Inserted => $"{{{run.Text}}}",
        _ => run.Text,
    }));

    private static string Side(IEnumerable<WordRun> runs, RunKind without) => string.Concat(runs.Where(run => run.Kind != without).Select(run => run.Text));

    private static int[] StringInfoBorders(string text) => [.. System.Globalization.StringInfo.ParseCombiningCharacters(text), text.Length];

    private static Arbitrary<string> Texts() => Gen.Elements(Pieces).ListOf().Select(pieces => UnicodeText.ToNfc(new StringBuilder().AppendJoin("", pieces).ToString())).ToArbitrary();
}
