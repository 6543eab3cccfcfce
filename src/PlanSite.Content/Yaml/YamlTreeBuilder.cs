using System.Collections.Immutable;
using PlanSite.Content.Files;
using PlanSite.Content.Rules;
using PlanSite.Core.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace PlanSite.Content.Yaml;

/// <summary>Makes the tree of one YAML text out of the parser's events, within bounds that no file of an office reaches.</summary>
internal sealed class YamlTreeBuilder
{
    public const int DepthLimit = 40;

    /// <summary>How many nodes all aliases of a file may add when they are written out.</summary>
    public const int AliasBudget = 20_000;

    private readonly SourceText source;
    private readonly int offset;
    private readonly Parser parser;
    private readonly ICollection<Diagnostic> findings;
    private readonly Dictionary<string, YamlNode?> anchors = new(StringComparer.Ordinal);
    private int aliased;
    private bool aliasesEnd;

    // Where the last value ended: the parser sees the end of a block only when the next line has begun.
    private int contentEnd;

    private YamlTreeBuilder(SourceText source, string text, int offset, ICollection<Diagnostic> findings)
    {
        this.source = source;
        this.offset = offset;
        this.findings = findings;
        parser = new Parser(new StringReader(text));
    }

    /// <summary>Thrown by nobody outside: ends the reading of a text that nests without end.</summary>
    private sealed class TooDeepException : Exception;

    /// <summary>Reads a text that stands at an offset of the source.</summary>
    /// <returns>The tree (nothing where the text holds none), or the fault that made it unreadable.</returns>
    public static (YamlNode? Node, YamlFault? Fault) Build(SourceText source, string text, int offset, ICollection<Diagnostic> findings)
    {
        var own = new List<Diagnostic>();
        var builder = new YamlTreeBuilder(source, text, offset, own);
        YamlNode? node = null;
        try
        {
            node = builder.Document();
        }
        catch (TooDeepException)
        {
            node = new YamlBroken(builder.source.Span(offset, offset));
        }
        catch (YamlException e)
        {
            return (null, new YamlFault(e.Message, Clamp(e.Start.Index, text) + offset, Clamp(e.End.Index, text) + offset));
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or FormatException or OverflowException or IndexOutOfRangeException)
        {
            // The parser's own slips on malformed input: it lost its place, ours is where it last was.
            int at = builder.parser.Current is { } last ? Clamp(last.Start.Index, text) : 0;
            return (null, new YamlFault("", at + offset, at + offset));
        }

        foreach (Diagnostic finding in own) findings.Add(finding);
        return (node, null);
    }

    private static int Clamp(long index, string text) => (int)Math.Clamp(index, 0, text.Length);

    private YamlNode? Document()
    {
        YamlNode? root = null;
        int documents = 0;
        while (parser.MoveNext())
        {
            switch (parser.Current)
            {
                case DocumentStart start:
                    if (++documents == 2) findings.Add(SeveralYamlDocuments.Found(SpanOf(start)));
                    anchors.Clear();
                    break;
                case StreamStart or StreamEnd or DocumentEnd:
                    break;
                default:
                    root = Joined(root, Node(0));
                    break;
            }
        }

        return root;
    }

    /// <summary>The entries of a list that a line of dashes divides are all meant; of anything else the first part stands.</summary>
    private static YamlNode Joined(YamlNode? before, YamlNode node) => (before, node) switch
    {
        (null, _) or (YamlScalar { IsNothing: true }, _) => node,
        (YamlSequence first, YamlSequence second) =>
            new YamlSequence([.. first.Items, .. second.Items], first.Span, Saturate((long)first.Size + second.Size)),
        _ => before,
    };

    /// <summary>The node that the current event begins; afterwards the current event is its last.</summary>
    private YamlNode Node(int depth)
    {
        ParsingEvent current = parser.Current!;
        if (depth > DepthLimit)
        {
            findings.Add(TooDeep.Found(SpanOf(current)));
            throw new TooDeepException();
        }

        if (current is NodeEvent { Tag.IsEmpty: false } tagged && source.Text[Index(tagged)] == '!')
            findings.Add(UnquotedCharacter.Found(source, Index(tagged)));
        switch (current)
        {
            case Scalar scalar:
                return Anchored(scalar, ScalarNode(scalar));
            case SequenceStart start:
                Announce(start);
                return Anchored(start, Sequence(start, depth));
            case MappingStart start:
                Announce(start);
                return Anchored(start, Mapping(start, depth));
            case AnchorAlias alias:
                return Alias(alias);
            default:
                // On some malformed input the parser forgets the value of a key.
                throw new InvalidOperationException();
        }
    }

    private YamlScalar ScalarNode(Scalar scalar)
    {
        string text = scalar.Value;
        SourceSpan span = SpanOf(scalar);
        if (scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded) text = text.TrimEnd('\n');

        // The file itself is free of them: only an escape such as \u0000 brings one in.
        if (InvisibleCharacters.First(text) is >= 0 and var invisible)
        {
            findings.Add(ControlCharacter.FoundEscaped(span, text[invisible]));
            text = InvisibleCharacters.Blanked(text).Clean;
        }

        return new YamlScalar(text, scalar.Style == ScalarStyle.Plain && scalar.Anchor.IsEmpty, span);
    }

    private YamlSequence Sequence(SequenceStart start, int depth)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        long size = 1;
        while (parser.MoveNext() && parser.Current is not SequenceEnd)
        {
            YamlNode item = Node(depth + 1);
            size += item.Size;
            items.Add(item);
        }

        if (start.Style == SequenceStyle.Flow) PassBracket();
        return new YamlSequence(items.ToImmutable(), source.Span(Index(start), contentEnd), Saturate(size));
    }

    private YamlMapping Mapping(MappingStart start, int depth)
    {
        var entries = new YamlEntries(findings);
        long size = 1;
        while (parser.MoveNext() && parser.Current is not MappingEnd)
        {
            ParsingEvent keyEvent = parser.Current!;
            YamlNode key = Node(depth + 1);
            if (!parser.MoveNext()) break;
            YamlNode value = Node(depth + 1);
            size += (long)key.Size + value.Size;
            if (key is YamlScalar scalar) entries.Add(new YamlEntry(scalar.Text, scalar.Span, value));
            else if (key is not YamlBroken) findings.Add(KeyNotText.Found(SpanOf(keyEvent)));
        }

        if (start.Style == MappingStyle.Flow) PassBracket();
        return new YamlMapping(entries.ToImmutable(), source.Span(Index(start), contentEnd), Saturate(size));
    }

    private YamlNode Alias(AnchorAlias alias)
    {
        string name = alias.Value.Value;
        SourceSpan span = SpanOf(alias);
        if (!anchors.TryGetValue(name, out YamlNode? target))
        {
            findings.Add(UnquotedCharacter.Found(source, Index(alias)));
            return new YamlBroken(span);
        }

        aliased = Saturate((long)aliased + (target?.Size ?? AliasBudget + 1));
        if (target is not null && aliased <= AliasBudget) return target;
        if (!aliasesEnd) findings.Add(EndlessAlias.Found(span, name, target is null));
        aliasesEnd = true;
        return new YamlBroken(span);
    }

    /// <summary>An anchor is known from its beginning, so that a node that holds itself is noticed.</summary>
    private void Announce(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty) anchors[node.Anchor.Value] = null;
    }

    private YamlNode Anchored(NodeEvent node, YamlNode made)
    {
        if (!node.Anchor.IsEmpty) anchors[node.Anchor.Value] = made;
        return made;
    }

    private int Index(ParsingEvent e) => Math.Min((int)e.Start.Index + offset, Math.Max(0, source.Text.Length - 1));

    /// <summary>The parser gives the closing bracket no width.</summary>
    private void PassBracket()
    {
        if (parser.Current is { } end) contentEnd = (int)end.Start.Index + offset + 1;
    }

    private SourceSpan SpanOf(ParsingEvent e)
    {
        int start = (int)e.Start.Index + offset;
        int end = Math.Min((int)e.End.Index + offset, source.Text.Length);
        while (end > start && char.IsWhiteSpace(source.Text[end - 1])) end--;
        contentEnd = Math.Max(contentEnd, end);
        return source.Span(start, end);
    }

    private static int Saturate(long size) => (int)Math.Min(size, int.MaxValue / 2);
}
