using System.Buffers;
using System.Collections.Frozen;
using YamlDotNet.RepresentationModel;

namespace PlanSite.Checks.Form;

/// <summary>The words that the rules of form look for: data, in <c>form-words.yml</c>.</summary>
internal sealed class FormData
{
    private FormData(YamlMappingNode root)
    {
        Doubled = Words(root, "doubled").ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        RepeatedPairs = Words(root, "repeated-pairs").ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        Names = [.. Words(root, "names")];
        Slips = [.. ((YamlMappingNode)root.Children["slips"]).Select(pair => (((YamlScalarNode)pair.Key).Value!, ((YamlScalarNode)pair.Value).Value!))];
        AnyName = SearchValues.Create([.. Names], StringComparison.OrdinalIgnoreCase);
        AnySlip = SearchValues.Create([.. Slips.Select(slip => slip.Wrong)], StringComparison.OrdinalIgnoreCase);
    }

    public static FormData Default { get; } = Load();

    /// <summary>Words of grammar that are never said twice.</summary>
    public FrozenSet<string> Doubled { get; }

    /// <summary>Pairs of syllables that are rightly said twice ("từng bước từng bước").</summary>
    public FrozenSet<string> RepeatedPairs { get; }

    /// <summary>Names of bodies with their capitals.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Slips of the pen that are wrong wherever they stand, and what is meant.</summary>
    public IReadOnlyList<(string Wrong, string Right)> Slips { get; }

    /// <summary>All of <see cref="Names"/> at once, for texts that hold none.</summary>
    public SearchValues<string> AnyName { get; }

    /// <summary>All that is wrong in <see cref="Slips"/> at once.</summary>
    public SearchValues<string> AnySlip { get; }

    private static IEnumerable<string> Words(YamlMappingNode root, string key) => ((YamlSequenceNode)root.Children[key]).Select(word => ((YamlScalarNode)word).Value!);

    private static FormData Load()
    {
        using Stream stream = typeof(FormData).Assembly.GetManifestResourceStream("PlanSite.Checks.form-words.yml")!;
        using var reader = new StreamReader(stream);
        var yaml = new YamlStream();
        yaml.Load(reader);
        return new FormData((YamlMappingNode)yaml.Documents[0].RootNode);
    }
}
