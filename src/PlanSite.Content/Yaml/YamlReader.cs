using PlanSite.Content.Files;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Yaml;

/// <summary>
/// Reads YAML into a tree with places. Where the YAML itself is broken, the text is taken apart into its entries and keys and each
/// is read alone: a mistake costs the value that it is made in, and every mistake is reported.
/// </summary>
internal static class YamlReader
{
    /// <summary>Reads a part of a source; it must begin at the start of a line.</summary>
    /// <returns>Nothing where the part holds no YAML but comments.</returns>
    public static YamlNode? Read(SourceText source, int start, int end, ICollection<Diagnostic> findings)
    {
        char[] text = source.Text.ToCharArray(start, end - start);
        bool indentMended = YamlIndent.Mend(source, start, text, findings);
        (YamlNode? node, YamlFault? fault) = YamlTreeBuilder.Build(source, new string(text), start, findings);
        if (fault is null) return node;

        // A wrong blank explains every fault that it leads to: a second finding would only confuse.
        var faults = new List<Diagnostic>();
        node = new YamlRecovery(source, text, start, faults).Read(fault);
        if (!indentMended)
        {
            foreach (Diagnostic finding in faults) findings.Add(finding);
        }

        return node;
    }
}
