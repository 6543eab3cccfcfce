using System.Text;
using FsCheck;
using FsCheck.Fluent;
using PlanSite.Site.Feeds;

namespace PlanSite.Site.Tests.Feeds;

public sealed class ICalendarTextTests
{
    [Theory]
    [InlineData("a;b,c\\d", "SUMMARY:a\\;b\\,c\\\\d\r\n")]
    [InlineData("một\nhai", "SUMMARY:một\\nhai\r\n")]
    [InlineData("a\r\nb\u0007c", "SUMMARY:a\\nbc\r\n")]
    [InlineData("“Ngày 20: đại hội”", "SUMMARY:“Ngày 20: đại hội”\r\n")]
    public void Text_is_escaped(string value, string line) => Assert.Equal(line, new ICalendarText().Text("SUMMARY", value).ToString());

    [Fact]
    public void Several_texts_are_parted_by_commas_of_their_own() =>
        Assert.Equal("CATEGORIES:Cấp tỉnh,Cấp huyện\\, thị\r\n", new ICalendarText().Texts("CATEGORIES", ["Cấp tỉnh", "Cấp huyện, thị"]).ToString());

    [Fact]
    public void No_line_is_longer_than_75_octets_and_unfolding_gives_the_text_back() => Prop.ForAll(
        ArbMap.Default.ArbFor<NonNull<string>>(), text =>
        {
            string value = new([.. (text.Get + string.Concat(Enumerable.Repeat("Thừa Thiên Huế 2025 ", text.Get.Length % 9))).Where(c => !char.IsControl(c) && !char.IsSurrogate(c) && c is not ('\\' or ';' or ','))]);
            string written = new ICalendarText().Text("DESCRIPTION", value).ToString();
            return written.Split("\r\n").All(line => Encoding.UTF8.GetByteCount(line) <= 75)
                && written.Replace("\r\n ", "", StringComparison.Ordinal) == $"DESCRIPTION:{value}\r\n";
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_fold_parts_no_letter_from_its_marks()
    {
        string written = new ICalendarText().Text("X", string.Concat(Enumerable.Repeat("e\u0302\u0301", 60))).ToString();
        Assert.All(written.Split("\r\n "), line => Assert.False(line.Length > 0 && line[0] is '\u0302' or '\u0301'));
    }
}
