using System.Text.RegularExpressions;
using PlanSite.Content.Files;
using PlanSite.Content.Rules;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Yaml;

/// <summary>Finds tabs and no-break blanks where YAML wants plain blanks, at the beginning of lines.</summary>
internal static partial class YamlIndent
{
    /// <summary>Puts a blank in the place of each, so that the rest can be read with its columns right.</summary>
    /// <returns>Whether there was one.</returns>
    public static bool Mend(SourceText source, int start, char[] text, ICollection<Diagnostic> findings)
    {
        if (text.AsSpan().IndexOfAny('\t', '\u00A0') < 0) return false;
        var places = new List<SourceSpan>();
        char first = '\t';
        int blockIndent = -1;
        for (int line = 0; line < text.Length;)
        {
            int length = text.AsSpan(line).IndexOf('\n');
            int end = length < 0 ? text.Length : line + length;
            int content = line;
            int wrong = -1;
            while (content < end && (text[content] is ' ' or '\t' or '\u00A0'))
            {
                if (text[content] != ' ' && wrong < 0) wrong = content;
                content++;
            }

            int indent = (wrong < 0 ? content : wrong) - line;
            bool blank = content == end;
            bool inBlock = blockIndent >= 0 && (blank || indent > blockIndent);
            if (!inBlock && !blank)
            {
                blockIndent = BlockScalar().IsMatch(text.AsSpan(line, end - line)) ? content - line : -1;
                if (wrong >= 0)
                {
                    if (places.Count == 0) first = text[wrong];
                    places.Add(source.Span(start + wrong, start + wrong + 1));
                }
            }

            if (!inBlock && wrong >= 0) text.AsSpan(line, content - line).Fill(' ');
            line = end + 1;
        }

        if (places.Count > 0) findings.Add(TabInYaml.Found(places, first));
        return places.Count > 0;
    }

    // `what: |`, `- >-`, `text: |2+ # comment`
    [GeneratedRegex(@"(?:^|[:\-]\s+)[|>][0-9+\-]{0,2}\s*(?:\#.*)?$")]
    private static partial Regex BlockScalar();
}
