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
    public static BodyReadResult Read(string file, string text, int bodyStart, TimeContext context, BodyVocabulary vocabulary)
    {
        _ = (file, text, bodyStart, context, vocabulary);
        return new BodyReadResult();
    }
}
