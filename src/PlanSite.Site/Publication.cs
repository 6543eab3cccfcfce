using System.Collections.Immutable;
using PlanSite.Core;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;

namespace PlanSite.Site;

/// <summary>
/// What may be published. A document with a grade of secrecy never is; documents for internal readers and drafts are where <c>plansite.yml</c>
/// lets them. Pages are made from what is left, so nothing can leak through a list, a calendar or a back-link.
/// </summary>
internal static class Publication
{
    public static PlanRepository Of(PlanRepository repository)
    {
        var hidden = repository.Documents.Where(document => !MayPublish(document, repository.Settings))
            .Select(document => document.Id.Value).ToHashSet(StringComparer.Ordinal);
        return (repository with
        {
            Documents = repository.Documents.RemoveAll(document => hidden.Contains(document.Id.Value)),
            Events = repository.Events.RemoveAll(e => e.SourceDocument is { } source && hidden.Contains(source.Value)),
            Limits = repository.Limits.RemoveAll(limit => hidden.Contains(limit.SourceDocument.Value)),
        }).Indexed();
    }

    /// <summary>The findings that may be shown: a message may quote the text that it speaks of.</summary>
    public static ImmutableArray<Diagnostic> Of(ImmutableArray<Diagnostic> report, PlanRepository repository)
    {
        string[] folders = [.. repository.Documents.Where(document => !MayPublish(document, repository.Settings)).Select(document => FolderOf(document.File))];
        return report.RemoveAll(diagnostic =>
            diagnostic.Related.Add(diagnostic.Span).Any(span => folders.Any(folder => span.File.StartsWith(folder, StringComparison.Ordinal))));
    }

    private static bool MayPublish(Document document, SiteSettings settings) =>
        document.Secrecy is null
        && (settings.PublishInternal || !document.Internal)
        && (settings.PublishDrafts || document.Status.Value != DocumentStatus.Draft);

    private static string FolderOf(string file) => file[..(file.LastIndexOf('/') + 1)];
}
