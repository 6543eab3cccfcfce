using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PlanSite.Content.Files;
using PlanSite.Content.Rules;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Yaml;

/// <summary>Saves what can be read of a YAML text that the parser refuses as a whole: entry by entry, key by key.</summary>
internal sealed partial class YamlRecovery(SourceText source, char[] text, int offset, ICollection<Diagnostic> findings)
{
    // Deeper than any file of the format nests; a broken value below that is given up.
    private const int DepthLimit = 8;

    public YamlNode Read(YamlFault fault)
    {
        int before = findings.Count;
        YamlNode node = Block(0, text.Length, fault, 0);
        if (findings.Count == before) findings.Add(YamlFaultExplainer.Explain(source, offset, offset + text.Length, fault));
        return node;
    }

    /// <summary>A range of lines that can't be read as one.</summary>
    private YamlNode Block(int start, int end, YamlFault fault, int depth)
    {
        List<(int Start, int End)> chunks = Chunks(start, end);
        if (chunks.Count > 1 && depth < DepthLimit) return Merge(chunks, depth);
        if (chunks.Count == 1 && depth < DepthLimit)
        {
            (int first, int last) = chunks[0];
            int content = Content(first, last);
            if (IsItem(content, last))
            {
                int inner = content + 1;
                while (inner < last && text[inner] == ' ') inner++;
                if (Key(inner, last) is not null)
                {
                    SourceSpan place = Span(inner, last);
                    text[content] = ' ';
                    YamlNode item = Part(first, last, depth + 1);
                    return new YamlSequence([item], place, item.Size + 1);
                }
            }
            else if (Key(content, last) is { } key && ValueIsBelow(content + key.Length, last))
            {
                int below = text.AsSpan(content, last - content).IndexOf('\n') + content + 1;
                return Entry(key, content, Part(below, last, depth + 1));
            }
        }

        return Give(start, end, fault, depth);
    }

    /// <summary>A range of lines, read as a whole if that is possible.</summary>
    private YamlNode Part(int start, int end, int depth)
    {
        (YamlNode? node, YamlFault? fault) = YamlTreeBuilder.Build(source, new string(text, start, end - start), offset + start, findings);
        return fault is not null ? Block(start, end, fault, depth) : node ?? new YamlScalar("", IsPlain: true, Span(start, start));
    }

    private YamlNode Merge(List<(int Start, int End)> chunks, int depth)
    {
        var entries = new YamlEntries(findings);
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        int content = Content(chunks[0].Start, chunks[0].End);
        bool isList = IsItem(content, chunks[0].End);
        foreach ((int start, int end) in chunks)
        {
            int from = Content(start, end);
            if (from - LineStart(from) < content - LineStart(content)) findings.Add(BadIndentation.Found(Span(from, LineEnd(from, end)), isList));
            switch (Part(start, end, depth + 1))
            {
                case YamlSequence sequence when isList:
                    items.AddRange(sequence.Items);
                    break;
                case YamlMapping mapping when !isList:
                    foreach (YamlEntry entry in mapping.Entries) entries.Add(entry);
                    break;
                case YamlBroken or YamlScalar { Text: "" }:
                    break;
                default:
                    if (Stray(from, end, isList) is { } found) entries.Add(found);
                    break;
            }
        }

        int last = chunks[^1].End;
        if (isList) return new YamlSequence(items.ToImmutable(), Span(content, last), Saturate(items.Sum(item => (long)item.Size)));
        ImmutableArray<YamlEntry> all = entries.ToImmutable();
        return new YamlMapping(all, Span(content, last), Saturate(all.Sum(entry => (long)entry.Value.Size)));
    }

    /// <summary>A piece that reads well but fits nothing around it: words without a key, a key among the entries of a list.</summary>
    private YamlEntry? Stray(int content, int end, bool isList)
    {
        int lineEnd = LineEnd(content, end);
        Match joined = MissingSpace.KeyWithoutBlank().Match(new string(text, content, lineEnd - content));
        if (joined.Success)
        {
            findings.Add(MissingSpace.FoundAfterColon(source, offset + content, joined.Groups["key"].Value));
            int value = content + joined.Groups["value"].Index;
            var scalar = new YamlScalar(joined.Groups["value"].Value, IsPlain: true, Span(value, lineEnd));
            return isList ? null : new YamlEntry(joined.Groups["key"].Value, Span(content, content + joined.Groups["key"].Length), scalar);
        }

        if (IsDashWithoutBlank(content, lineEnd))
            findings.Add(MissingSpace.FoundAfterDash(source, offset + content));
        else if (Key(content, end) is not null || IsItem(content, end))
            findings.Add(BadIndentation.Found(Span(content, lineEnd), isList));
        else
            findings.Add(YamlSyntax.FoundNoKey(Span(content, lineEnd), isList));
        return null;
    }

    /// <summary>Says what is wrong here and goes on without the value, with it where it is plain what was meant.</summary>
    private YamlNode Give(int start, int end, YamlFault fault, int depth)
    {
        int content = Content(start, end);
        if (content < end && IsDashWithoutBlank(content, end))
        {
            findings.Add(MissingSpace.FoundAfterDash(source, offset + content));
            return new YamlBroken(Span(content, end));
        }

        Diagnostic finding = YamlFaultExplainer.Explain(source, offset + start, offset + end, fault);
        findings.Add(finding);
        if (content >= end || Key(content, end) is not { } key) return new YamlBroken(Span(content, end));
        int value = content + key.Length + 1;
        int lineEnd = LineEnd(content, end);
        if (finding.Rule == BadIndentation.Rule && lineEnd + 1 < end && depth < DepthLimit)
        {
            // The lines below are keys of the same entry that slipped to the right.
            var entries = new YamlEntries(findings);
            YamlNode[] parts = [Part(start, lineEnd + 1, depth + 1), Part(lineEnd + 1, end, depth + 1)];
            foreach (YamlEntry entry in parts.OfType<YamlMapping>().SelectMany(part => part.Entries)) entries.Add(entry);
            return new YamlMapping(entries.ToImmutable(), Span(content, end), Saturate(parts.Sum(part => (long)part.Size)));
        }

        string rest = new string(text, value, Math.Max(0, lineEnd - value)).Trim();
        bool whole = lineEnd >= end - 1 && finding.Rule == UnquotedColon.Rule;
        return Entry(key, content, whole ? new YamlScalar(rest, IsPlain: false, Span(value + 1, lineEnd)) : new YamlBroken(Span(value, end)));
    }

    private YamlMapping Entry(string key, int content, YamlNode value) =>
        new([new YamlEntry(key, Span(content, content + key.Length), value)], Span(content, content + key.Length), Saturate((long)value.Size + 1));

    /// <summary>Cuts at the lines that are indented no more than the first one: there an entry or a key begins.</summary>
    private List<(int Start, int End)> Chunks(int start, int end)
    {
        var chunks = new List<(int, int)>();
        int first = -1;
        int indent = 0;
        bool isList = false;
        for (int line = start; line < end; line = LineEnd(line, end) + 1)
        {
            int content = Content(line, LineEnd(line, end));
            if (content >= LineEnd(line, end) || text[content] is '#' or ']' or '}') continue;
            if (first < 0)
            {
                first = line;
                indent = content - line;
                isList = IsItem(content, end);
            }
            else if (content - line <= indent && (isList || !IsItem(content, end)))
            {
                chunks.Add((first, line));
                first = line;
            }
        }

        if (first >= 0) chunks.Add((first, end));
        return chunks;
    }

    private string? Key(int content, int end)
    {
        Match match = KeyAtStart().Match(new string(text, content, LineEnd(content, end) - content));
        return match.Success ? match.Groups["key"].Value : null;
    }

    private bool ValueIsBelow(int colon, int end)
    {
        int lineEnd = LineEnd(colon, end);
        string rest = new string(text, colon + 1, Math.Max(0, lineEnd - colon - 1)).Trim();
        return (rest.Length == 0 || rest[0] == '#') && lineEnd < end - 1;
    }

    private bool IsItem(int content, int end) =>
        content < end && text[content] == '-' && (content + 1 >= end || text[content + 1] is ' ' or '\n');

    private bool IsDashWithoutBlank(int content, int end) =>
        content + 1 < end && text[content] == '-' && text[content + 1] is not (' ' or '-' or '\n');

    private int LineStart(int index) => text.AsSpan(0, index).LastIndexOf('\n') + 1;

    private int Content(int start, int end)
    {
        while (start < end && (text[start] is ' ' or '\n')) start++;
        return start;
    }

    private int LineEnd(int index, int end)
    {
        int length = text.AsSpan(index, end - index).IndexOf('\n');
        return length < 0 ? end : index + length;
    }

    private SourceSpan Span(int start, int end)
    {
        while (end > start && (end > text.Length || char.IsWhiteSpace(text[end - 1]))) end--;
        return source.Span(offset + start, offset + end);
    }

    private static int Saturate(long size) => (int)Math.Min(size, int.MaxValue / 2);

    [GeneratedRegex(@"^(?<key>[\p{L}\p{N}_][\p{L}\p{N}_\- ]{0,60}):(?:\s|$)")]
    private static partial Regex KeyAtStart();
}
