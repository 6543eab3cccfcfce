using System.Text;
using PlanSite.Core.Text;

namespace PlanSite.Content.Markdown.Clauses;

/// <summary>Keeps the anchors of one document apart: what an author gave comes first, what is made gives way.</summary>
internal sealed class AnchorNames
{
    private const int LongestSlug = 60;
    private readonly HashSet<string> _given = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    // Where to go on counting for a name that is made again and again.
    private readonly Dictionary<string, int> _next = new(StringComparer.Ordinal);

    /// <summary>Ids that authors gave anywhere in the body are known before the first anchor is made.</summary>
    public AnchorNames(ReadOnlySpan<char> body)
    {
        for (int at = body.IndexOf("{#"); at >= 0; at = body.IndexOf("{#"))
        {
            body = body[(at + 2)..];
            int end = body[..Math.Min(body.Length, IdAttribute.Longest + 1)].IndexOf('}');
            if (end > 0 && IdAttribute.IsId(body[..end])) _given.Add(body[..end].ToString());
        }
    }

    /// <summary>Takes an id that the author gave.</summary>
    /// <returns>The id, or one with a suffix where it was given before.</returns>
    public string TakeGiven(string id, out bool repeated)
    {
        repeated = !_taken.Add(id);
        return repeated ? Free(id) : id;
    }

    public string Make(string name) => !_given.Contains(name) && _taken.Add(name) ? name : Free(name);

    private string Free(string name)
    {
        int suffix = _next.GetValueOrDefault(name, 2);
        string free;
        do free = $"{name}-{suffix++}";
        while (_given.Contains(free) || !_taken.Add(free));
        _next[name] = suffix;
        return free;
    }

    /// <summary>Lower case ASCII letters, digits and hyphens: <c>Lời nói đầu</c> is <c>loi-noi-dau</c>.</summary>
    public static string Slug(ReadOnlySpan<char> title)
    {
        var slug = new StringBuilder(LongestSlug);
        foreach (char c in title)
        {
            if (slug.Length >= LongestSlug) break;
            char plain = UnicodeText.BaseLetter(char.ToLowerInvariant(c));
            if (char.IsAsciiLetterOrDigit(plain)) slug.Append(plain);
            else if ((char.IsWhiteSpace(c) || char.IsPunctuation(c)) && slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }

        while (slug.Length > 0 && slug[^1] == '-') slug.Length--;
        return slug.Length == 0 ? "muc" : slug.ToString();
    }
}
