using System.Globalization;
using PlanSite.Core.Time;
using PlanSite.History.Log;
using PlanSite.Site.Pages;
using PlanSite.Site.Theming;

namespace PlanSite.Site.Revisions;

/// <summary>How pages call a revision: by its stage and the day and hour on which it came into the history, on the office's clock.</summary>
internal static class RevisionWords
{
    public static string Date(SiteContext site, DateTimeOffset? date) => date is { } known
        ? $"{DateWords.Short(Day(site, known), site.Language)} {OfficeZone.At(site.Settings.TimeZone, known).ToString("HH:mm", CultureInfo.InvariantCulture)}"
        : site.Messages[MessageKey.HistoryNoDate];

    public static string? Iso(SiteContext site, DateTimeOffset? date) =>
        date is { } known ? OfficeZone.At(site.Settings.TimeZone, known).ToString("yyyy-MM-dd'T'HH:mmzzz", CultureInfo.InvariantCulture) : null;

    public static DateOnly Day(SiteContext site, DateTimeOffset date) => DateOnly.FromDateTime(OfficeZone.At(site.Settings.TimeZone, date).DateTime);

    /// <summary><c>Dự thảo lần 1 · 03/9/2024 08:00</c></summary>
    public static string Name(SiteContext site, DraftStage stage, Revision revision) =>
        $"{stage.Name.In(site.Language)} · {Date(site, revision.Commit.Committed ?? revision.Commit.Written)}";

    public static string People(Commit commit) => string.Join(", ", commit.CoAuthors.Prepend(commit.Author));
}
