using PlanSite.Core.Documents;

namespace PlanSite.Core.Tests.Documents;

public sealed class DocumentNumberTests
{
    [Theory]
    [InlineData("35-CT/TW", "35", null, "CT", "TW")]
    [InlineData("133-KH/DUK", "133", null, "KH", "DUK")]
    [InlineData("133 - KH/DUK", "133", null, "KH", "DUK")]
    [InlineData("-KH/TU", "", null, "KH", "TU")]
    [InlineData("24-QĐ/TW", "24", null, "QĐ", "TW")]
    [InlineData("12a-KH/HU", "12a", null, "KH", "HU")]
    [InlineData("05–HD/BTCTU", "05", null, "HD", "BTCTU")]
    [InlineData("594/KH-UBND", "594", null, "KH", "UBND")]
    [InlineData("61/2018/NĐ-CP", "61", 2018, "NĐ", "CP")]
    [InlineData("30c/NQ-CP", "30c", null, "NQ", "CP")]
    [InlineData("4338/BTTTT-CĐSQG", "4338", null, "BTTTT", "CĐSQG")]
    [InlineData("164/TTr- SKHCN", "164", null, "TTr", "SKHCN")]
    [InlineData("/KH-UBND", "", null, "KH", "UBND")]
    public void Reads_what_offices_write(string text, string ordinal, int? year, string symbol, string organ)
    {
        Assert.True(DocumentNumber.TryParse(text, out DocumentNumber? number));
        Assert.Equal((ordinal, year, symbol, organ), (number.Ordinal, number.Year, number.Symbol, number.Organ));
        Assert.Equal(ordinal.Length == 0, number.IsBlank);
        Assert.True(DocumentNumber.TryParse(number.Text, out DocumentNumber? again));
        Assert.Equal(number, again);
    }

    [Theory]
    [InlineData("")]
    [InlineData("35")]
    [InlineData("2025-2030")]
    [InlineData("1/2")]
    [InlineData("14/6/2024")]
    [InlineData("35-ct/tw")]
    [InlineData("35-CT")]
    [InlineData("HĐND")]
    public void Refuses_what_is_no_number(string text) => Assert.False(DocumentNumber.TryParse(text, out _));
}
