using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using PlanSite.Content.Files;
using PlanSite.Content.Rules;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Yaml;

/// <summary>
/// Turns the place at which the YAML parser gave up into the mistake that was made, which often stands before it: the parser only
/// notices an open quote at the end of the text.
/// </summary>
internal static partial class YamlFaultExplainer
{
    /// <param name="start">Index of the first line that belongs to the broken value.</param>
    public static Diagnostic Explain(SourceText source, int start, int end, YamlFault fault)
    {
        int at = Math.Clamp(fault.Start, start, Math.Max(start, end - 1));
        if (Says(fault, "escape")) return BadEscape.Found(source, Backslash(source.Text, at, end));
        if ((fault.Message.Length == 0 || Says(fault, "quoted scalar")) && BrokenEscape(source.Text, start, end) is { } escape) return BadEscape.Found(source, escape);
        if (Says(fault, "quoted scalar")) return UnclosedQuote.Found(source, at);
        if (Says(fault, "block scalar")) return UnquotedCharacter.Found(source, at);
        if (Says(fault, "cannot start any token")) return UnquotedCharacter.Found(source, at);
        if (Says(fault, "invalid mapping")) return Colon(source, start, at);
        if (Says(fault, "Block sequence entries")) return ListOnKeyLine.Found(source, at);

        int value = ValueStart(source, at);
        if (value < source.Text.Length && source.Text[value] is '*' or '&' or '!' && value >= start) return UnquotedCharacter.Found(source, value);
        if (OpenBracket(source.Text, start, end) is { } bracket) return UnclosedBracket.Found(source, bracket);
        if (TextAfter(source, start, at) is { } after) return TextAfterQuote.Found(source, after);

        int content = Content(source, at);
        if (Says(fault, "expected '-'") || Says(fault, "expected key") || Says(fault, "indentation"))
        {
            return source.Text.AsSpan(content).StartsWith("-") && content + 1 < end && source.Text[content + 1] is not (' ' or '\n' or '-')
                ? MissingSpace.FoundAfterDash(source, content)
                : BadIndentation.Found(source.Span(content, source.EndOfLine(source.LineAt(at))), inList: Says(fault, "expected '-'"));
        }

        if (Says(fault, "node content") && at < source.Text.Length && source.Text[at] is ',' or ']' or '}') return UnquotedCharacter.Found(source, at);
        return YamlSyntax.Found(source.Span(at, at + 1));
    }

    private static bool Says(YamlFault fault, string words) => fault.Message.Contains(words, StringComparison.OrdinalIgnoreCase);

    /// <summary>A second colon on a line, or a line that is indented as if it belonged to the value above.</summary>
    private static Diagnostic Colon(SourceText source, int start, int at)
    {
        int line = source.LineAt(at);
        int content = Content(source, at);
        bool firstLine = line == source.LineAt(start) || source.Text.AsSpan(start, Math.Max(0, content - start)).IsWhiteSpace();
        bool onlyKey = OnlyKey().IsMatch(source.Text.AsSpan(content, Math.Max(0, at - content)));
        if (!onlyKey || firstLine) return UnquotedColon.Found(source, at);

        int above = line - 1;
        while (above > 1 && string.IsNullOrWhiteSpace(source.Line(above))) above--;
        int aboveContent = Content(source, source.StartOfLine(above));
        Match joined = MissingSpace.KeyWithoutBlank().Match(source.Line(above)[(aboveContent - source.StartOfLine(above))..].TrimStart('-', ' '));
        if (joined.Success)
        {
            int key = source.Text.IndexOf(joined.Groups["key"].Value, aboveContent, StringComparison.Ordinal);
            return MissingSpace.FoundAfterColon(source, key, joined.Groups["key"].Value);
        }

        return BadIndentation.Found(source.Span(content, source.EndOfLine(line)), inList: false);
    }

    /// <summary>Where the value of the key on this line begins; the line's content where it holds no key.</summary>
    private static int ValueStart(SourceText source, int at)
    {
        int line = source.LineAt(at);
        int start = source.StartOfLine(line);
        Match match = KeyAndBlanks().Match(source.Line(line));
        return start + match.Length;
    }

    /// <summary>The last bracket of the value that is never closed; quotes hide what is in them.</summary>
    private static int? OpenBracket(string text, int start, int end)
    {
        var open = new Stack<int>();
        char quote = '\0';
        for (int i = start; i < end; i++)
        {
            char c = text[i];
            if (quote != '\0')
            {
                if (c == quote) quote = '\0';
            }
            else if (c is '"' or '\'' && (i == start || text[i - 1] is ' ' or '[' or '{' or ','))
            {
                quote = c;
            }
            else if (c is '[' or '{')
            {
                open.Push(i);
            }
            else if (c is ']' or '}')
            {
                open.TryPop(out _);
            }
        }

        return open.Count > 0 ? open.Last() : null;
    }

    /// <summary>Words that follow a closing quote or bracket.</summary>
    private static int? TextAfter(SourceText source, int start, int at)
    {
        int before = at - 1;
        while (before >= start && source.Text[before] == ' ') before--;
        return before >= start && source.Text[before] is '"' or '\'' or ']' or '}' ? at : null;
    }

    private static int Backslash(string text, int quote, int end) => BrokenEscape(text, quote, end) ?? quote;

    private static int? BrokenEscape(string text, int start, int end)
    {
        for (int i = start; i + 1 < end; i++)
        {
            if (text[i] != '\\') continue;
            if (!"0abt\tnvfre \"/\\N_LPxuU\n".Contains(text[i + 1])) return i;
            if (IsNoCharacter(text.AsSpan(i + 1, Math.Min(9, end - i - 1)))) return i;
            i++;
        }

        return null;
    }

    /// <summary>\uD800 is half a character, \U00110000 none.</summary>
    private static bool IsNoCharacter(ReadOnlySpan<char> escape)
    {
        int digits = escape[0] switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        if (digits == 0) return false;
        return escape.Length <= digits
            || !uint.TryParse(escape.Slice(1, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out uint code)
            || !Rune.IsValid(code);
    }

    private static int Content(SourceText source, int index)
    {
        int content = source.StartOfLine(source.LineAt(index));
        while (content < source.Text.Length && source.Text[content] == ' ') content++;
        return content;
    }

    [GeneratedRegex(@"^(?:- +)*[\p{L}\p{N}_\-]+ *$")]
    private static partial Regex OnlyKey();

    [GeneratedRegex(@"^(?: |- )*(?:[\p{L}\p{N}_\- ]+:(?= ))? *")]
    private static partial Regex KeyAndBlanks();
}
