using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using PlanSite.Core.Documents;
using PlanSite.History.Chronicles;
using PlanSite.History.Text;
using PlanSite.Site.Addresses;
using PlanSite.Site.Output;
using PlanSite.Site.Pages;
using PlanSite.Site.Search;

namespace PlanSite.Site.Revisions;

/// <summary>
/// The text of all versions of a document, as a script for the page that compares any two of them. A clause that several versions have in common
/// stands in it once, so that it grows with what changed and not with the number of versions.
/// </summary>
internal static class ComparedTexts
{
    public static SiteFile Of(SiteContext site, Document document, DocumentChronicle chronicle, DocumentHistory summary)
    {
        var links = new PageLinks(site.Addresses.AnyComparison(document.Id.Value)!);
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var clauses = new List<string>();
        StringBuilder script = new StringBuilder().Append("plansiteRevisions({\"revisions\":[");
        bool isFirst = true;
        foreach ((ChronicleEntry entry, ChangeSummary change) in chronicle.Entries.Zip(summary.Changes))
        {
            if (change.Version is null) continue;
            script.Append(isFirst ? "\n{" : ",\n{");
            isFirst = false;
            Field(script, "id", change.Revision.Commit.ShortId).Append(',');
            Field(script, "name", RevisionWords.Name(site, change.Stage, change.Revision)).Append(',');
            Field(script, "people", RevisionWords.People(change.Revision.Commit)).Append(',');
            Field(script, "subject", change.Revision.Commit.Subject).Append(',');
            Field(script, "compare", change.Comparison is { } page ? links.To(page) : "").Append(",\"meaning\":[");
            List(script, change.Meaning, meaning => script.AppendQuoted(MeaningWords.Sentence(meaning.Change.Sentence, site.Language)));
            script.Append("],\"clauses\":[").AppendJoin(',', entry.Clauses.Select(clause => Place(Clause(site, clause)))).Append("]}");
        }

        script.Append("],\n\"clauses\":[\n").AppendJoin(",\n", clauses).Append("]});\n");
        return new SiteFile(site.Addresses.ComparedTexts(document.Id.Value)!, Encoding.UTF8.GetBytes(script.ToString()));

        int Place(string clause)
        {
            if (places.TryGetValue(clause, out int place)) return place;
            clauses.Add(clause);
            return places[clause] = clauses.Count - 1;
        }
    }

    // What themes/default/history/diff.js reads, by place.
    private static string Clause(SiteContext site, TextClause clause)
    {
        var script = new StringBuilder("[");
        foreach (string value in new[] { clause.Anchor, clause.Path, ComparisonRows.Label(site, clause), clause.Number, clause.Title }) script.AppendQuoted(value).Append(',');
        script.Append(CultureInfo.InvariantCulture, $"{(clause.IsHeading ? 1 : 0)},").AppendQuoted(clause.Parent).Append(",[");
        List(script, clause.Blocks, block =>
        {
            if (!block.IsTable)
            {
                script.AppendQuoted(block.Text);
                return;
            }

            script.Append('[');
            List(script, block.Rows, row =>
            {
                script.Append('[');
                List(script, row, cell => script.AppendQuoted(cell));
                script.Append(']');
            });
            script.Append(']');
        });
        return script.Append("]]").ToString();
    }

    private static StringBuilder Field(StringBuilder script, string name, string value) => script.Append('"').Append(name).Append("\":").AppendQuoted(value);

    private static void List<T>(StringBuilder script, ImmutableArray<T> items, Action<T> append)
    {
        for (int n = 0; n < items.Length; n++)
        {
            if (n > 0) script.Append(',');
            append(items[n]);
        }
    }
}
