using System.Collections.Immutable;
using PlanSite.Checks;
using PlanSite.Content;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Schedule;
using PlanSite.History.Meaning;

namespace PlanSite.Cli.Reviews;

/// <summary>Loads and checks both states of a repository, and compares them.</summary>
internal static class ReviewBuilder
{
    public static Review Build(LoadResult old, LoadResult now)
    {
        PlanSchedule before = ScheduleBuilder.Build(old.Repository), after = ScheduleBuilder.Build(now.Repository);
        string[] secret = [.. old.Repository.Documents.Concat(now.Repository.Documents).Where(document => document.Secrecy is not null).Select(document => document.File[..(document.File.LastIndexOf('/') + 1)])];
        List<Diagnostic> found = Visible(CheckRunner.Run(old, before), secret), finds = Visible(CheckRunner.Run(now, after), secret);
        return new Review(RepositoryReview.Of((old, before), (now, after)), Without(finds, found), Without(found, finds));
    }

    // The message of a finding may quote the document that it speaks of.
    private static List<Diagnostic> Visible(CheckReport report, string[] secret) =>
        [.. report.Diagnostics.Where(finding => !finding.Related.Add(finding.Span).Any(span => Array.Exists(secret, folder => span.File.StartsWith(folder, StringComparison.Ordinal))))];

    /// <summary>Those of one state that the other has not; a finding that only slid to another line is the same.</summary>
    private static ImmutableArray<Diagnostic> Without(List<Diagnostic> these, List<Diagnostic> those)
    {
        var left = those.CountBy(Key).ToDictionary();
        var rest = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (Diagnostic finding in these)
        {
            (string, string, string) key = Key(finding);
            if (left.GetValueOrDefault(key) > 0) left[key]--;
            else rest.Add(finding);
        }

        return rest.ToImmutable();
    }

    private static (string, string, string) Key(Diagnostic finding) => (finding.Code, finding.Span.File, finding.Message.Vi);
}
