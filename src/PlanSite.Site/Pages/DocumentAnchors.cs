using System.Collections.Immutable;
using System.Net;
using System.Text.RegularExpressions;
using PlanSite.Core.Documents;
using PlanSite.Core.Schedule;

namespace PlanSite.Site.Pages;

/// <summary>Which places of a document's page can be linked to. A link never goes to an anchor that isn't there.</summary>
internal sealed partial class DocumentAnchors
{
    private readonly ImmutableDictionary<string, string?> _inBody;
    private readonly bool _showsEntries;

    public DocumentAnchors(Document document)
    {
        var clauses = document.Clauses.Select(clause => clause.Anchor).ToHashSet(StringComparer.Ordinal);
        ImmutableDictionary<string, string?>.Builder inBody = ImmutableDictionary.CreateBuilder<string, string?>(StringComparer.Ordinal);
        string? clause = null;
        foreach (Match id in document.Body.OfType<HtmlPart>().SelectMany(part => Id().Matches(part.Html)))
        {
            string anchor = WebUtility.HtmlDecode(id.Groups[1].Value);
            if (clauses.Contains(anchor)) clause = anchor;
            inBody.TryAdd(anchor, clause);
        }

        _inBody = inBody.ToImmutable();
        _showsEntries = document.Body.OfType<DirectivePart>().Any(part => part.Name == "tasks");
    }

    public bool Has(string anchor) => _inBody.ContainsKey(anchor);

    /// <summary>The clause that an anchor of the body is or stands in, such as that of a row of a table.</summary>
    public string? ClauseAt(string anchor) => _inBody.GetValueOrDefault(anchor);

    /// <summary>The anchor if the body has it; nothing leads to the page's top.</summary>
    public string? Known(string? anchor) => anchor is not null && _inBody.ContainsKey(anchor) ? anchor : null;

    /// <summary>Where the document says the task: its own row or clause, the entry that the body shows, or the table after the body.</summary>
    public string Of(Task task) =>
        Known(task.Anchor) ?? Known(task.Clause?.Value) ?? (_showsEntries && task.Source == TaskSource.Entry ? EntryOf(task) : RowOf(task));

    /// <summary>Anchor of a task in the table after the body. Full stops keep it apart from ids that authors give.</summary>
    public static string RowOf(Task task) => "nv." + task.Id.Value;

    public static string EntryOf(Task task) => "muc." + task.Id.Value;

    [GeneratedRegex("\\sid=\"([^\"]+)\"")]
    private static partial Regex Id();
}
