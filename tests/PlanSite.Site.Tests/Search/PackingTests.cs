using System.Text;
using PlanSite.Site.Search;

namespace PlanSite.Site.Tests.Search;

public sealed class PackingTests
{
    public static TheoryData<string> Texts() =>
    [
        "",
        "a",
        " hai  ba ",
        "Kế hoạch tổ chức đại hội; kế hoạch “điểm”, 35-CT/TW \u001f x\u001e y",
        "👍 biểu tượng ngoài BMP",
        string.Join(' ', Enumerable.Range(0, 5000).Select(n => "từ" + n)),
        string.Join(' ', Enumerable.Range(0, 20_000).Select(n => "quá-nhiều" + n)),
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Text_comes_back_as_it_was(string text)
    {
        PackedText packed = TextPacker.Pack(text);
        Assert.Equal(text, SearchIndexText.Unpack(packed.Singles, packed.Words, packed.Codes));
    }

    [Fact]
    public void Text_gets_shorter()
    {
        string text = string.Join(". ", Enumerable.Range(0, 200).Select(n => $"Đảng ủy cơ sở chuẩn bị đại hội lần {n % 7}, báo cáo Ban Thường vụ Huyện ủy"));
        PackedText packed = TextPacker.Pack(text);
        Assert.InRange(packed.Codes.Length + packed.Words.Sum(Encoding.UTF8.GetByteCount), 1, Encoding.UTF8.GetByteCount(text) / 4);
    }

    [Fact]
    public void Numbers_come_back_as_they_were()
    {
        int[] numbers = [0, 1, 45, 46, 47, 92, 93, 2207, 2208, 100_000, int.MaxValue];
        var packed = new StringBuilder();
        foreach (int number in numbers) PackedNumber.Append(packed, number);
        Assert.Equal(numbers, SearchIndexText.Numbers(packed.ToString()));
    }

    [Fact]
    public void Signs_stand_in_a_string_as_they_are()
    {
        string all = string.Concat(Enumerable.Range(0, PackedNumber.Signs).Select(PackedNumber.Sign));
        Assert.Equal(PackedNumber.Signs, all.Distinct().Count());
        Assert.Equal($"\"{all}\"", new StringBuilder().AppendQuoted(all).ToString());
    }

    [Fact]
    public void Quotes_and_controls_are_escaped() =>
        Assert.Equal("\"a\\\"b\\\\c\\n\\u001f\\u2028đ\"", new StringBuilder().AppendQuoted("a\"b\\c\n\u001f\u2028đ").ToString());
}
