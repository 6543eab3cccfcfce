using PlanSite.Site.Pages;

namespace PlanSite.Site.Tests.Pages;

public sealed class ExcerptTests
{
    private static readonly string Words = string.Join(' ', Enumerable.Repeat("chuẩn bị", 30));

    public static TheoryData<string, string> Texts() => new()
    {
        { "Nộp báo cáo.", "Nộp báo cáo." },
        { "Nộp báo cáo về việc chuẩn bị đại hội. Sau đó " + Words, "Nộp báo cáo về việc chuẩn bị đại hội." },
        { "Đại hội do đồng chí Nguyễn Văn A. Trần chủ trì " + Words, "Đại hội do đồng chí Nguyễn Văn A. Trần chủ trì " + string.Join(' ', Enumerable.Repeat("chuẩn bị", 12)) + " chuẩn…" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_long_text_ends_at_its_first_sentence_or_at_a_word(string text, string shown) => Assert.Equal(shown, Excerpt.Of(text));

    [Fact]
    public void A_text_without_blanks_is_cut_all_the_same() => Assert.InRange(Excerpt.Of(new string('a', 500)).Length, 100, 161);
}
