using System.Text;
using PlanSite.Content.Files;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Tests.Files;

public sealed class TextDecoderTests
{
    private static readonly byte[] Bom = [0xEF, 0xBB, 0xBF];

    [Theory]
    [InlineData("a\r\nb\r\n", "a\nb\n")]
    [InlineData("a\rb", "a\nb")]
    [InlineData("a\n\r\n", "a\n\n")]
    [InlineData("Ke\u0302\u0301 hoa\u0323ch", "Kế hoạch")]
    public void Line_breaks_and_marks_are_normalised(string written, string read)
    {
        foreach (byte[] start in new[] { [], Bom })
        {
            Assert.Equal(read, TextDecoder.Decode("a", [.. start, .. Encoding.UTF8.GetBytes(written)], [])!.Text);
        }
    }

    [Theory]
    [InlineData("title: x\na: \"Ke\u0302\u0301", 2, 6)]
    [InlineData("Việt Nam\nĐảng e\u0323\u0302", 2, 6)]
    public void Decomposed_text_is_a_hint_at_its_first_letter(string text, int line, int column)
    {
        var findings = new List<Diagnostic>();
        TextDecoder.Decode("a", Encoding.UTF8.GetBytes(text), findings);
        Diagnostic finding = Assert.Single(findings);
        Assert.Equal((Severity.Info, line, column), (finding.Severity, finding.Span.Line, finding.Span.Column));
    }

    [Theory]
    [InlineData("a\nb\u00FFc", 2, 2)]
    [InlineData("\u00FF", 1, 1)]
    [InlineData("abc\r\n\r\nab\u00C3", 3, 3)]
    public void The_first_byte_that_is_no_UTF_8_is_the_place(string latin1, int line, int column)
    {
        var findings = new List<Diagnostic>();
        Assert.Null(TextDecoder.Decode("a", Encoding.Latin1.GetBytes(latin1), findings));
        Diagnostic finding = Assert.Single(findings);
        Assert.Equal(("PS1002", line, column), (finding.Code, finding.Span.Line, finding.Span.Column));
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61, 0 }, "UTF-16 LE")]
    [InlineData(new byte[] { 0xFE, 0xFF, 0, 0x61 }, "UTF-16 BE")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0 }, "UTF-32")]
    [InlineData(new byte[] { 0x69, 0, 0x64, 0, 0x3A, 0 }, "UTF-16 LE")]
    [InlineData(new byte[] { 0, 0x69, 0, 0x64, 0, 0x3A }, "UTF-16 BE")]
    [InlineData(new byte[] { 0x80, 0x81, 0x20, 0x82 }, null)]
    public void The_likely_encoding_is_named(byte[] bytes, string? name) => Assert.Equal(name, EncodingGuess.Of(bytes));

    [Theory]
    [InlineData("tcvn3", "TCVN3 (ABC)")]
    [InlineData("vni", "VNI")]
    [InlineData("windows-1258", "windows-1258")]
    public void Old_Vietnamese_encodings_are_told_apart(string site, string name)
    {
        LoadResult result = RepositoryLoader.Load(Support.Checkout.PathOf("tests", "sites", "broken", site));
        Assert.Contains(name, Assert.Single(result.Diagnostics, finding => finding.Code == "PS1002").Message.Vi);
    }
}
