using System.Diagnostics;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using PlanSite.Content.Markdown;
using PlanSite.Core.Documents;

namespace PlanSite.Content.Tests.Markdown;

public partial class RobustnessTests
{
    // Pieces of documents and of mark-up: what random letters would never hit upon.
    private static readonly string[] Pieces =
    [
        "## ", "#### ", "I. ", "1. ", "1.1. ", "a) ", "đ) ", "(1) ", "- ", "+ ", "  - ", "    ", "> ", "PHẦN II. ", "PHỤ LỤC ", "Điều 9. ", "*", "**", "_", "`", "```",
        "[", "]", "(", ")", "[[", "]]", "[[#I.1]]", "[[tasks]]", "[[a|b", "|", "|\n|--|--|\n|", "Thời gian", "Nội dung", "{#x}", "{#", "}", "[^1]", "\n[^1]: ", "![",
        "](a.png)", "](javascript:x)", "<b>", "</b>", "<!--", "&amp;", "&", "\\", "\n", "\n\n", "\n:   ", "- [ ] ", "+---+---+\n", "| a | b |\n", "+===+===+\n",
        "Chỉ thị số 35-CT/TW", ", ngày 14/6/2024", "tháng **4/2025**", "Điều lệ Đảng", "khoản 4, Điều 24 ", "<https://x.vn>", "từ", " ", "😀", "\uD83D", "\0", "\t", "---\n",
    ];

    [Fact]
    public void Any_text_is_read_and_gives_well_formed_html()
    {
        Gen<string> body = Gen.Elements(Pieces).ListOf(60).Select(string.Concat);
        Prop.ForAll(body.ToArbitrary(), text => Holds(text)).QuickCheckThrowOnFailure();
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000), Prop.ForAll(body.ToArbitrary(), text => Holds(text)));
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll<string>(text => Holds(text ?? "")));
    }

    private static void Holds(string text)
    {
        BodyReadResult body = Bodies.Read(text);
        AssertBalanced(Bodies.Html(body), text);
        Assert.All(body.Parts.OfType<CitationPart>(), part => Assert.InRange(part.Index, 0, body.Citations.Length - 1));
        Assert.All(body.Parts.OfType<TimePart>(), part => AssertBalanced(part.Html, text));
        Assert.All(body.Parts.OfType<LinkPart>(), part => AssertBalanced(part.Html, text));
        Assert.Equal(body.Clauses.Length, body.Clauses.Select(clause => clause.Anchor).Distinct().Count());
        Assert.All(body.Clauses, clause => Assert.True(clause.Parent is null || body.Clauses.Any(other => other.Anchor == clause.Parent)));
        string[] ids = [.. Id().Matches(Bodies.Html(body)).Select(match => match.Groups[1].Value)];
        Assert.Equal(ids.Length, ids.Distinct().Count());
        foreach (Citation citation in body.Citations.Where(citation => citation is { Explicit: false, Number: not null }))
        {
            string written = Bodies.At(text, citation.Span).Replace("*", "", StringComparison.Ordinal);
            Assert.Contains(citation.Number!.Ordinal, written, StringComparison.Ordinal);
        }
    }

    // Every element is closed in order, nothing but known ones is open, and no link stands in a link.
    private static void AssertBalanced(string html, string source)
    {
        var open = new Stack<string>();
        foreach (Match tag in Tag().Matches(html))
        {
            string name = tag.Groups[2].Value;
            if (name is "br" or "hr" or "input" or "img") continue;
            if (tag.Groups[1].Length == 0)
            {
                Assert.False(name == "a" && open.Contains("a"), $"a link in a link: {html}\n{source}");
                Assert.False(name is "p" or "div" or "ul" && open.Contains("p"), $"a block in a paragraph: {html}\n{source}");
                open.Push(name);
                continue;
            }

            Assert.True(open.TryPop(out string? last) && last == name, $"</{name}> closes <{last}>: {html}\n{source}");
        }

        Assert.Empty(open);
        Assert.DoesNotMatch(@"<(?![a-z/])|<(?:b|script|!)", Known().Replace(html, ""));
    }

    public static TheoryData<string> Traps
    {
        get
        {
            var data = new TheoryData<string>();
            foreach (string piece in (string[])
            [
                "[", "]", "[[", "(", "*", "**a", "_a_", "`", "|", "| a ", "a|b\n", ">", "> ", "- ", "1.", "1. ", "1.1", "a) ", "số ", "Chỉ thị số ", "35-CT", "35-CT/TW ", "1/", "-KH/TU ",
                "khoản 1, ", "Điều ", "ngày ", "của Bộ ", "{#a}", "{#", "[^1]", "![", "&amp;", "\\", "<", "</a>", "a\n", "x ", "Điều lệ ", "[a](", "<a", "+", "+-", "*a **b ", "\n- a\n", "| a |\n|--|\n", "# a\n", "    ", "\t",
            ])
            {
                data.Add(piece);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Traps))]
    public void A_line_of_a_megabyte_does_not_hang(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));
        var watch = Stopwatch.StartNew();
        Bodies.Read(text);
        // Not a measure of speed, for a machine may stand still for a while: what isn't linear takes hours.
        Assert.InRange(watch.Elapsed.TotalMinutes, 0, 3);
    }

    [Fact]
    public void What_is_nested_without_end_is_shown_as_it_is()
    {
        BodyReadResult body = Bodies.Read(new string('>', 5000) + " <b>");
        Assert.Equal("PS4006", Assert.Single(body.Diagnostics).Code);
        Assert.EndsWith("&gt; &lt;b&gt;</pre>\n", Bodies.Html(body), StringComparison.Ordinal);
    }

    [GeneratedRegex("<(/?)([a-z0-9]+)[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("</?(?:h[2-6]|p|a|ul|li|ol|strong|em|code|pre|span|sup|table|thead|tbody|tr|th|td|div|section|blockquote|dl|dt|dd|br|hr|input|img|cite|time)(?: [^<>]*)?>")]
    private static partial Regex Known();

    [GeneratedRegex(" id=\"([^\"]*)\"")]
    private static partial Regex Id();
}
