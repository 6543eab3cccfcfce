using System.Text;
using System.Text.RegularExpressions;
using PlanSite.Core.Documents;
using PlanSite.History.Chronicles;
using PlanSite.Site.Addresses;
using PlanSite.Site.Pages;
using PlanSite.Site.Theming;

namespace PlanSite.Site.Revisions;

/// <summary>
/// Puts a quiet mark at the margin of each clause that came or was reworded after the first version: the draft in which it last changed, with a link to what
/// changed there. A clause without a mark stands as it first stood.
/// </summary>
internal static partial class ClauseMarks
{
    /// <param name="body">The body of the newest version, as a page shows it.</param>
    public static string In(SiteContext site, Document document, DocumentHistory history, PageLinks links, string body)
    {
        if (First(history) is not { } first) return body;
        var marked = new StringBuilder();
        int done = 0;
        foreach (Clause clause in document.Clauses)
        {
            if (!history.Ages.TryGetValue(clause.Anchor, out ClauseAge? age) || age.Changed.Revision.Commit.Id == first) continue;
            int start = body.IndexOf($" id=\"{Html.Escape(clause.Anchor)}\"", done, StringComparison.Ordinal);
            if (start < 0 || EndOfText().Match(body, start) is not { Success: true } end) continue;
            marked.Append(body, done, end.Index - done).Append(Mark(site, history, age, links));
            done = end.Index;
        }

        return marked.Append(body, done, body.Length - done).ToString();
    }

    /// <summary>Whether any clause of the document has a mark.</summary>
    public static bool HasAny(DocumentHistory history) => First(history) is { } first && history.Ages.Values.Any(age => age.Changed.Revision.Commit.Id != first);

    private static string? First(DocumentHistory history) => history.Changes.LastOrDefault(change => change.Revision.IsReadable)?.Revision.Commit.Id;

    private static string Mark(SiteContext site, DocumentHistory history, ClauseAge age, PageLinks links)
    {
        bool isNew = age.Since.Revision.Commit.Id == age.Changed.Revision.Commit.Id;
        string title = site.Messages.Format(
            isNew ? MessageKey.HistoryClauseNew : MessageKey.HistoryClauseChanged,
            ("since", RevisionWords.Name(site, age.Since.Stage, age.Since.Revision)),
            ("changed", RevisionWords.Name(site, age.Changed.Stage, age.Changed.Revision)));
        string text = site.Messages.Format(isNew ? MessageKey.HistoryMarkNew : MessageKey.HistoryMarkChanged, ("stage", age.Changed.Stage.Name.In(site.Language)));
        string? page = history.Changes.FirstOrDefault(change => change.Revision.Commit.Id == age.Changed.Revision.Commit.Id)?.Comparison;
        string words = $"title=\"{Html.Escape(title)}\">{Html.Escape(text)}";
        return page is null
            ? $" <span class=\"clause-age\" {words}</span>"
            : $" <a class=\"clause-age\" href=\"{Html.Escape(links.To(page, ComparisonRows.AnchorOf(age.ChangedAnchor)))}\" {words}</a>";
    }

    /// <summary>Where the clause's own first words end; its sub-clauses and tables come after.</summary>
    [GeneratedRegex("</(?:h[1-6]|p|li|td|dd)>|<(?:ul|ol|table|dl)[ >]", RegexOptions.CultureInvariant)]
    private static partial Regex EndOfText();
}
