using PlanSite.Site.Pages;
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
}
