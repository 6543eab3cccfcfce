namespace PlanSite.Content.Tests;

public sealed class IdTextTests
{
    [Theory]
    [InlineData("Huyện ủy Đông Anh", "huyen-uy-dong-anh")]
    [InlineData("35-CT/TW 2024-06-14", "35-ct-tw-2024-06-14")]
    [InlineData("61/2018/NĐ-CP", "61-2018-nd-cp")]
    [InlineData("  Quỳ  Hợp ", "quy-hop")]
    [InlineData("e\u0302\u0301", "e")]
    [InlineData("—", "")]
    public void Words_become_ids(string written, string id) => Assert.Equal(id, IdText.From(written));
}
