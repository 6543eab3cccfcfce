using FsCheck;
using FsCheck.Fluent;
using PlanSite.Content.Files;

namespace PlanSite.Content.Tests.Files;

public sealed class TextComposerTests
{
    // Every Vietnamese letter with a mark: the letter, its shape (circumflex, breve, horn) and its tone.
    private const string Vietnamese = "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ";

    public static TheoryData<string, string> Words => new()
    {
        { "e\u0302\u0301", "ế" }, // marks in the usual order
        { "e\u0323\u0302", "ệ" }, // canonical order: the dot below first
        { "e\u0302\u0323", "ệ" },
        { "ê\u0323", "ệ" }, // half composed, as Windows-1258 keyboards write
        { "o\u031B\u0301", "ớ" },
        { "\u01B0\u0323", "ự" },
        { "U\u031B\u0300", "Ừ" },
        { "Kê\u0301 hoa\u0323ch", "Kế hoạch" },
        { "x\u0323", "x\u0323" }, // no such letter
        { "\u0301a", "\u0301a" }, // a mark without a letter
        { "a\u0301\u0301", "á\u0301" },
        { "đ\u0301", "đ\u0301" },
        { "", "" },
    };

    [Theory]
    [MemberData(nameof(Words))]
    public void Marks_are_composed_as_Unicode_says(string written, string composed) => Assert.Equal(composed, TextComposer.Compose(written));

    [Fact]
    public void Every_Vietnamese_letter_survives_being_taken_apart()
    {
        foreach (char letter in Vietnamese + Vietnamese.ToUpperInvariant())
        {
            string parts = TakenApart(letter);
            Assert.True(parts.Length is 2 or 3);
            Assert.Equal(letter.ToString(), TextComposer.Compose(parts));

            // Marks above the letter stay in their order; one below or at its side may come first or last.
            if (parts.Length == 3 && (parts[1] is '\u0323' or '\u031B' || parts[2] is '\u0323' or '\u031B'))
                Assert.Equal(letter.ToString(), TextComposer.Compose(new string([parts[0], parts[2], parts[1]])));
        }
    }

    [Fact]
    public void Composing_twice_changes_nothing_more() =>
        Prop.ForAll<string>(ArbMap.Default.ArbFor<string>().Filter(text => text is not null).MapFilter(
            text => string.Concat(text.Select(c => c % 3 == 0 ? (char)(0x300 + (c % 0x24)) : c)), _ => true), text =>
        {
            string once = TextComposer.Compose(text);
            return TextComposer.Compose(once) == once;
        }).QuickCheckThrowOnFailure();

    private static string TakenApart(char letter)
    {
        foreach ((char mark, string pairs) in LatinCompositions.All)
        {
            for (int i = 0; i < pairs.Length; i += 2)
            {
                if (pairs[i + 1] == letter) return TakenApart(pairs[i]) + mark;
            }
        }

        return letter.ToString();
    }
}
