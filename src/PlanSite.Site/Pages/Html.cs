using System.Text;

namespace PlanSite.Site.Pages;

/// <summary>Writes text where HTML stands. Only what HTML needs is escaped: Vietnamese letters stay letters.</summary>
internal static class Html
{
    public static string Escape(string text)
    {
        if (text.AsSpan().IndexOfAny("&<>\"'") < 0) return text;
        var html = new StringBuilder(text.Length + 16);
        foreach (char c in text)
        {
            html.Append(c switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", '"' => "&quot;", '\'' => "&#39;", _ => null });
            if (c is not ('&' or '<' or '>' or '"' or '\'')) html.Append(c);
        }

        return html.ToString();
    }
}
