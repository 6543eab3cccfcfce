using System.Text.RegularExpressions;
using PlanSite.Content.Files;
using PlanSite.Content.Rules;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Data;

/// <summary>Where the front matter of a document begins and ends, and where its body begins. Indexes count in the source's text.</summary>
internal readonly partial record struct FrontMatterBounds(int Start, int End, int BodyStart)
{
    private const string Fence = "---";

    /// <summary>Finds the bounds, the likely ones where a line of dashes is missing or slipped.</summary>
    /// <returns>Nothing where there is no front matter to be seen.</returns>
    public static FrontMatterBounds? Find(SourceText source, ICollection<Diagnostic> findings)
    {
        int first = 1;
        while (first < source.LineCount && string.IsNullOrWhiteSpace(source.Line(first))) first++;
        if (IsFence(source.Line(first)))
        {
            if (first > 1) findings.Add(MissingFrontMatter.FoundAfterBlankLines(source.File, first));
            return Closed(source, first, findings);
        }

        // The head may be there and only its first line be missing.
        int close = FirstFence(source, first);
        bool looksLikeHead = close > 0 && KeyLine().IsMatch(source.Line(first));
        findings.Add(MissingFrontMatter.Found(source.File, looksLikeHead, LooksLikeFence().IsMatch(source.Line(first)) ? source.Line(first) : null));
        if (LooksLikeFence().IsMatch(source.Line(first))) return Closed(source, first, findings);
        return looksLikeHead ? new FrontMatterBounds(source.StartOfLine(first), source.StartOfLine(close), AfterLine(source, close)) : null;
    }

    private static FrontMatterBounds? Closed(SourceText source, int open, ICollection<Diagnostic> findings)
    {
        int close = FirstFence(source, open + 1);
        int start = AfterLine(source, open);
        if (close > 0)
        {
            var bounds = new FrontMatterBounds(start, source.StartOfLine(close), AfterLine(source, close));
            if (!string.IsNullOrWhiteSpace(source.Text[bounds.Start..bounds.End])) return bounds;
            findings.Add(EmptyFrontMatter.Found(source, open));
            return null;
        }

        (int line, bool slipped) = LikelyEnd(source, open);
        findings.Add(UnclosedFrontMatter.Found(source, open, line, slipped));
        if (line == open + 1) return null;
        int end = source.StartOfLine(line);
        return line > source.LineCount
            ? new FrontMatterBounds(start, source.Text.Length, source.Text.Length)
            : new FrontMatterBounds(start, end, slipped ? AfterLine(source, line) : end);
    }

    /// <summary>
    /// The line before which the closing dashes belong: a line of dashes of the wrong kind or number, else the first line that
    /// can be neither key, entry, comment nor continuation.
    /// </summary>
    private static (int Line, bool Slipped) LikelyEnd(SourceText source, int open)
    {
        for (int line = open + 1; line <= source.LineCount; line++)
        {
            string text = source.Line(line);
            if (LooksLikeFence().IsMatch(text)) return (line, true);
            bool belongs = string.IsNullOrWhiteSpace(text) || text[0] is ' ' or '\t' || KeyLine().IsMatch(text)
                || ItemLine().IsMatch(text) || (text[0] == '#' && !Heading().IsMatch(text));
            if (!belongs) return (line, false);
        }

        return (source.LineCount + 1, false);
    }

    private static int FirstFence(SourceText source, int from)
    {
        for (int line = from; line <= source.LineCount; line++)
        {
            if (IsFence(source.Line(line))) return line;
        }

        return 0;
    }

    private static bool IsFence(string line) => line.TrimEnd() == Fence;

    private static int AfterLine(SourceText source, int line) => line < source.LineCount ? source.StartOfLine(line + 1) : source.Text.Length;

    // Word turns two hyphens into a dash; one too many or too few is soon typed.
    [GeneratedRegex(@"^\s*(?:[-–—]{2,}|—|-{4,}|\.\.\.|===+|\*\*\*+)\s*$")]
    private static partial Regex LooksLikeFence();

    [GeneratedRegex(@"^[A-Za-z][A-Za-z\-]*:(?:\s|$|\S)")]
    private static partial Regex KeyLine();

    [GeneratedRegex(@"^-\s+\S")]
    private static partial Regex ItemLine();

    [GeneratedRegex(@"^#{1,6}\s")]
    private static partial Regex Heading();
}
