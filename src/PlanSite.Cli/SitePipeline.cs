using System.Collections.Immutable;
using System.Globalization;
using PlanSite.Checks;
using PlanSite.Checks.Suppressions;
using PlanSite.Cli.History;
using PlanSite.Content;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Schedule;
using PlanSite.Core.Time;
using PlanSite.History;
using PlanSite.History.Chronicles;
using PlanSite.History.Log;
using PlanSite.History.Meaning;
using PlanSite.History.Snapshots;
using PlanSite.Site;
using PlanSite.Site.Output;
using PlanSite.Site.Rules;
using PlanSite.Site.Theming;

namespace PlanSite.Cli;

/// <summary>
/// The whole way from files to a site in memory: load, check, build (which leaves out what may not be published). <c>check</c> is <c>build</c> that
/// writes nothing, so both go this way; where pages can have no finding of their own, <c>check</c> doesn't make them.
/// </summary>
internal static class SitePipeline
{
    /// <param name="withBaseline">Whether findings that the baseline knows are left out.</param>
    public static CheckResult Check(string root, CancellationToken cancellation, bool withBaseline = true) => Run(root, withBaseline, (loaded, input, found, notices) =>
        new CheckResult(loaded, CheckReport.Of([.. found, .. SiteBuilder.Check(input, cancellation)], loaded, RuleBook.All, pending: []), notices), cancellation);

    /// <summary>The whole site in memory, for a preview.</summary>
    public static PipelineResult Build(string root, CancellationToken cancellation) => Run(root, withBaseline: true, (loaded, input, found, notices) =>
    {
        SiteOutput site = SiteBuilder.Build(input, cancellation);
        return new PipelineResult(loaded, CheckReport.Of([.. found, .. site.Diagnostics], loaded, RuleBook.All, pending: []), notices, site);
    }, cancellation);

    /// <summary>Puts the site in its folder while it is made, unless there are errors.</summary>
    public static PublishResult Publish(string root, string target, bool allowErrors, CancellationToken cancellation) => Run(root, withBaseline: true, (loaded, input, found, notices) =>
    {
        bool known = input.Report.Any(diagnostic => diagnostic.Severity == Severity.Error);
        using SiteWriting? writing = known && !allowErrors ? null : new SiteWriter(target).Begin();
        ImmutableArray<Diagnostic> ofPages = writing is null ? SiteBuilder.Check(input, cancellation) : SiteBuilder.Make(input, writing.Add, cancellation);
        CheckReport report = CheckReport.Of([.. found, .. ofPages], loaded, RuleBook.All, pending: []);
        WriteResult? written = report.HasErrors && !allowErrors ? null : writing?.Finish(cancellation) ?? WriteResult.Busy;
        return new PublishResult(loaded, report, notices, written);
    }, cancellation);

    private static T Run<T>(
        string root, bool withBaseline, Func<LoadResult, SiteInput, ImmutableArray<Diagnostic>, ImmutableArray<Diagnostic>, T> end, CancellationToken cancellation)
    {
        LoadResult loaded = RepositoryLoader.Load(root, cancellation);
        string baseline = Path.Combine(root, Baseline.FileName);
        if (withBaseline && File.Exists(baseline))
            loaded = loaded with { Sources = loaded.Sources.SetItem(Baseline.FileName, File.ReadAllText(baseline).ReplaceLineEndings("\n")) };
        PlanSchedule schedule = ScheduleBuilder.Build(loaded.Repository);
        RepositoryHistory history = HistoryReader.Read(root);
        using RevisionLoader? revisions = history.Commits.IsEmpty ? null : RevisionLoader.Open(root, loaded.Repository);
        TaskHistory? tasks = revisions is null ? null : new TaskHistory(history, revisions, loaded.Repository, schedule);
        cancellation.ThrowIfCancellationRequested();
        ImmutableArray<Diagnostic> found = CheckRunner.Find(loaded, schedule, tasks);
        CheckReport checks = CheckReport.Of(found, loaded, RuleBook.All, pending: SiteRules.All);
        cancellation.ThrowIfCancellationRequested();
        var input = new SiteInput
        {
            Repository = loaded.Repository,
            Schedule = schedule,
            CascadeHistory = tasks,
            Theme = ThemeLoader.Load(root, loaded.Repository.Settings.Theme),
            Report = checks.Diagnostics,
            Suppressed = checks.Suppressed,
            Baselined = checks.Baselined.Length,
            Version = VersionOf(root, loaded.Repository.Settings.TimeZone),
            AttachmentRoot = root,
            Stamps = DocumentStamps.Of(history),
            History = new SiteHistory(revisions is null ? null : new ChronicleReader(history, revisions, loaded.Repository), history.IsWhole),
        };
        return end(loaded, input, found, history.Notices);
    }

    private static SourceVersion? VersionOf(string root, string zone) => HeadCommitReader.Read(root) is { } head
        ? new SourceVersion(head.Commit, OfficeZone.At(zone, head.Committed).ToString("dd/MM/yyyy HH:mm zzz", CultureInfo.InvariantCulture)) { Committed = head.Committed }
        : null;
}
