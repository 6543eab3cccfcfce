using System.Collections.Frozen;
using System.Text.RegularExpressions;
using PlanSite.Core.Text;
using YamlDotNet.RepresentationModel;

namespace PlanSite.Content.Markdown.Tables;

/// <summary>The words by which columns of a schedule are known: data, in <c>schedule-columns.yml</c>.</summary>
internal sealed partial class ScheduleColumns
{
    // Shorter names are near to too many words.
    private const int ShortestToMisspell = 6;

    // One letter, or a few marks.
    private const double FurthestSlip = 1;

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
            if (rest.Length == 0 || rest[0] is ' ' or '(' or ',') return (kind, Tail(rest));
        }

        return (ColumnRole.None, "");
    }

    // What qualifies the times says nothing of what is done.
    private static string Tail(string rest) => YearInHeader().Replace(rest, "").Replace("dự kiến", "", StringComparison.Ordinal).Trim(' ', '(', ')', ',', ';', '-');

    [GeneratedRegex(@"(?:(?:trong|của)\s+)?(?:năm\s+)?(?:19|20)\d\d(?!\d)")]
    private static partial Regex YearInHeader();

    /// <summary>The column, or the level, whose name a header most probably is with a slip in it.</summary>
    public (ColumnRole Role, string Name)? Nearest(string header, IEnumerable<string> levels)
    {
        string name = Normal(header);
        string[] words = name.Split(' ');
        (ColumnRole Role, string Name)? best = null;
        double least = FurthestSlip;
        foreach ((string known, ColumnRole role, bool start) in _exact.Select(exact => (exact.Key, exact.Value, false))
            .Concat(_starts.Select(pair => (pair.Start, pair.Role, true)))
            .Concat(levels.Select(level => (Normal(level), ColumnRole.Level, false)))
            .OrderBy(candidate => candidate.Item1, StringComparer.Ordinal))
        {
            int count = known.Count(c => c == ' ') + 1;
            if (known.Length < ShortestToMisspell || role is ColumnRole.Fact or ColumnRole.Number || (start ? words.Length < count : words.Length != count)) continue;
            double distance = Nearness.Distance(start ? string.Join(' ', words.Take(count)) : name, known);
            if (distance > least || (best is not null && distance >= least)) continue;
            least = distance;
            string meant = string.Join(' ', words.Skip(start ? count : words.Length).Prepend(known));
            best = (role, char.ToUpperInvariant(meant[0]) + meant[1..]);
        }

        return best;
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
