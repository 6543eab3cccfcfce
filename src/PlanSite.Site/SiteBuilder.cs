using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using PlanSite.Core;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;
using PlanSite.Core.Schedule;
using PlanSite.Core.Time;
using PlanSite.Site.Calendars;
using PlanSite.Site.Feeds;
using PlanSite.Site.Output;
using PlanSite.Site.Pages;
using PlanSite.Site.Revisions;
using PlanSite.Site.Search;
using PlanSite.Site.Theming;
using Parallel = System.Threading.Tasks.Parallel;
using ParallelOptions = System.Threading.Tasks.ParallelOptions;

namespace PlanSite.Site;

/// <summary>Makes the whole site. Neither clock, culture, machine nor the order of threads leaves a trace in it.</summary>
public static class SiteBuilder
{
    /// <summary>Makes the site file by file.</summary>
    /// <param name="take">Gets each file as soon as it is made, in any order and from several threads at once; what it throws is thrown on.</param>
    /// <returns>What was found while making it.</returns>
    public static ImmutableArray<Diagnostic> Make(SiteInput input, Action<SiteFile> take, CancellationToken cancellation = default) => Make(input, null, take, cancellation);

    /// <summary>The whole site in memory.</summary>
    public static SiteOutput Build(SiteInput input, CancellationToken cancellation = default) => Build(input, null, cancellation);

    /// <summary>What <see cref="Make(SiteInput, Action{SiteFile}, CancellationToken)"/> would find. Only a template of the office can fail on a page, so without any no page is made.</summary>
    public static ImmutableArray<Diagnostic> Check(SiteInput input, CancellationToken cancellation = default) => input.Theme.HasTemplates
        ? Make(input, _ => { }, cancellation)
        : Theme.FaultsOfWords(input.Theme, LanguageOf(input.Repository));

    /// <summary>The same with another reading of times, for tests that need dates of their own.</summary>
    internal static SiteOutput Build(SiteInput input, Func<TimeExpression, IEventResolver?, Deadline>? evaluate, CancellationToken cancellation = default)
    {
        var files = new ConcurrentQueue<SiteFile>();
        ImmutableArray<Diagnostic> found = Make(input, evaluate, files.Enqueue, cancellation);
        return new SiteOutput([.. files.OrderBy(file => file.Path, StringComparer.Ordinal)], found);
    }

    private static ImmutableArray<Diagnostic> Make(
        SiteInput input, Func<TimeExpression, IEventResolver?, Deadline>? evaluate, Action<SiteFile> take, CancellationToken cancellation)
    {
        PlanRepository published = Publication.Of(input.Repository);

        // The schedule of all knows the dates of what is left out: such a repository gets one of its own.
        PlanSchedule schedule = input.Schedule is { } known && ReferenceEquals(published, input.Repository) ? known : ScheduleBuilder.Build(published, evaluate);
        TaskDeadlines deadlines = TaskDeadlines.Of(published, schedule, evaluate);
        Theme theme = Theme.Open(input.Theme, LanguageOf(published));
        var site = new SiteContext(input, published, theme, deadlines, CascadeBuilder.Build(published, schedule, input.CascadeHistory));
        try
        {
            HistoryPages.Make(site, input.History, take, cancellation);
            ImmutableArray<SearchEntry> entries = new SearchEntries(site).All();
            var pages = new ConcurrentQueue<string>();
            ImmutableArray<Func<SiteFile>> making = [.. Pages(site, entries).Select(page => (Func<SiteFile>)(() => Frame.Render(site, page()))), .. Feeds(site, input)];
            Parallel.For(0, making.Length, new ParallelOptions { CancellationToken = cancellation }, n =>
            {
                SiteFile file = making[n]();
                if (file.Path.EndsWith(".html", StringComparison.Ordinal)) pages.Enqueue(file.Path);
                take(file);
            });
            foreach (SiteFile file in ServerFiles.Of(published.Settings, pages).Concat(site.Assets.Files).Concat(SearchFiles.Of(entries, published.Abbreviations)).Concat(Attachments(site, input.AttachmentRoot)))
            {
                cancellation.ThrowIfCancellationRequested();
                take(file);
            }
        }
        catch (AggregateException e) when (e.Flatten().InnerExceptions is [var first, ..])
        {
            // A full disk is a full disk on however many threads.
            ExceptionDispatchInfo.Throw(first);
        }

        return [.. theme.Diagnostics, .. theme.Failures];
    }

    private static string LanguageOf(PlanRepository repository) => repository.Settings.Languages.FirstOrDefault("vi");

    private static ImmutableArray<Func<SiteFile>> Feeds(SiteContext site, SiteInput input)
    {
        var stamps = new FeedStamps(site, input.Stamps, input.Version?.Committed);
        var items = new CalendarItems(site);
        return [.. CalendarFeeds.Of(site, items, stamps), .. DataFeeds.Of(site, items, stamps), .. ChangeFeeds.Of(site, stamps)];
    }

    private static ImmutableArray<Func<Page>> Pages(SiteContext site, ImmutableArray<SearchEntry> entries) =>
    [
        () => HomePage.Make(site),
        () => TasksPage.Make(site),
        () => LevelsPage.Make(site),
        () => UnitsPage.Make(site),
        () => EventsPage.Make(site),
        () => CascadesPage.Make(site),
        () => ProgressPage.Make(site),
        .. ChangesPages.Of(site),
        () => AbbreviationsPage.Make(site),
        () => CheckReportPage.Make(site),
        () => AboutPage.Make(site),
        () => NotFoundPage.Make(site),
        () => SearchPage.Make(site),
        () => SearchAzPage.Make(site, entries),
        .. Enumerable.Range(0, RegisterPage.Count).Select(order => (Func<Page>)(() => RegisterPage.Make(site, order))),
        .. site.Repository.LevelsById.Values.Select(level => (Func<Page>)(() => LevelPage.Make(site, level))),
        .. CalendarPages.Of(site),
        .. site.Repository.UnitsById.Values.Select(unit => (Func<Page>)(() => UnitPage.Make(site, unit))),
        .. site.Repository.DocumentsById.Values.Select(document => (Func<Page>)(() => DocumentPage.Make(site, document))),
        .. site.Cascade.Asking.Select(plan => (Func<Page>)(() => CascadePage.Make(site, plan))),
    ];

    private static IEnumerable<SiteFile> Attachments(SiteContext site, string? root) => root is null ? [] : site.Repository.DocumentsById.Values
        .SelectMany(document => document.Attachments.Select(file =>
            new SiteFile(site.Addresses.Attachment(document, file), default, Path.Combine(root, file.File.Replace('/', Path.DirectorySeparatorChar)))));
}
