using System.Text;

namespace PlanSite.Site.Feeds;

/// <summary>Content lines of iCalendar (RFC 5545, 3.1 and 3.3.11): escaped, and folded so that no line is longer than 75 octets.</summary>
internal sealed class ICalendarText
{
    private const int LongestLine = 75;
    private readonly StringBuilder _text = new();

    /// <summary>A value that is written as it is: a date, a number, a name of the standard.</summary>
    public ICalendarText Raw(string name, string value)
    {
        Fold(name + ":" + value);
        return this;
    }

    /// <summary>A value of the type TEXT.</summary>
    public ICalendarText Text(string name, string value) => Raw(name, Escaped(value));

    /// <summary>Several values of the type TEXT in one property.</summary>
    public ICalendarText Texts(string name, IEnumerable<string> values) => Raw(name, string.Join(',', values.Select(Escaped)));

    public override string ToString() => _text.ToString();

    private static string Escaped(string value)
    {
        var escaped = new StringBuilder(value.Length + 8);
        foreach (char c in value)
        {
            switch (c)
            {
                case '\\' or ';' or ',':
                    escaped.Append('\\').Append(c);
                    break;
                case '\n':
                    escaped.Append("\\n");
                    break;
                default:
                    // The other control characters are not allowed in a text.
                    if (!char.IsControl(c)) escaped.Append(c);
                    break;
            }
        }

        return escaped.ToString();
    }

    // A fold must not cut a character: neither its bytes, nor a letter from the marks that sit on it.
    private void Fold(string line)
    {
        int used = 0;
        System.Globalization.TextElementEnumerator elements = System.Globalization.StringInfo.GetTextElementEnumerator(line);
        while (elements.MoveNext())
        {
            foreach (string piece in Pieces(elements.GetTextElement()))
            {
                int octets = Encoding.UTF8.GetByteCount(piece);
                if (used + octets > LongestLine)
                {
                    _text.Append("\r\n ");
                    used = 1;
                }

                _text.Append(piece);
                used += octets;
            }
        }

        _text.Append("\r\n");
    }

    // A letter with a heap of marks may be longer than a line by itself.
    private static IEnumerable<string> Pieces(string element) =>
        Encoding.UTF8.GetByteCount(element) < LongestLine ? [element] : element.EnumerateRunes().Select(rune => rune.ToString());
}
