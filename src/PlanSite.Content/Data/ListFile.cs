using System.Collections.Immutable;
using PlanSite.Content.Files;
using PlanSite.Content.Rules;
using PlanSite.Content.Yaml;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Time;

namespace PlanSite.Content.Data;

/// <summary>Reads a file that is a list of entries. An entry that can't be read doesn't lose the others.</summary>
internal static class ListFile
{
    /// <param name="wrapper">A key that may stand around the list, as <c>tasks:</c> in <c>tasks.yml</c>.</param>
    public static ImmutableArray<T> Read<T>(SourceText source, RecordShape<T> shape, ICollection<Diagnostic> findings, string? wrapper = null)
        where T : class
    {
        var context = new ReadContext(source, findings) { Time = TimeContext.None };
        YamlNode? root = YamlReader.Read(source, 0, source.Text.Length, findings);
        if (root is YamlMapping { Entries: [{ } only] } && only.Key == wrapper) root = only.Value is YamlScalar { IsNothing: true } ? null : only.Value;
        switch (root)
        {
            // Comments alone: nothing to list yet.
            case null or YamlBroken or YamlScalar { IsNothing: true }:
                return [];
            case YamlSequence sequence:
                return Entries(sequence, source.File, shape, context);
            default:
                findings.Add(NotAList.Found(root, shape.Example));

                // A single entry without its dash, or the list below a key: what is meant is plain.
                return root is YamlMapping { Entries: [{ Value: YamlSequence inner }] } ? Entries(inner, source.File, shape, context) : [];
        }
    }

    private static ImmutableArray<T> Entries<T>(YamlSequence sequence, string file, RecordShape<T> shape, ReadContext context)
        where T : class
    {
        var entries = ImmutableArray.CreateBuilder<T>(sequence.Items.Length);
        string name = Path.GetFileName(file);
        foreach (YamlNode item in sequence.Items)
        {
            if (shape.TryRead(item, name, context, out T entry)) entries.Add(entry);
        }

        return entries.ToImmutable();
    }
}
