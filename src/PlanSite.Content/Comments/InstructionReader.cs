using System.Collections.Immutable;
using PlanSite.Content.Files;
using PlanSite.Content.Rules;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Comments;

/// <summary>Reads what authors say to the program in comments, and of which lines they say it.</summary>
internal sealed class InstructionReader(SourceText source, ICollection<Diagnostic> findings)
{
    private readonly ImmutableArray<Suppression>.Builder _suppressions = ImmutableArray.CreateBuilder<Suppression>();

    /// <summary>A whole file of YAML.</summary>
    public static ImmutableArray<Suppression> InYaml(SourceText source, ICollection<Diagnostic> findings) =>
        new InstructionReader(source, findings).Yaml(0, source.Text.Length);

    /// <summary>A document: YAML between the bounds of its front matter, then Markdown.</summary>
    public static ImmutableArray<Suppression> InDocument(SourceText source, int headStart, int headEnd, int bodyStart, ICollection<Diagnostic> findings)
    {
        var reader = new InstructionReader(source, findings);
        reader.Yaml(headStart, headEnd);
        return reader.Markdown(bodyStart);
    }

    private ImmutableArray<Suppression> Yaml(int start, int end)
    {
        var lines = new YamlLines(source, end);
        foreach (TextStretch comment in YamlComments.In(source.Text, start, end))
        {
            int line = source.LineAt(comment.Start);
            bool alone = lines.IsComment(line);
            (int first, int last) = alone ? lines.EntryBelow(line) : (line, line);
            Add(comment, comment.Start + 1, comment.End, alone, first, last);
        }

        return _suppressions.ToImmutable();
    }

    private ImmutableArray<Suppression> Markdown(int bodyStart)
    {
        MarkdownComments comments = MarkdownComments.In(source.Text, bodyStart);
        foreach (int open in comments.Unclosed) findings.Add(UnclosedComment.Found(source.Span(open, open + MarkdownComments.Open.Length)));
        if (comments.Closed.Count == 0) return _suppressions.ToImmutable();
        var lines = new MarkdownLines(source, comments);
        foreach (TextStretch comment in comments.Closed)
        {
            int line = lines.LineMeant(comment);
            int wordsEnd = Math.Max(comment.Start + MarkdownComments.Open.Length, comment.End - MarkdownComments.Close.Length);
            Add(comment, comment.Start + MarkdownComments.Open.Length, wordsEnd, lines.IsAlone(comment), line, line);
        }

        return _suppressions.ToImmutable();
    }

    private void Add(TextStretch comment, int wordsStart, int wordsEnd, bool alone, int firstLine, int lastLine)
    {
        if (InstructionText.TryRead(source, wordsStart, wordsEnd) is not { } said) return;
        bool wholeFile = said.Word.Value.Equals(InstructionText.IgnoreFile, StringComparison.OrdinalIgnoreCase);
        if (!wholeFile && !said.Word.Value.Equals(InstructionText.Ignore, StringComparison.OrdinalIgnoreCase))
        {
            findings.Add(UnknownInstruction.Found(said.Word));
            return;
        }

        SourceSpan span = source.Span(comment.Start, comment.End);
        if (said.Codes.Length > 0 && said.Reason.Length == 0) findings.Add(SuppressionWithoutReason.Found(span, said.Codes));
        Suppression note = wholeFile
            ? Suppression.OfWholeFile(span, said.Codes, said.Reason)
            : new Suppression(span, said.Codes, said.Reason, firstLine, lastLine);
        _suppressions.Add(note with { Removal = Removal(comment, alone) });
    }

    // With its line where it is alone there, else with the blanks before it.
    private SourceSpan Removal(TextStretch comment, bool alone)
    {
        if (alone)
        {
            int lastLine = source.LineAt(comment.End - 1);
            return source.Span(source.StartOfLine(source.LineAt(comment.Start)), lastLine < source.LineCount ? source.StartOfLine(lastLine + 1) : source.Text.Length);
        }

        int start = comment.Start;
        while (start > 0 && source.Text[start - 1] is ' ' or '\t') start--;
        return source.Span(start, comment.End);
    }
}
