using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace PlanSite.Content.Markdown.Inlines;

/// <summary>
/// Reads <c>[[...]]</c> as one piece, before links and tables can see the brackets and the <c>|</c> in it. It never reaches beyond its line.
/// </summary>
internal sealed class DoubleBracketParser : InlineParser
{
    // An id, a clause and a text to show; whatever is longer isn't a reference.
    private const int LongestContent = 400;

    public DoubleBracketParser()
    {
        OpeningCharacters = ['['];
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '[') return false;
        int start = slice.Start;
        ReadOnlySpan<char> rest = slice.Text.AsSpan(start + 2, Math.Min(slice.End - start - 1, LongestContent));
        int close = rest.IndexOfAny('\n', ']', '[');
        if (close <= 0 || close + 1 >= rest.Length || rest[close] != ']' || rest[close + 1] != ']') return false;

        // `[[text]](target)` is a link whose text has brackets.
        if (close + 2 < rest.Length && rest[close + 2] == '(') return false;
        ReadOnlySpan<char> content = rest[..close];
        if (content.IsWhiteSpace()) return false;
        int length = close + 4;
        processor.Inline = new DoubleBracketInline
        {
            Content = content.ToString(),
            Span = new SourceSpan(processor.GetSourcePosition(start, out int line, out int column), processor.GetSourcePosition(start + length - 1)),
            Line = line,
            Column = column,
        };
        slice.Start += length;
        return true;
    }
}
