using PlanSite.Core.Documents;
using PlanSite.Core.Time;

namespace PlanSite.Content.Linking;

/// <summary>A document that can be cited: one of this repository, or an entry of <c>data/references.yml</c>.</summary>
internal sealed record CitedDocument(string Id, bool IsReference, DocumentNumber? Number, PartialDate? Date, string Type, string? Title)
{
    /// <summary>How the document is written in a message.</summary>
    public string Label => (Number, Date) switch
    {
        ({ IsBlank: false } number, { } date) => $"{number}, ngày {Written(date)}",
        ({ IsBlank: false } number, null) => number.Text,
        _ => Id,
    };

    public static CitedDocument Of(Document document) =>
        new(document.Id.Value, false, document.Number?.Value, document.Date?.Value, document.Type.Value, document.Title.Value);

    public static CitedDocument Of(Reference reference) =>
        new(reference.Id.Value, true, reference.Number, reference.Date, reference.Type.Value, reference.Title);

    // Offices put a zero before days under 10 and before the months 1 and 2 (Decree 30/2020).
    private static string Written(PartialDate date) => date switch
    {
        { Day: { } day, Month: { } month } => $"{day:00}/{(month < 3 ? $"{month:00}" : $"{month}")}/{date.Year}",
        { Month: { } month } => $"{(month < 3 ? $"{month:00}" : $"{month}")}/{date.Year}",
        _ => $"{date.Year}",
    };
}
