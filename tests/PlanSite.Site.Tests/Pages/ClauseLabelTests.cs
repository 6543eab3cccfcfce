using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;
using PlanSite.Site.Pages;
using PlanSite.Site.Tests.Samples;
using PlanSite.Site.Theming;

namespace PlanSite.Site.Tests.Pages;

public sealed class ClauseLabelTests
{
    private static readonly ClauseLabel Label = new(Theme.Open(ThemeFiles.Default, "vi").Messages);

    [Theory]
    [InlineData("III.2.1", "III.2.1")]
    [InlineData("IV.4.-2", "IV.4, gạch đầu dòng 2")]
    [InlineData("IV.4.-2.-1", "IV.4, gạch đầu dòng 2, gạch đầu dòng 1")]
    [InlineData("PL", "Phụ lục")]
    [InlineData("PL2.A.I", "Phụ lục 2, A.I")]
    [InlineData("dieu-9.1.a", "Điều 9, 1.a")]
    [InlineData("chuong-II", "Chương II")]
    [InlineData("hoi-nghi", "hoi-nghi")]
    public void Clauses_are_called_as_people_call_them(string path, string label) => Assert.Equal(label, Label.Of(path));

    [Theory]
    [InlineData("II.1", true)]
    [InlineData("a", true)]
    [InlineData("Phụ lục 2, A", false)]
    [InlineData("gạch đầu dòng 2", false)]
    [InlineData("“Phân công”, 1", false)]
    public void Only_numbers_take_a_word_before_them(string label, bool number) => Assert.Equal(number, ClauseLabel.IsNumber(label));

    [Theory]
    [InlineData("II.1", "II.1")]
    [InlineData("tieu-ban", "II.2")]
    [InlineData("thoi-han-quan-triet", "II.1")]
    [InlineData("phan-cong", "“Phân công”")]
    [InlineData("phan-cong.1", "“Phân công”, 1")]
    [InlineData("khong-co", null)]
    [InlineData("dau-van-ban", null)]
    public void An_id_of_the_author_is_never_shown(string anchor, string? label) => Assert.Equal(label, Label.Of(Plan(), anchor));

    private static Document Plan() => Make.Document("kh", "ke-hoach", "1-KH/TU", "2025-01-02", "tinh-uy", "x") with
    {
        Clauses =
        [
            Clause("dau-van-ban", "dau-van-ban", null, ClauseKind.Unnumbered),
            Clause("II", "II", null, ClauseKind.Roman),
            Clause("II.1", "II.1", "II", ClauseKind.Arabic),
            Clause("thoi-han-quan-triet", "thoi-han-quan-triet", "II.1", ClauseKind.Unnumbered),
            Clause("tieu-ban", "II.2", "II", ClauseKind.Arabic),
            Clause("phan-cong", "phan-cong", null, ClauseKind.Unnumbered) with { IsHeading = true, Title = "Phân công" },
            Clause("phan-cong.1", "phan-cong.1", "phan-cong", ClauseKind.Arabic),
        ],
    };

    private static Clause Clause(string anchor, string path, string? parent, ClauseKind kind) => new()
    {
        Anchor = anchor,
        Path = path,
        Parent = parent,
        Kind = kind,
        Number = "",
        Depth = 1,
        Title = "",
        Text = "",
        Span = SourceSpan.StartOf("x"),
    };
}
