using PlanSite.Content.Markdown;

namespace PlanSite.Content.Tests.Markdown;

public sealed class SecrecyMarkTests
{
    [Theory]
    [InlineData("x\n\nMẬT\n\ny", "MẬT", 3)]
    [InlineData("**TỐI MẬT**\n", "TỐI MẬT", 1)]
    [InlineData("x\n> TUYỆT MẬT  \n", "TUYỆT MẬT", 2)]
    [InlineData("| TỐI MẬT |\n", "TỐI MẬT", 1)]
    [InlineData("(MẬT)\n", "MẬT", 1)]
    [InlineData("Độ mật: Tối mật\n", "TỐI MẬT", 1)]
    [InlineData("Dấu: MẬT\n", "MẬT", 1)]
    [InlineData("*Mật*\n", "MẬT", 1)]
    public void Finds_a_grade_as_it_is_stamped(string text, string grade, int line)
    {
        var mark = SecrecyMark.Find("a.md", text, 0);
        Assert.NotNull(mark);
        Assert.Equal(grade, mark.Value.Value);
        Assert.Equal(line, mark.Value.Span.Line);
    }

    [Theory]
    [InlineData("Bảo vệ bí mật nhà nước.")]
    [InlineData("mật\n")]
    [InlineData("Văn bản TỐI MẬT không được gửi qua mạng.")]
    [InlineData("MẬT ONG\n")]
    public void Prose_about_secrets_is_no_mark(string text) => Assert.Null(SecrecyMark.Find("a.md", text, 0));

    [Fact]
    public void Front_matter_is_not_looked_at() => Assert.Null(SecrecyMark.Find("a.md", "MẬT\nx", 4));
}
