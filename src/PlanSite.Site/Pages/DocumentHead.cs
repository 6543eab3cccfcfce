using PlanSite.Core;
using PlanSite.Core.Documents;
using PlanSite.Core.Time;
using PlanSite.Site.Addresses;
using PlanSite.Site.Theming;

namespace PlanSite.Site.Pages;

/// <summary>
/// The head of a document in the official form: the Party's (Guide 36-HD/VPTW, 2018) or the State's (Decree 30/2020/NĐ-CP). Which of them,
/// the number tells: <c>133-KH/DUK</c> or <c>594/KH-UBND</c>.
/// </summary>
internal static class DocumentHead
{
    public static DocumentHeadView Of(Document document, SiteContext site, PageLinks links) =>
        Of(document, site.Repository, site.UnitLink(document.Issuer.Value, links), site.Messages);

    /// <param name="repository">Which units there are, or were.</param>
    public static DocumentHeadView Of(Document document, PlanRepository repository, LinkView issuer, Messages messages)
    {
        DocumentNumber? number = document.Number?.Value;
        return new DocumentHeadView(
            Superior(document, repository),
            issuer,
            IsParty(number),
            number is { IsBlank: false } ? number.Ordinal : null,
            number?.Text[number.Ordinal.Length..],
            PlaceDate(document, messages));
    }

    /// <summary>A document without a number is taken for one of the Party: those of the State never go without.</summary>
    public static bool IsParty(DocumentNumber? number)
    {
        if (number is null) return true;
        string symbol = number.Text[number.Ordinal.Length..];
        return symbol.StartsWith('-');
    }

    // A board names the committee that it belongs to; a committee stands alone.
    private static string? Superior(Document document, PlanRepository repository) =>
        repository.UnitsById.GetValueOrDefault(document.Issuer.Value) is { Parent: { } parentId } issuer
        && repository.UnitsById.GetValueOrDefault(parentId.Value) is { } parent
        && parent.Level.Value == issuer.Level.Value
            ? parent.Name
            : null;

    private static string? PlaceDate(Document document, Messages messages)
    {
        if (document.Date is null && document.Place is null) return null;
        string date = Line(document.Date?.Value, messages);
        return document.Place is { } place ? messages.Format(MessageKey.PlaceDate, ("place", place), ("date", date)) : date;
    }

    // The official form leaves room for what is not decided yet.
    private static string Line(PartialDate? date, Messages messages) => date switch
    {
        { Day: not null } known => VietnameseDate.Long(known),
        { Month: not null } month => $"{messages[MessageKey.DateBlankDay]} {VietnameseDate.Long(month)}",
        { } year => $"{messages[MessageKey.DateBlankDay]} {messages[MessageKey.DateBlankMonth]} {VietnameseDate.Long(year)}",
        null => $"{messages[MessageKey.DateBlankDay]} {messages[MessageKey.DateBlankMonth]} {messages[MessageKey.DateBlankYear]}",
    };
}
