using System.Text.RegularExpressions;

namespace PlanSite.Site.Theming;

/// <summary>Finds the line of a fault that the engine reports without one.</summary>
internal static partial class TemplateBlocks
{
    /// <summary>The line of the first block that is closed wrongly or, failing that, of the innermost that is never closed.</summary>
    public static int? FaultyLine(string text)
    {
        var open = new Stack<(string Name, int Line)>();
        foreach (Match tag in Tag().Matches(text))
        {
            int line = LineAt(text, tag.Index);
            string name = tag.Groups["name"].Value;
            if (tag.Groups["kind"].ValueSpan is not "/") open.Push((name, line));
            else if (!open.TryPop(out var block) || !string.Equals(block.Name, name, StringComparison.Ordinal)) return line;
        }

        return open.TryPeek(out var left) ? left.Line : null;
    }

    /// <summary>The line of the name that an engine's message begins with (<c>Titl is undefined</c>) or quotes (<c>'row'</c>).</summary>
    public static int? LineOf(string text, string message)
    {
        string name = Quoted().Match(message) is { Success: true } quoted ? quoted.Groups[1].Value : message.Split(' ', 2)[0];
        if (name.Length == 0) return null;
        Match found = Regex.Match(text, @"\{\{[^}]*(?<![\w.])" + Regex.Escape(name) + @"(?!\w)", RegexOptions.None, TimeSpan.FromSeconds(1));
        return found.Success ? LineAt(text, found.Index) : null;
    }

    private static int LineAt(string text, int index) => 1 + text.AsSpan(0, index).Count('\n');

    [GeneratedRegex(@"\{\{~?(?<kind>[#/])(?!\s*>)\s*(?<name>[\w@.-]+)")]
    private static partial Regex Tag();

    [GeneratedRegex("'([^']+)'")]
    private static partial Regex Quoted();
}
