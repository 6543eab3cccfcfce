using Markdig.Syntax;
using PlanSite.Content.Comments;
using PlanSite.Content.Markdown.Blocks;
using PlanSite.Content.Rules;
using PlanSite.Core.Documents;
using PlanSite.Core.Time;

namespace PlanSite.Content.Markdown;

/// <summary>Reads the body of one document: clauses, tables, citations, times, links, and the HTML of it all.</summary>
public static class MarkdownBodyReader
{
    /// <param name="file">Path from the repository's root, for places.</param>
    /// <param name="text">The whole file, NFC, LF.</param>
    /// <param name="bodyStart">Index in <paramref name="text"/> where the body begins, after front matter.</param>
    /// <param name="context">The year that the document's period or date gives to times without one.</param>
    /// <param name="vocabulary">Names of types, levels and laws that the recognisers and tables need.</param>
    public static BodyReadResult Read(string file, string text, int bodyStart, TimeContext context, BodyVocabulary vocabulary) =>
        Read(file, text, bodyStart, context, vocabulary, TimeGrammar.Instance);

    internal static BodyReadResult Read(
        string file, string text, int bodyStart, TimeContext context, BodyVocabulary vocabulary, ITimeReader times)
    {
        CommentFreeText written = CommentFreeText.Of(text[Math.Clamp(bodyStart, 0, text.Length)..]);
        var body = new BodyContext(file, text, bodyStart, written, vocabulary.Index, times);
        var walker = new BodyWalker(body, vocabulary, context);
        if (Parse(body.Markdown) is not { } document || !Walk(walker, document)) return Unread(file, text, bodyStart, written, context);
        return new BodyReadResult
        {
            Parts = walker.Parts,
            Clauses = walker.Outline.Close(),
            Citations = [.. body.Citations],
            Links = [.. body.Links],
            Times = [.. body.Mentions],
            Rows = [.. body.Rows],
            Blocks = [.. body.Blocks],
            PlainText = body.PlainText.ToString(),
            Diagnostics = [.. body.Diagnostics],
            Context = context,
        };
    }

    // Markdig refuses what is nested without end, by an exception.
    private static MarkdownDocument? Parse(string markdown)
    {
        try
        {
            return Markdig.Markdown.Parse(markdown, BodyPipeline.For(markdown));
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static bool Walk(BodyWalker walker, MarkdownDocument document)
    {
        try
        {
            walker.Blocks(document);
            return true;
        }
        catch (InsufficientExecutionStackException)
        {
            return false;
        }
    }

    // The text is still shown, as it is.
    private static BodyReadResult Unread(string file, string text, int bodyStart, CommentFreeText written, TimeContext context)
    {
        return new BodyReadResult
        {
            Parts = [new HtmlPart($"<pre>{HtmlText.Encode(written.Text)}</pre>\n")],
            PlainText = written.Text,
            Diagnostics = [NestedTooDeeply.For(new LineMap(file, text).Span(bodyStart, text.Length))],
            Context = context,
        };
    }
}
