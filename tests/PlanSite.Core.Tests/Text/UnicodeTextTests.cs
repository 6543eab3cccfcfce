using PlanSite.Core.Text;

namespace PlanSite.Core.Tests.Text;

public sealed class UnicodeTextTests
{
    // Composed and decomposed spellings, written as escapes so that no editor can normalise them away.
    [Theory]
    [InlineData("nga\u0300y", "ng\u00E0y")]
    [InlineData("ke\u0302\u0301 hoa\u0323ch", "k\u1EBF ho\u1EA1ch")]
    [InlineData("ke\u0301\u0302", "k\u00E9\u0302")]
    [InlineData("chi\u0323\u0302", "chị\u0302")]
    [InlineData("vie\u0323\u0302t", "vi\u1EC7t")]
    [InlineData("vi\u00EA\u0323t", "vi\u1EC7t")]
    [InlineData("u\u031B\u0323", "\u1EF1")]
    [InlineData("u\u0323\u031B", "\u1EF1")]
    [InlineData("đại hội", "đại hội")]
    [InlineData("\u0301x", "\u0301x")]
    public void Composes_letters_with_their_marks(string text, string expected) => Assert.Equal(expected, UnicodeText.ToNfc(text));

    [Fact]
    public void Every_vietnamese_letter_survives_both_ways()
    {
        const string letters = "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ";
        foreach (char letter in letters + letters.ToUpperInvariant())
        {
            string decomposed = UnicodeText.ToNfd(letter.ToString());
            Assert.Equal(letter.ToString(), UnicodeText.ToNfc(decomposed));
            Assert.True(UnicodeText.IsNfc(letter.ToString()));
            Assert.Equal("đĐ".Contains(letter) || char.IsAscii(letter), decomposed.Length == 1);
        }
    }

    [Theory]
    [InlineData("Kế hoạch ĐẠI HỘI", "Ke hoach DAI HOI")]
    [InlineData("ke\u0302\u0301 hoa\u0323ch", "ke hoach")]
    [InlineData("đường", "duong")]
    public void Leaves_marks_out(string text, string expected) => Assert.Equal(expected, UnicodeText.WithoutMarks(text));
}
