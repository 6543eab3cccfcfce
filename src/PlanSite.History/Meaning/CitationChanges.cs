using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;
using PlanSite.Core.Time;

namespace PlanSite.History.Meaning;

/// <summary>Finds which documents are cited now that were not, and the other way round; how often is no matter.</summary>
internal static class CitationChanges
{
    public static IEnumerable<MeaningChange> Find(Document old, Document now)
    {
        List<Citation> gone = Distinct(old.Citations), come = Distinct(now.Citations);
        gone.RemoveAll(citation => come.RemoveAll(other => Key(other) == Key(citation)) > 0);
        foreach (Citation citation in come)
        {
            // The same number with another date, or the same document and another clause: changed.
            Citation? before = gone.Find(other => Work(other) == Work(citation));
            if (before is not null) gone.Remove(before);
            yield return before is null
                ? Change(MeaningKind.CitationAdded, now, citation, null, Name(citation), new LocalizedText($"thêm viện dẫn {Name(citation)}", $"a citation is added: {Name(citation)}"))
                : Change(MeaningKind.CitationChanged, now, citation, Name(before), Name(citation), new LocalizedText($"viện dẫn {Name(before)} → {Name(citation)}", $"citation {Name(before)} → {Name(citation)}"));
        }

        foreach (Citation citation in gone)
            yield return Change(MeaningKind.CitationRemoved, now, citation, Name(citation), null, new LocalizedText($"bỏ viện dẫn {Name(citation)}", $"a citation is taken out: {Name(citation)}"));
    }

    private static List<Citation> Distinct(IEnumerable<Citation> citations) => [.. citations.Where(citation => citation.Outcome != CitationOutcome.Blank && Work(citation).Length > 0).DistinctBy(Key)];

    private static string Work(Citation citation) => citation.Number is { IsBlank: false } number ? number.Text : citation.Document ?? citation.Reference ?? citation.Key ?? "";

    private static (string, string, string) Key(Citation citation) => (Work(citation), citation.Date?.ToString() ?? "", citation.Clause ?? "");

    private static string Name(Citation citation)
    {
        string name = citation.Number?.Text ?? citation.Key ?? citation.Text;
        if (citation.TypeWord is { } type) name = $"{type} {name}";
        if (citation.Date is { } date) name += $", {VietnameseDate.Numeric(date)}";
        return citation.Clause is { } clause ? $"{name} ({clause})" : name;
    }

    private static MeaningChange Change(MeaningKind kind, Document now, Citation citation, string? old, string? name, LocalizedText sentence) =>
        new(kind, now.Id.Value, null, Work(citation), old, name, sentence);
}
