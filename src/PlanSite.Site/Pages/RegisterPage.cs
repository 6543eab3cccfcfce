using PlanSite.Core.Documents;
using PlanSite.Core.Time;
using PlanSite.Site.Addresses;
using PlanSite.Site.Theming;

namespace PlanSite.Site.Pages;

/// <summary>The register of documents, once for each order.</summary>
internal static class RegisterPage
{
    private static readonly (string Key, string Path)[] Orders =
    [
        (MessageKey.ByDate, SiteAddresses.Register),
        (MessageKey.ByNumber, "van-ban/theo-so.html"),
        (MessageKey.ByIssuer, "van-ban/theo-co-quan.html"),
        (MessageKey.ByType, "van-ban/theo-loai.html"),
    ];

    public static int Count => Orders.Length;

    public static Page Make(SiteContext site, int order)
    {
        (string key, string path) = Orders[order];
        var links = new PageLinks(path);
        string title = site.Messages[MessageKey.RegisterTitle];
        return new Page(path, "register", order == 0 ? title : $"{title}, {site.Messages[key].ToLowerInvariant()}", links, new RegisterView(
            [.. Orders.Select(other => new RegisterOrderView(site.Messages[other.Key], links.To(other.Path), other.Path == path))],
            [.. Sorted(site, order).Select(document => Row(site, document, links))],
            [.. site.Repository.References.OrderBy(reference => reference.Type.Value, StringComparer.Ordinal)
                .ThenByDescending(reference => reference.Date ?? default).ThenBy(reference => reference.Id.Value, StringComparer.Ordinal)
                .Select(reference => Row(site, reference, links))])
        { CascadesHref = links.To(SiteAddresses.Cascades) })
        {
            Section = SiteAddresses.Register,
        };
    }

    private static IEnumerable<Document> Sorted(SiteContext site, int order)
    {
        IOrderedEnumerable<Document> byDate = site.Repository.Documents.OrderByDescending(document => document.Date?.Value.Latest ?? DateOnly.MinValue)
            .ThenBy(document => document.Id.Value, StringComparer.Ordinal);
        return order switch
        {
            1 => byDate.OrderBy(document => document.Number?.Value is { } number && !number.IsBlank ? 0 : 1)
                .ThenBy(document => OrdinalOf(document)).ThenBy(document => document.Number?.Value.Text, StringComparer.Ordinal),
            2 => byDate.OrderBy(document => LevelOrder(site, document)).ThenBy(document => document.Issuer.Value, StringComparer.Ordinal),
            3 => byDate.OrderBy(document => document.Type.Value, StringComparer.Ordinal),
            _ => byDate,
        };
    }

    private static int OrdinalOf(Document document)
    {
        string digits = string.Concat((document.Number?.Value.Ordinal ?? "").TakeWhile(char.IsAsciiDigit).Take(9));
        return digits.Length == 0 ? int.MaxValue : int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
    }

    private static int LevelOrder(SiteContext site, Document document) =>
        site.Repository.UnitsById.GetValueOrDefault(document.Issuer.Value) is { } unit
        && site.Repository.LevelsById.GetValueOrDefault(unit.Level.Value) is { } level
            ? level.Order
            : int.MaxValue;

    private static RegisterRowView Row(SiteContext site, Document document, PageLinks links)
    {
        PartialDate? date = document.Date?.Value;
        return new RegisterRowView(
            links.To(site.Addresses.Document(document.Id.Value)!),
            document.Number is { } number ? (number.Value.IsBlank ? site.Messages[MessageKey.BlankNumber] : "") + number.Value.Text : "",
            site.Names.Type(document.Type.Value),
            document.Title.Value,
            site.UnitLink(document.Issuer.Value, links),
            date is { } day ? DateWords.Partial(day, site.Language) : null,
            date?.ToString(),
            site.Names.Status(document),
            document.Status.Value.ToString().ToLowerInvariant(),
            site.BackLinks.ToDocument(document.Id.Value).Select(link => link.Document.Id.Value).Distinct(StringComparer.Ordinal).Count(),
            document.Tasks.Length);
    }

    private static ReferenceRowView Row(SiteContext site, Reference reference, PageLinks links) => new(
        site.Addresses.ReferenceAnchor(reference.Id.Value)!,
        reference.Number is { } number ? number.Text : "",
        site.Names.Type(reference.Type.Value),
        reference.Title ?? reference.Names.FirstOrDefault(),
        reference.Issuer is { } issuer ? site.UnitLink(issuer.Value, links) : null,
        reference.Date is { } date ? DateWords.Partial(date, site.Language) : null,
        site.BackLinks.ReplacedBy(reference.Id.Value) is { } successor ? Successor(site, successor, links) : null,
        [.. site.BackLinks.ToReference(reference.Id.Value).GroupBy(link => link.Document.Id.Value, StringComparer.Ordinal)
            .Select(group => site.DocumentLink(group.First().Document, links, group.First().Clause))]);

    private static LinkView Successor(SiteContext site, string id, PageLinks links)
    {
        if (site.Repository.DocumentsById.TryGetValue(id, out Document? document)) return site.DocumentLink(document, links);
        return site.Repository.ReferencesById.TryGetValue(id, out Reference? reference) ? site.ReferenceLink(reference, links) : new LinkView(id, null);
    }
}
