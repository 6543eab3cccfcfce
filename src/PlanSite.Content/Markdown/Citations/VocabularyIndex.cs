using System.Buffers;
using System.Collections.Frozen;
using PlanSite.Core.Documents;

namespace PlanSite.Content.Markdown.Citations;

/// <summary>The words of a vocabulary, made ready to be found in running text. Made once and only read afterwards.</summary>
internal sealed class VocabularyIndex
{
    private readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> _names;
    private readonly SearchValues<char> _nameStarts;
    private readonly SearchValues<char> _typeStarts;
    private readonly BodyVocabulary _source;

    public VocabularyIndex(BodyVocabulary vocabulary)
    {
        _source = vocabulary;
        TypeWords =
        [
            .. vocabulary.Types.SelectMany(type => type.Names.Prepend(type.Name)).Where(word => word.Length > 1)
                .Distinct(StringComparer.OrdinalIgnoreCase).OrderByDescending(word => word.Length).ThenBy(word => word, StringComparer.Ordinal),
        ];
        _typeStarts = SearchValues.Create([.. TypeWords.SelectMany(word => new[] { char.ToLowerInvariant(word[0]), char.ToUpperInvariant(word[0]) }).Distinct()]);
        Symbols = vocabulary.Types.Select(type => type.Symbol).OfType<string>().ToFrozenSet(StringComparer.Ordinal);
        var names = vocabulary.NamedReferences.SelectMany(NamesOf).Where(name => name.Length > 3).Distinct(StringComparer.OrdinalIgnoreCase)
            .GroupBy(name => Scan.Word(name, 0).ToString(), StringComparer.OrdinalIgnoreCase).Where(group => group.Key.Length > 0)
            .ToFrozenDictionary(
                group => group.Key,
                group => group.OrderByDescending(name => name.Length).ThenBy(name => name, StringComparer.Ordinal).ToArray(),
                StringComparer.OrdinalIgnoreCase);
        _names = names.GetAlternateLookup<ReadOnlySpan<char>>();
        _nameStarts = SearchValues.Create([.. names.Keys.SelectMany(key => new[] { char.ToLowerInvariant(key[0]), char.ToUpperInvariant(key[0]) })]);
        foreach (Abbreviation abbreviation in vocabulary.Abbreviations) LearnShortForm(abbreviation.Short.Value, abbreviation.Long.Value);
    }

    /// <summary>Names of types, the longest first.</summary>
    public IReadOnlyList<string> TypeWords { get; }

    /// <summary>Letters that types carry in numbers.</summary>
    public FrozenSet<string> Symbols { get; }

    public bool IsOf(BodyVocabulary vocabulary) =>
        _source.Types == vocabulary.Types && _source.NamedReferences == vocabulary.NamedReferences && _source.Abbreviations == vocabulary.Abbreviations;

    /// <summary>The abbreviations that are a type and a number: "Chỉ thị 35".</summary>
    public ShortForms ShortForms { get; } = new();

    /// <summary>Where the name of a type ends that begins here; nothing where there is none.</summary>
    public int? TypeAt(ReadOnlySpan<char> text, int at)
    {
        if (!_typeStarts.Contains(text[at])) return null;
        foreach (string word in TypeWords)
        {
            if (Scan.MatchWord(text, at, word) is > 0 and var end) return end;
        }

        return null;
    }

    /// <summary>The longest name of a cited document that begins here, and where it ends.</summary>
    public (string Name, int End)? NameAt(ReadOnlySpan<char> text, int at)
    {
        if (!_nameStarts.Contains(text[at]) || !_names.TryGetValue(Scan.Word(text, at), out string[]? names)) return null;
        foreach (string name in names)
        {
            int end = Scan.Match(text, at, name);
            if (end > 0 && Scan.IsWordEnd(text, end)) return (name, end);
        }

        return null;
    }

    private void LearnShortForm(string shown, string meant)
    {
        if (shown.Length == 0 || TypeAt(shown, 0) is not { } end) return;
        int at = Scan.SkipBlanks(shown, end);
        if (at == shown.Length || at + Scan.Digits(shown, at) != shown.Length) return;
        if (new CitationScanner(meant, this, new ShortForms()).Find(0) is [{ Start: 0, Number.IsBlank: false } full, ..]) ShortForms.Learn(shown[..end], shown[at..], full);
    }

    private static IEnumerable<string> NamesOf(Reference reference) =>
        reference.Title is { } title ? reference.Names.Prepend(title) : reference.Names;
}
