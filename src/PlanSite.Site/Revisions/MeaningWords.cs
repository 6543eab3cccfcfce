using PlanSite.Core.Diagnostics;
using PlanSite.History.Meaning;
using PlanSite.Site.Addresses;
using PlanSite.Site.Pages;
using PlanSite.Site.Theming;

namespace PlanSite.Site.Revisions;

/// <summary>What changed in meaning, as lines of a list and as counts.</summary>
internal static class MeaningWords
{
    /// <summary>Each change, linked to its place in the comparison.</summary>
    public static LinkView[] Lines(SiteContext site, ChangeSummary change, PageLinks links, int most) =>
        [.. change.Meaning.Take(most).Select(line => new LinkView(Sentence(line.Change.Sentence, site.Language), change.Comparison is { } page ? links.To(page, line.Place) : null))];

    /// <summary><c>3 thời hạn đổi · 1 nhiệm vụ thêm</c>; empty where nothing changed.</summary>
    public static string Counts(SiteContext site, IEnumerable<MeaningChange> changes) => string.Join(
        " · ", changes.CountBy(change => change.Kind).OrderBy(kind => kind.Key).Select(kind => site.Messages.Count(MessageKey.Meaning + kind.Key.ToString().ToLowerInvariant(), kind.Value)));

    public static string Sentence(LocalizedText sentence, string language)
    {
        string text = sentence.In(language);
        return text.Length > 0 ? char.ToUpperInvariant(text[0]) + text[1..] : text;
    }
}
