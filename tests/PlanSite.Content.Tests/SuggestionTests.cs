namespace PlanSite.Content.Tests;

public sealed class SuggestionTests
{
    private static readonly string[] Known = ["title", "type", "issuer", "number", "huyen-uy-a", "huyen-uy-b"];

    [Theory]
    [InlineData("tilte", "title")]
    [InlineData("Title", "title")]
    [InlineData("titl", "title")]
    [InlineData("isuer", "issuer")]
    [InlineData("huyện ủy a", "huyen-uy-a")]
    [InlineData("huyen_uy_b", "huyen-uy-b")]
    [InlineData("huyen-uy-c", "huyen-uy-a")]
    [InlineData("xyz", null)]
    [InlineData("", null)]
    [InlineData("???", null)]
    public void The_nearest_word_is_found(string written, string? nearest) => Assert.Equal(nearest, Suggestion.Nearest(written, Known));

    [Theory]
    [InlineData("Huyện ủy Đông Anh", "huyen-uy-dong-anh")]
    [InlineData("35-CT/TW 2024-06-14", "35-ct-tw-2024-06-14")]
    [InlineData("61/2018/NĐ-CP", "61-2018-nd-cp")]
    [InlineData("  Quỳ  Hợp ", "quy-hop")]
    [InlineData("e\u0302\u0301", "e")]
    [InlineData("—", "")]
    public void Words_become_ids(string written, string id) => Assert.Equal(id, Suggestion.Fold(written));
}
