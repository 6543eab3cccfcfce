using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;
using PlanSite.Core.Time;

namespace PlanSite.History.Meaning;

/// <summary>Finds what became of a document as a whole: status, draft, number, date, title.</summary>
internal static class HeadChanges
{
    public static IEnumerable<MeaningChange> Find(Document old, Document now)
    {
        if (old.Status.Value != now.Status.Value)
        {
            (LocalizedText from, LocalizedText to) = (Status(old.Status.Value), Status(now.Status.Value));
            yield return Change(MeaningKind.StatusChanged, from.Vi, to.Vi, new LocalizedText($"tình trạng: {from.Vi} → {to.Vi}", $"status: {from.En} → {to.En}"));
        }

        if (old.Draft?.Value != now.Draft?.Value && now.Draft is not null)
            yield return Between(MeaningKind.DraftChanged, "dự thảo lần", "draft", old.Draft?.Value.ToString(), now.Draft?.Value.ToString());
        if (old.Number?.Value.Text != now.Number?.Value.Text) yield return Between(MeaningKind.NumberChanged, "số, ký hiệu", "number", old.Number?.Value.Text, now.Number?.Value.Text);
        if (old.Date?.Value != now.Date?.Value) yield return Between(MeaningKind.DateChanged, "ngày của văn bản", "date", Date(old), Date(now));
        if (old.Title.Value != now.Title.Value) yield return Between(MeaningKind.TitleChanged, "tên văn bản", "title", old.Title.Value, now.Title.Value);

        MeaningChange Between(MeaningKind kind, string vi, string en, string? from, string? to) =>
            Change(kind, from, to, new LocalizedText($"{vi}: {from ?? "(—)"} → {to ?? "(—)"}", $"{en}: {from ?? "(—)"} → {to ?? "(—)"}"));

        MeaningChange Change(MeaningKind kind, string? from, string? to, LocalizedText sentence) => new(kind, now.Id.Value, null, null, from, to, sentence);
    }

    private static string? Date(Document document) => document.Date is { } date ? VietnameseDate.Numeric(date.Value) : null;

    private static LocalizedText Status(DocumentStatus status) => status switch
    {
        DocumentStatus.Draft => new("dự thảo", "draft"),
        DocumentStatus.Issued => new("đã ban hành", "issued"),
        DocumentStatus.Superseded => new("đã được thay thế", "superseded"),
        _ => new("đã rút", "withdrawn"),
    };
}
