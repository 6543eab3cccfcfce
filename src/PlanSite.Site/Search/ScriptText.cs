using System.Globalization;
using System.Text;

namespace PlanSite.Site.Search;

/// <summary>Strings of a script, JSON too: only what must be is escaped, so that text stays short.</summary>
internal static class ScriptText
{
    public static StringBuilder AppendQuoted(this StringBuilder into, string text)
    {
        into.Append('"');
        foreach (char c in text)
        {
            if (c is '"' or '\\') into.Append('\\').Append(c);
            else if (c is '\n') into.Append("\\n");
            else if (c is '\r') into.Append("\\r");
            else if (c is '\u2028' or '\u2029' or < ' ' || char.IsSurrogate(c)) into.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            else into.Append(c);
        }

        return into.Append('"');
    }
}
