namespace PlanSite.Content.Markdown.Inlines;

/// <summary><c>[[tasks matrix]]</c>: a name and arguments; a word without <c>=</c> has an empty value.</summary>
internal sealed record DirectiveSyntax(string Name, IReadOnlyDictionary<string, string> Arguments, int Start, int End)
{
    // What each directive understands; anything else is a slip of the pen and is reported.
    private static readonly Dictionary<string, string[]> Known = new(StringComparer.Ordinal)
    {
        ["tasks"] = ["matrix", "for", "who", "level"],
        ["events"] = ["kind", "variant", "unit", "level"],
        ["limits"] = ["kind", "level", "type", "variant", "unit"],
    };

    /// <summary>Arguments that the directive doesn't know.</summary>
    public IEnumerable<string> UnknownArguments => Arguments.Keys.Where(key => !Known[Name].Contains(key));

    public static IEnumerable<string> Names => Known.Keys;

    public static IReadOnlyList<string> ArgumentsOf(string name) => Known[name];

    public static DirectiveSyntax? TryParse(string content, int start, int end)
    {
        string[] words = content.Split([' ', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || !Known.ContainsKey(words[0])) return null;
        var arguments = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (string word in words.Skip(1))
        {
            int equals = word.IndexOf('=');
            if (equals < 0) arguments[word] = "";
            else arguments[word[..equals]] = word[(equals + 1)..].Trim('"', '\'');
        }

        return new DirectiveSyntax(words[0], arguments, start, end);
    }
}
