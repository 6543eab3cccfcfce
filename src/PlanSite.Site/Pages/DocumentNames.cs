using PlanSite.Core;
using PlanSite.Core.Documents;
using PlanSite.Site.Theming;

namespace PlanSite.Site.Pages;

/// <summary>How pages call documents, units, levels and types. An id that leads nowhere is shown itself: the check reports it.</summary>
internal sealed class DocumentNames(PlanRepository repository, Messages messages)
{
    public string Type(string id) => repository.TypesById.GetValueOrDefault(id)?.Name ?? id;

    public string Unit(string id) => repository.UnitsById.GetValueOrDefault(id)?.Name ?? id;

    public string Level(string id) => repository.LevelsById.GetValueOrDefault(id)?.Name ?? id;

    /// <summary>A unit or a level: what a task binds.</summary>
    public string Target(string id) => repository.UnitsById.ContainsKey(id) ? Unit(id) : Level(id);

    /// <summary>The shortest name that tells a document from others: number, short name, or type and issuer.</summary>
    public string Label(Document document)
    {
        if (document.Number is { Value: { IsBlank: false } number }) return number.Text;
        if (document.Short is { } name) return name;
        string issuer = Unit(document.Issuer.Value);
        string label = $"{Type(document.Type.Value)} {messages.Format(MessageKey.OfIssuer, ("issuer", issuer))}";
        return document.Status.Value == DocumentStatus.Draft ? $"{label} ({messages[MessageKey.DraftPlain].ToLowerInvariant()})" : label;
    }

    /// <summary>As <see cref="Label(Document)"/>, with the type before a number.</summary>
    public string Name(Document document) =>
        document.Number is { Value.IsBlank: false } ? $"{Type(document.Type.Value)} {Label(document)}" : Label(document);

    public string Label(Reference reference) =>
        reference.Number is { IsBlank: false } number ? number.Text : reference.Title ?? reference.Names.FirstOrDefault() ?? reference.Id.Value;

    /// <summary>Type, number, date, issuer and title in one line.</summary>
    public string Full(Document document) =>
        Full(document.Type.Value, document.Number?.Value, document.Date?.Value, Unit(document.Issuer.Value), document.Title.Value);

    public string Full(Reference reference) => Full(
        reference.Type.Value, reference.Number, reference.Date, reference.Issuer is { } issuer ? Unit(issuer.Value) : null,
        reference.Title ?? reference.Names.FirstOrDefault());

    /// <summary>"ngày 20/9/2024", "tháng 9/2024", "năm 2024": as much as is known.</summary>
    public string Dated(Core.Time.PartialDate date) => messages.Format(
        date.IsComplete ? MessageKey.Dated : date.Month is null ? MessageKey.DatedYear : MessageKey.DatedMonth,
        ("date", DateWords.Partial(date, messages.Language)));

    public string Status(Document document) => document.Status.Value switch
    {
        DocumentStatus.Draft when document.Draft is { } draft => messages.Format(MessageKey.DraftNumber, ("number", draft.Value.ToString())),
        DocumentStatus.Draft => messages[MessageKey.DraftPlain],
        DocumentStatus.Superseded => messages[MessageKey.Superseded],
        DocumentStatus.Withdrawn => messages[MessageKey.Withdrawn],
        _ => messages[MessageKey.Issued],
    };

    private string Full(string type, DocumentNumber? number, Core.Time.PartialDate? date, string? issuer, string? title)
    {
        string line = Type(type);
        if (number is { IsBlank: false }) line += " " + number.Text;
        if (date is { } day) line += ", " + Dated(day);
        if (issuer is not null) line += " " + messages.Format(MessageKey.OfIssuer, ("issuer", issuer));
        return title is null ? line : $"{line}: {title}";
    }
}
