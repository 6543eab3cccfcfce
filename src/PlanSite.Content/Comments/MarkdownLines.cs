using PlanSite.Content.Files;

namespace PlanSite.Content.Comments;

/// <summary>Which line of a Markdown text a comment speaks of: its own, or the next with words where it is alone on its line.</summary>
internal sealed class MarkdownLines
{
    private readonly SourceText _source;

    // The text with blanks in the place of comments, line breaks kept.
    private readonly string _words;

    public MarkdownLines(SourceText source, MarkdownComments comments)
    {
        _source = source;
        _words = comments.Blanked(source.Text);
    }

    /// <summary>Whether the comment's lines hold nothing else, not even another comment.</summary>
    public bool IsAlone(TextStretch comment)
    {
        ReadOnlySpan<char> text = _source.Text;
        int start = _source.StartOfLine(_source.LineAt(comment.Start));
        int end = _source.EndOfLine(_source.LineAt(comment.End - 1));
        return text[start..comment.Start].IsWhiteSpace() && text[comment.End..end].IsWhiteSpace();
    }

    public int LineMeant(TextStretch comment)
    {
        int first = _source.LineAt(comment.Start);
        int last = _source.LineAt(comment.End - 1);
        if (!IsBlank(_source.StartOfLine(first), comment.Start)) return first;
        int line = last;
        while (line <= _source.LineCount && IsBlank(_source.StartOfLine(line), _source.EndOfLine(line))) line++;
        return line <= _source.LineCount ? line : last;
    }

    private bool IsBlank(int start, int end) => _words.AsSpan(start, end - start).Trim(" \t>").IsEmpty;
}
