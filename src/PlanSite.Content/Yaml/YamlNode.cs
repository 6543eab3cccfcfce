using System.Collections.Immutable;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Yaml;

/// <summary>A piece of YAML with its place. Trees may share nodes where the file uses anchors.</summary>
/// <param name="Size">How many nodes there are when every alias is written out.</param>
internal abstract record YamlNode(SourceSpan Span, int Size);

/// <summary>A value. YAML's own types are not looked at: <c>yes</c>, <c>2024-09-20</c> and <c>012</c> stay what was written.</summary>
internal sealed record YamlScalar(string Text, bool IsPlain, SourceSpan Span) : YamlNode(Span, 1)
{
    /// <summary>Nothing is written, or one of the words by which YAML says "nothing".</summary>
    public bool IsNothing => IsPlain && Text is "" or "~" or "null" or "Null" or "NULL";
}

internal sealed record YamlSequence(ImmutableArray<YamlNode> Items, SourceSpan Span, int Size) : YamlNode(Span, Size);

internal sealed record YamlMapping(ImmutableArray<YamlEntry> Entries, SourceSpan Span, int Size) : YamlNode(Span, Size);

internal sealed record YamlEntry(string Key, SourceSpan KeySpan, YamlNode Value);

/// <summary>Something stands here that could not be read; the finding about it is made already.</summary>
internal sealed record YamlBroken(SourceSpan Span) : YamlNode(Span, 1);
