using System.Text.RegularExpressions;
using PlanSite.Core.Documents;
using PlanSite.Site.Theming;

namespace PlanSite.Site.Pages;

/// <summary>Writes the path of a clause as people say it: <c>III.2.1</c>, <c>Phụ lục 2, A.I</c>, <c>IV.4, gạch đầu dòng 2</c>.</summary>
internal sealed partial class ClauseLabel(Messages messages)
{
    private const int LongestTitle = 60;

    /// <summary>
    /// The place of a clause by numbers. What has none is called by the clause around it, a heading without number by its words; an id that
    /// an author gave is never shown. Nothing where there is no such clause, or no name for it.
    /// </summary>
    public string? Of(Document document, string anchor)
    {
        Clause? clause = Find(document, anchor);
        while (clause is { Kind: ClauseKind.Unnumbered, IsHeading: false }) clause = Find(document, clause.Parent);
        if (clause is null) return null;

        Clause? heading = clause;
        while (heading is not null && heading.Kind != ClauseKind.Unnumbered) heading = Find(document, heading.Parent);
        if (heading is null || !clause.Path.StartsWith(heading.Path, StringComparison.Ordinal)) return Of(clause.Path);
        string title = heading.Title.Length <= LongestTitle ? heading.Title : heading.Title[..LongestTitle].TrimEnd() + "…";
        return clause == heading ? $"“{title}”" : $"“{title}”, {Of(clause.Path[(heading.Path.Length + 1)..])}";
    }

    private static Clause? Find(Document document, string? anchor) =>
        anchor is null ? null : document.Clauses.FirstOrDefault(clause => string.Equals(clause.Anchor, anchor, StringComparison.Ordinal));

    /// <summary>Whether a place is called by numbers alone (<c>II.1</c>), so that a word may go before it; "Phụ lục 2" has one.</summary>
    public static bool IsNumber(string label) => char.IsLetterOrDigit(label[0]) && (label.Length == 1 || !char.IsLower(label[1]));

    public string Of(string path)
    {
        var words = new List<string>();
        var plain = new List<string>();
        foreach (string part in path.Split('.'))
        {
            string? word = Word(part);
            if (word is null)
            {
                plain.Add(part);
                continue;
            }

            if (plain.Count > 0) words.Add(string.Join('.', plain));
            plain.Clear();
            words.Add(word);
        }

        if (plain.Count > 0) words.Add(string.Join('.', plain));
        return string.Join(", ", words);
    }

    private string? Word(string part)
    {
        Match match = Special().Match(part);
        if (!match.Success) return null;
        string key = match.Groups["word"].Value switch
        {
            "PL" => MessageKey.Appendix,
            "chuong-" => MessageKey.Chapter,
            "dieu-" => MessageKey.Article,
            _ => MessageKey.Dash,
        };
        return messages.Format(key, ("number", match.Groups["number"].Value)).TrimEnd();
    }

    [GeneratedRegex(@"^(?:(?<word>PL|-)(?<number>[0-9]*)|(?<word>chuong-|dieu-)(?<number>\w+))$")]
    private static partial Regex Special();
}
