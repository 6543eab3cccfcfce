using System.Text;
using PlanSite.Core.Text;

namespace PlanSite.Site.Addresses;

/// <summary>Makes an id fit for an address: lower-case ASCII letters, digits and hyphens.</summary>
internal static class Slug
{
    // Windows refuses these as names of folders, and sites are put on shares; "con" is a Vietnamese word.
    private static readonly string[] Reserved = ["con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "lpt1", "lpt2", "lpt3"];

    public static string Of(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (char c in UnicodeText.WithoutMarks(text))
        {
            char lower = char.ToLowerInvariant(c);
            if (char.IsAsciiLetterLower(lower) || char.IsAsciiDigit(lower)) slug.Append(lower);
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }

        string result = slug.ToString().Trim('-');
        if (result.Length == 0) return "muc";
        return Reserved.Contains(result, StringComparer.Ordinal) ? result + "-" : result;
    }

    /// <summary>A slug for each id; ids that would share one are told apart by a number, in order of the ids.</summary>
    public static Dictionary<string, string> Unique(IEnumerable<string> ids)
    {
        var slugs = new Dictionary<string, string>(StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (string id in ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            string wanted = Of(id);
            string slug = wanted;
            for (int n = 2; !taken.Add(slug); n++) slug = $"{wanted}-{n}";
            slugs.Add(id, slug);
        }

        return slugs;
    }
}
