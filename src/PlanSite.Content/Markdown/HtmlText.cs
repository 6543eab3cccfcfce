using System.Text;

namespace PlanSite.Content.Markdown;

/// <summary>Writes plain text into HTML so that none of it can be taken for mark-up.</summary>
internal static class HtmlText
{
    public static void Append(StringBuilder html, ReadOnlySpan<char> text)
    {
        int from = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            string? safe = c switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\t' or '\n' => null,
                < ' ' or '\u007F' or '\uFFFE' or '\uFFFF' => "\uFFFD",
                _ when char.IsSurrogate(c) => Surrogate(text, ref i),
                _ => null,
            };
            if (safe is null) continue;
            int end = safe.Length == 2 ? i - 1 : i;
            html.Append(text[from..end]).Append(safe);
            from = i + 1;
        }

        html.Append(text[from..]);
    }

    public static string Encode(ReadOnlySpan<char> text)
    {
        var html = new StringBuilder(text.Length + 16);
        Append(html, text);
        return html.ToString();
    }

    // Half of a pair can't be written as UTF-8; a whole pair is passed on, and the index moves past it.
    private static string? Surrogate(ReadOnlySpan<char> text, ref int i)
    {
        if (!char.IsHighSurrogate(text[i]) || i + 1 >= text.Length || !char.IsLowSurrogate(text[i + 1])) return "\uFFFD";
        i++;
        return null;
    }
}
