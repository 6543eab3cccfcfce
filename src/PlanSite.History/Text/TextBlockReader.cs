using System.Collections.Immutable;

namespace PlanSite.History.Text;

/// <summary>Cuts lines of Markdown into paragraphs and tables.</summary>
internal static class TextBlockReader
{
    /// <param name="number">Of the clause that the lines belong to: it is not part of the wording.</param>
    public static ImmutableArray<TextBlock> Read(ReadOnlySpan<string> lines, string number)
    {
        var blocks = ImmutableArray.CreateBuilder<TextBlock>();
        var paragraph = new List<string>();
        var rows = new List<string>();
        foreach (string line in lines)
        {
            string text = line.Trim().TrimStart('>').Trim();
            bool isRow = text.StartsWith('|') || IsRule(text);
            if (!isRow) Table(rows, blocks);
            if (isRow || text.Length == 0 || text.StartsWith('#')) Paragraph(paragraph, blocks, ref number);
            if (isRow) rows.Add(text);
            else if (text.Length > 0) paragraph.Add(text);
            if (text.StartsWith('#')) Paragraph(paragraph, blocks, ref number);
        }

        Table(rows, blocks);
        Paragraph(paragraph, blocks, ref number);
        return blocks.ToImmutable();
    }

    private static void Paragraph(List<string> lines, ImmutableArray<TextBlock>.Builder blocks, ref string number)
    {
        if (lines.Count == 0) return;
        string text = PlainInline.Of(string.Join('\n', lines)).TrimStart('#').TrimStart();
        lines.Clear();
        string plain = PlainInline.Of(number);
        if (plain.Length > 0 && text.StartsWith(plain, StringComparison.OrdinalIgnoreCase)) text = text[plain.Length..].TrimStart();
        else if (plain is "-" or "+" && text.Length > 1 && text[0] is '-' or '+' or '–' or '•') text = text[1..].TrimStart();
        number = "";
        if (text.Length > 0) blocks.Add(TextBlock.Paragraph(text));
    }

    private static void Table(List<string> lines, ImmutableArray<TextBlock>.Builder blocks)
    {
        ImmutableArray<ImmutableArray<string>> rows = [.. lines.Where(line => !IsRule(line) && !IsDashes(line)).Select(Cells)];
        lines.Clear();
        if (!rows.IsEmpty) blocks.Add(TextBlock.Table(rows));
    }

    private static ImmutableArray<string> Cells(string line)
    {
        var cells = ImmutableArray.CreateBuilder<string>();
        string inner = line[1..];
        if (inner.EndsWith('|') && !inner.EndsWith(@"\|", StringComparison.Ordinal)) inner = inner[..^1];
        int start = 0;
        for (int i = 0; i <= inner.Length; i++)
        {
            if (i < inner.Length && (inner[i] != '|' || (i > 0 && inner[i - 1] == '\\') || IsInBrackets(inner, i))) continue;
            cells.Add(PlainInline.Of(inner[start..i]));
            start = i + 1;
        }

        return cells.ToImmutable();
    }

    // `[[id|words]]` holds a bar of its own.
    private static bool IsInBrackets(string line, int at) =>
        line.LastIndexOf("[[", at, StringComparison.Ordinal) is var open and >= 0 && line.IndexOf("]]", open, StringComparison.Ordinal) > at;

    private static bool IsRule(string line) => line.StartsWith("+-", StringComparison.Ordinal) || line.StartsWith("+=", StringComparison.Ordinal);

    private static bool IsDashes(string line) => line.AsSpan().IndexOfAnyExcept("|-: \t") < 0;
}
