using System.Collections.Frozen;
using YamlDotNet.RepresentationModel;

namespace PlanSite.Content.Markdown.Tables;

/// <summary>The words by which columns of a schedule are known: data, in <c>schedule-columns.yml</c>.</summary>
internal sealed class ScheduleColumns
{
    private readonly FrozenDictionary<string, ColumnRole> _exact;
    private readonly (string Start, ColumnRole Role)[] _starts;

    private ScheduleColumns(IReadOnlyList<(string Name, ColumnRole Role)> names)
    {
        _exact = names.Where(name => !name.Name.EndsWith('*')).ToFrozenDictionary(name => name.Name, name => name.Role, StringComparer.Ordinal);
        _starts = [.. names.Where(name => name.Name.EndsWith('*')).Select(name => (name.Name[..^1], name.Role)).OrderByDescending(name => name.Item1.Length)];
    }

    public static ScheduleColumns Default { get; } = Load();

    /// <summary>The role of a column, and what its header says beyond the role's name: "tổ chức đại hội" of "Thời gian tổ chức đại hội".</summary>
    public (ColumnRole Role, string Tail) RoleOf(string header)
    {
        string name = Normal(header);
        if (_exact.TryGetValue(name, out ColumnRole role)) return (role, "");
        foreach ((string start, ColumnRole kind) in _starts)
        {
            if (!name.StartsWith(start, StringComparison.Ordinal)) continue;
            string rest = name[start.Length..];
            if (rest.Length == 0 || rest[0] is ' ' or '(' or ',') return (kind, rest.Replace("dự kiến", "", StringComparison.Ordinal).Trim(' ', '(', ')', ','));
        }

        return (ColumnRole.None, "");
    }

    public static bool IsTentative(string header) => Normal(header).Contains("dự kiến", StringComparison.Ordinal);

    /// <summary>Lower case, one blank between words, nothing but words at the ends.</summary>
    public static string Normal(string header) =>
        string.Join(' ', header.ToLowerInvariant().Split([' ', '\n', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries)).Trim(' ', '.', ':', '*');

    private static ScheduleColumns Load()
    {
        using Stream stream = typeof(ScheduleColumns).Assembly.GetManifestResourceStream("PlanSite.Content.schedule-columns.yml")!;
        using var reader = new StreamReader(stream);
        var yaml = new YamlStream();
        yaml.Load(reader);
        var names = new List<(string, ColumnRole)>();
        foreach ((YamlNode role, YamlNode words) in (YamlMappingNode)yaml.Documents[0].RootNode)
        {
            var kind = Enum.Parse<ColumnRole>(((YamlScalarNode)role).Value!, ignoreCase: true);
            names.AddRange(((YamlSequenceNode)words).Select(word => (((YamlScalarNode)word).Value!, kind)));
        }

        return new ScheduleColumns(names);
    }
}
