using PlanSite.Content.Comments;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Tests.Comments;

public sealed class CommentTests
{
    /// <summary>A body with comments, and the same as if they had never been written.</summary>
    public static TheoryData<string, string> Bodies => new()
    {
        { "a <!-- x --> b", "a b" },
        { "a<!-- x -->b", "ab" },
        { "a <!-- x -->\nb", "a\nb" },
        { "a\n<!-- x -->\nb", "a\nb" },
        { "a <!-- x\ny --> b", "a b" },
        { "<!-- x -->\n\n## I. A", "\n## I. A" },
        { "<!-- x --> 1. a", "1. a" },
        { "<!-->a", "a" },
        { "<!-- x --> <!-- y -->\n- a", "- a" },
        { "- a\n<!-- x -->\n- b", "- a\n- b" },
        { "- a\n  <!-- x -->\n  - b", "- a\n  - b" },
        { "> <!-- x -->\n> a", "> a" },
        { "1. a\n<!-- x -->\n2. b", "1. a\n2. b" },
        { "a {#m} <!-- x -->", "a {#m}" },
        { "| a | b |\n|---|---|\n<!-- x | y -->\n| c | d | <!-- z -->", "| a | b |\n|---|---|\n| c | d |" },
        { "| a | b |\n|---|---|\n| c <!-- x --> | d |", "| a | b |\n|---|---|\n| c            | d |" },
        { "+---+---------+\n| a | b       |\n+===+=========+\n| c | <!----> d |\n+---+---------+", "+---+---------+\n| a | b       |\n+===+=========+\n| c |         d |\n+---+---------+" },
        { "`<!-- x -->` b", "`<!-- x -->` b" },
        { "``a ` <!-- x -->`` b", "``a ` <!-- x -->`` b" },
        { "`a <!-- x --> b", "`a b" },
        { "\\<!-- x --> b", "\\<!-- x --> b" },
        { "```\n<!-- x -->\n```\na <!-- y -->", "```\n<!-- x -->\n```\na" },
        { "~~~\n<!-- x -->", "~~~\n<!-- x -->" },
        { "a <!-- x", "a <!-- x" },
        { "a <!-- x <!-- y --> b", "a <!-- x b" },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public void A_comment_is_as_if_it_had_never_been_written(string written, string free)
    {
        Assert.Equal(free, CommentFreeText.Of(written).Text);
        Assert.Equal(Markdown.Bodies.Html(Markdown.Bodies.Read(free)), Markdown.Bodies.Html(Markdown.Bodies.Read(written)));
    }

    [Theory]
    [InlineData("a <!-- x --> Chỉ thị số 35-CT/TW b")]
    [InlineData("<!-- x -->\n\n- <!-- y --> a\n<!-- x\n y -->\n- b Chỉ thị số 35-CT/TW <!-- z -->")]
    [InlineData("| a |\n|---|\n<!-- z -->\n| <!-- x --> Chỉ thị số 35-CT/TW |")]
    public void Places_are_those_of_the_file(string body)
    {
        const string Front = "---\nid: a\n---\n";
        SourceSpan span = Assert.Single(Markdown.Bodies.Read(body, front: Front).Citations).Span;
        Assert.Equal("Chỉ thị số 35-CT/TW", Markdown.Bodies.At(Front + body, span));
    }

    [Theory]
    [InlineData("MẬT <!-- x -->")]
    [InlineData("a\n\n<!-- x --> MẬT\n")]
    [InlineData("<!--\nMẬT\n-->")]
    public void A_comment_hides_no_stamp(string body) => Assert.Equal("MẬT", PlanSite.Content.Markdown.SecrecyMark.Find("a.md", body, 0)?.Value);

    [Fact]
    public void Hostile_text_is_read_in_time()
    {
        string[] pieces = ["<!--", "`", "<!-- a -->", "``", "\n", "\n\n", "-->", "~~~\n", "\\", "a"];
        var random = new Random(7);
        for (int length = 0; length < 60; length++)
        {
            string text = string.Concat(Enumerable.Range(0, length).Select(_ => pieces[random.Next(pieces.Length)]));
            CommentFreeText free = CommentFreeText.Of(text);
            for (int i = 0; i < free.Text.Length; i++) Assert.True(free.Text[i] == text[free.Original(i)] || free.Text[i] == ' ');
        }

        foreach (string piece in pieces) CommentFreeText.Of("<!--" + string.Concat(Enumerable.Repeat(piece, 300_000)));
    }
}
