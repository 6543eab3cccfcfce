using System.Globalization;
using PlanSite.Core.Documents;
using PlanSite.Core.Schedule;
using PlanSite.Site.Addresses;
using PlanSite.Site.Theming;

namespace PlanSite.Site.Pages;

/// <summary>Makes rows of rules with numbers.</summary>
internal sealed class LimitRows(SiteContext site, PageLinks links)
{
    public IReadOnlyList<LimitRowView> Of(IEnumerable<Limit> limits) => [.. limits.Select(Row)];

    private LimitRowView Row(Limit limit) => new(
        limit.Title ?? limit.Id.Value,
        string.Join(", ", limit.Applies.Select(pair => Applied(pair.Key, pair.Value.Value))),
        [.. limit.When.Select(pair => $"{Measure(pair.Key)}: {Range(pair.Value)}")],
        [
            .. limit.Exact.Select(pair => Bound(MessageKey.LimitExact, pair)),
            .. limit.Min.Select(pair => Bound(MessageKey.LimitMin, pair)),
            .. limit.Max.Select(pair => Bound(MessageKey.LimitMax, pair)),
        ],
        limit.List,
        site.Repository.DocumentsById.TryGetValue(limit.SourceDocument.Value, out Document? document)
            ? site.DocumentLink(document, links, limit.SourceClause?.Value)
            : null);

    private string Applied(string key, string value) => key switch
    {
        "level" => site.Names.Level(value).ToLowerInvariant(),
        "unit" => site.Names.Unit(value),
        "type" => site.Names.Type(value),
        "kind" => site.Word(MessageKey.EventKind, value),
        "variant" => site.Word(MessageKey.EventVariant, value),
        _ => value,
    };

    private string Measure(string key) => site.Word(MessageKey.Measure, key);

    private string Bound(string key, KeyValuePair<string, decimal> bound) =>
        site.Messages.Format(key, ("measure", Measure(bound.Key)), ("value", Number(bound.Value)));

    // Vietnamese writes a comma before decimals.
    private string Number(decimal value)
    {
        string text = value.ToString("0.####", CultureInfo.InvariantCulture);
        return site.Language == "en" ? text : text.Replace('.', ',');
    }

    private string Range(NumberRange range) => range switch
    {
        { From: { } from, To: { } to } when from == to => from.ToString(CultureInfo.InvariantCulture),
        { From: { } from, To: { } to } => site.Messages.Format(MessageKey.LimitRange, ("from", $"{from}"), ("to", $"{to}")),
        { From: { } from } => site.Messages.Format(MessageKey.LimitFrom, ("value", $"{from}")),
        _ => site.Messages.Format(MessageKey.LimitTo, ("value", $"{range.To}")),
    };
}
