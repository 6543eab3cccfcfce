using System.Text;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Text;

namespace PlanSite.Cli.Fixing;

/// <summary>A file as it is on the disk, with BOM and line ends, to be changed at places that count in the text as it was read (NFC, line feeds).</summary>
internal sealed class RawText
{
    private static readonly byte[] Bom = [0xEF, 0xBB, 0xBF];

    private readonly bool _hasBom;
    private readonly int[] _lineStarts;

    private RawText(string written, bool hasBom)
    {
        Written = written;
        Text = UnicodeText.ToNfc(written);
        _hasBom = hasBom;
        List<int> starts = [0];
        for (int i = 0; i < Text.Length; i++)
        {
            if (Text[i] == '\n' || (Text[i] == '\r' && (i + 1 == Text.Length || Text[i + 1] != '\n'))) starts.Add(i + 1);
        }

        _lineStarts = [.. starts];
    }

    /// <summary>As it is on the disk.</summary>
    public string Written { get; }

    /// <summary>Composed, line ends as they are.</summary>
    public string Text { get; }

    /// <summary>As rules saw it.</summary>
    public string Normal => Text.ReplaceLineEndings("\n");

    /// <summary>Nothing where the bytes are no UTF-8.</summary>
    public static RawText? Read(string path)
    {
        byte[] bytes = File.ReadAllBytes(path);
        bool hasBom = bytes.AsSpan().StartsWith(Bom);
        try
        {
            return new RawText(new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(hasBom ? bytes.AsSpan(3) : bytes), hasBom);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>The text with changes made; changes that overlap an earlier one are left for another time.</summary>
    public string With(IEnumerable<TextEdit> edits)
    {
        var result = new StringBuilder();
        int at = 0;
        string lineEnd = Text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        foreach (TextEdit edit in edits.OrderBy(edit => edit.Span.Line).ThenBy(edit => edit.Span.Column))
        {
            int start = Index(edit.Span.Line, edit.Span.Column);
            int end = Math.Max(start, Index(edit.Span.EndLine, edit.Span.EndColumn));
            result.Append(Text, at, start - at).Append(edit.NewText.ReplaceLineEndings(lineEnd));
            at = end;
        }

        return result.Append(Text, at, Text.Length - at).ToString();
    }

    public byte[] Bytes(string text) => [.. _hasBom ? Bom : [], .. Encoding.UTF8.GetBytes(text)];

    // A column behind the end of its line is the end of the line, before its break.
    private int Index(int line, int column)
    {
        if (line > _lineStarts.Length) return Text.Length;
        int start = _lineStarts[line - 1];
        int end = line < _lineStarts.Length ? _lineStarts[line] : Text.Length;
        while (end > start && Text[end - 1] is '\r' or '\n') end--;
        return Math.Min(start + column - 1, Math.Max(end, start));
    }
}
