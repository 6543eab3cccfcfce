using System.Text.RegularExpressions;
using PlanSite.Core.Documents;
using PlanSite.Site.Theming;

namespace PlanSite.Site.Pages;

/// <summary>Writes the path of a clause as people say it: <c>III.2.1</c>, <c>Phụ lục 2, A.I</c>, <c>IV.4, gạch đầu dòng 2</c>.</summary>
internal sealed partial class ClauseLabel(Messages messages)
{
    public string Of(Document document, string anchor) =>
        Of(document.Clauses.FirstOrDefault(clause => string.Equals(clause.Anchor, anchor, StringComparison.Ordinal))?.Path ?? anchor);

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
