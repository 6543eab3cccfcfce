using PlanSite.Site.Search;

namespace PlanSite.Site.Tests.Search;

public sealed class SearchWordsTests
{
    [Theory]
    [InlineData("Đại hội", "dai:đai5 hoi:hôi5")]
    [InlineData("KẾ HOẠCH", "ke:kê2 hoach:hoach5")]
    [InlineData("hòa hoà", "hoa:hoa1 hoa:hoa1")]
    [InlineData("thuỷ thủy", "thuy:thuy4 thuy:thuy4")]
    [InlineData("Đảng", "dang:đang4")]
    [InlineData("ke hoach", "ke:ke hoach:hoach")]
    [InlineData("35-CT/TW", "35:35 ct:ct tw:tw")]
    [InlineData("người được", "nguoi:ngươi1 duoc:đươc5")]
    [InlineData("  ,.; ", "")]
    public void Words_are_folded_and_keep_their_marks(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', new SearchWords().Of(text).Select(word => $"{word.Folded}:{word.Marked}")));

    [Fact]
    public void Decomposed_text_gives_the_same_words() =>
        Assert.Equal(new SearchWords().Of("Đại hội đảng bộ"), new SearchWords().Of(Core.Text.UnicodeText.ToNfd("Đại hội đảng bộ")));

    [Fact]
    public void What_is_too_long_to_be_a_word_is_left_out() => Assert.Empty(new SearchWords().Of(new string('a', SearchWords.Longest + 1)));

    [Theory]
    [InlineData("Chỉ thị số 35-CT/TW, ngày 14/6/2024", "35cttw")]
    [InlineData("theo 61/2018/NĐ-CP và 133-KH/DUK.", "612018ndcp 133khduk")]
    [InlineData("số 594/KH-UBND", "594khubnd")]
    [InlineData("-KH/TU, ngày /01/2024, 2025 - 2030, 1/2 ngày", "")]
    public void Numbers_of_documents_are_joined(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', SearchWords.Joined(text).Select(word => word.Folded)));
}
