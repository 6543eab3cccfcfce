using PlanSite.Content.Markdown;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;

namespace PlanSite.Content.Tests.Markdown;

/// <summary>"Chỉ thị 35", once the directive was cited in full.</summary>
public class ShortFormTests
{
    private const string Full = "Thực hiện Chỉ thị số 35-CT/TW, ngày 14/6/2024 của Bộ Chính trị (gọi tắt là Chỉ thị 35) và Thông báo số 15-TB/TU, ngày 01/7/2024.\n\n";

    [Theory]
    [InlineData("quán triệt Chỉ thị 35 trong đội ngũ cán bộ", "Chỉ thị 35", null)]
    [InlineData("theo Chỉ thị **35**.", "Chỉ thị 35", null)]
    [InlineData("theo Chỉ thị số 35, các đơn vị", "Chỉ thị số 35", null)]
    [InlineData("theo Chỉ thị 35, ngày 14/6/2024, các đơn vị", "Chỉ thị 35, ngày 14/6/2024", null)]
    [InlineData("khoản 2 Chỉ thị 35", "khoản 2 Chỉ thị 35", "2")]
    [InlineData("## II. THỰC HIỆN CHỈ THỊ 35", "CHỈ THỊ 35", null)]
    public void A_type_and_number_mean_what_was_cited_before(string text, string shown, string? clause)
    {
        Citation citation = Bodies.Read(Full + text).Citations[^1];
        Assert.Equal((shown, "35-CT/TW", "2024-06-14", clause, true), (citation.Text, citation.Number?.Text, citation.Date?.ToString(), citation.Clause, citation.IsShort));
    }

    [Theory]
    [InlineData("Chỉ thị 36 về công tác cán bộ")]
    [InlineData("Kế hoạch 35 của Tỉnh ủy")]
    [InlineData("Thông báo 15 ngày trước khi họp")]
    [InlineData("Thông báo 15 đồng chí được bầu")]
    [InlineData("Thông báo 15-20 đại biểu")]
    [InlineData("Thông báo 15% đạt yêu cầu")]
    [InlineData("thông báo 15 trường hợp")]
    [InlineData("Chỉ thị 35, ngày 30/5/2019 của Bộ Chính trị")]
    public void What_may_be_something_else_is_none(string text) => Assert.Equal(3, Bodies.Read(Full + text).Citations.Length);

    [Fact]
    public void Before_the_full_form_it_means_nothing() =>
        Assert.Equal("Chỉ thị số 35-CT/TW", Assert.Single(Bodies.Read("Theo Chỉ thị 35.\n\nChỉ thị số 35-CT/TW nêu rõ").Citations).Text);

    [Fact]
    public void Two_documents_that_would_be_called_alike_are_not()
    {
        const string two = "Chỉ thị số 35-CT/TW, ngày 14/6/2024 thay Chỉ thị số 35-CT/TW, ngày 30/5/2019. Theo Chỉ thị 35 thì";
        Assert.Equal(2, Bodies.Read(two).Citations.Length);
    }

    [Fact]
    public void The_date_may_stand_with_the_second_mention()
    {
        Citation last = Bodies.Read("Chỉ thị số 35-CT/TW; Chỉ thị số 35-CT/TW, ngày 14/6/2024; Chỉ thị 35").Citations[^1];
        Assert.Equal("2024-06-14", last.Date?.ToString());
    }

    [Fact]
    public void The_list_of_abbreviations_gives_short_forms_to_all_documents_and_the_document_goes_first()
    {
        BodyVocabulary vocabulary = Bodies.Vocabulary with
        {
            Abbreviations =
            [
                new Abbreviation(new Located<string>("Chỉ thị 35", SourceSpan.StartOf("")), new Located<string>("Chỉ thị 35-CT/TW, ngày 14/6/2024 của Bộ Chính trị", SourceSpan.StartOf(""))),
                new Abbreviation(new Located<string>("BTV", SourceSpan.StartOf("")), new Located<string>("Ban Thường vụ", SourceSpan.StartOf(""))),
                new Abbreviation(new Located<string>("Kế hoạch 7", SourceSpan.StartOf("")), new Located<string>("kế hoạch của năm trước", SourceSpan.StartOf(""))),
            ],
        };
        string[] Dates(string text) => [.. MarkdownBodyReader.Read(Bodies.File, text, 0, new(), vocabulary, FakeTimes.Instance).Citations.Select(citation => $"{citation.Date} {citation.IsShort}")];

        // The first is checked as if it stood in full.
        Assert.Equal(["2024-06-14 False", "2024-06-14 True"], Dates("Theo Chỉ thị 35; BTV; Kế hoạch 7; lại Chỉ thị 35"));
        Assert.Equal(["2019-05-30 False", "2019-05-30 True"], Dates("Chỉ thị số 35-CT/TW, ngày 30/5/2019; Chỉ thị 35"));
    }
}
