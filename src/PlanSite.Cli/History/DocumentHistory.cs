using PlanSite.Content;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;
using PlanSite.Core.Text;
using PlanSite.History.Log;
using PlanSite.History.Snapshots;

namespace PlanSite.Cli.History;

/// <summary>The history behind <c>log</c> and <c>diff</c>: finds the document and the versions that a user names, and says what is near where there is none.</summary>
internal sealed class DocumentHistory : IDisposable
{
    private readonly LoadResult _today;
    private readonly Texts _texts;

    private DocumentHistory(LoadResult today, RepositoryHistory log, RevisionLoader loader, Texts texts) => (_today, Log, Loader, _texts) = (today, log, loader, texts);

    public RepositoryHistory Log { get; }

    public RevisionLoader Loader { get; }

    /// <summary>Nothing where there is no history: why is then said.</summary>
    public static DocumentHistory? Open(string root, Terminal terminal, Texts texts, CancellationToken cancellation)
    {
        LoadResult today = RepositoryLoader.Load(root, cancellation);
        RepositoryHistory log = HistoryReader.Read(root);
        foreach (Diagnostic notice in log.Notices) terminal.Error.WriteLine($"{notice.Code}: {texts[notice.Message]} {texts[notice.Help]}");
        return RevisionLoader.Open(root, today.Repository) is { } loader ? new DocumentHistory(today, log, loader, texts) : null;
    }

    /// <summary>By id, or by number where only one document bears it. One that is secret, now or once, is as unknown as one that never was.</summary>
    public DocumentLog? Find(string name, Terminal terminal)
    {
        string id = UnicodeText.ToNfc(name.Trim());
        if (!Log.Documents.Contains(id, StringComparer.Ordinal))
        {
            List<Document> numbered = [.. _today.Repository.Documents.Where(document => DocumentNumber.TryParse(id, out DocumentNumber? number) && document.Number?.Value.Text == number.Text)];
            if (numbered.Count == 1) id = numbered[0].Id.Value;
        }

        if (MayBeShown(id)) return Log.LogOf(id);
        string? near = Nearness.Nearest(id, Log.Documents.Where(MayBeShown));
        string hint = near is null ? _texts[" Xem danh sách: plansite log.", " For the list: plansite log."] : _texts[$" Có phải \"{near}\"?", $" Did you mean \"{near}\"?"];
        terminal.Error.WriteLine(_texts[$"Lịch sử không có văn bản \"{name}\".", $"The history has no document \"{name}\"."] + hint);
        return null;
    }

    public bool MayBeShown(string id) =>
        Log.LogOf(id) is { IsSecret: false } && (!_today.Repository.DocumentsById.TryGetValue(id, out Document? document) || document.Secrecy is null);

    /// <summary>A version by <c>draft:1</c>, <c>issued</c>, <c>latest</c>, or a name of git's; says what there is where it can't be found.</summary>
    public LoadedRevision? Version(DocumentLog log, string name, Terminal terminal)
    {
        LoadedRevision? loaded = Load(log, name);
        if (loaded is { Document.Secrecy: null }) return loaded;
        terminal.Error.WriteLine(_texts[
            $"Không có phiên bản \"{name}\" của {log.Document}. Dùng {Known(log)}, hoặc mã một lần ghi trong plansite log {log.Document}.",
            $"{log.Document} has no version \"{name}\". Use {Known(log)}, or a commit of plansite log {log.Document}."]);
        return null;
    }

    private LoadedRevision? Load(DocumentLog log, string name)
    {
        if (Named(log, name) is { } named) return Loader.Load(named);
        return Loader.Resolve(name) is { } commit ? Loader.Load(commit, log.Document, log.Revisions.Select(revision => revision.File)) : null;
    }

    private static Revision? Named(DocumentLog log, string name) => name switch
    {
        "issued" => log.AsIssued,
        "latest" => log.Latest,
        _ when name.StartsWith("draft:", StringComparison.Ordinal) && int.TryParse(name.AsSpan(6), out int draft) => log.OfDraft(draft),
        _ => null,
    };

    private static string Known(DocumentLog log)
    {
        IEnumerable<string> drafts = log.Groups.Where(group => group.Stage is { Kind: DraftStageKind.Draft, Draft: not null } && group.Last is not null)
            .Select(group => $"draft:{group.Stage.Draft}").Distinct(StringComparer.Ordinal).Reverse();
        return string.Join(", ", log.AsIssued is null ? drafts.Append("latest") : drafts.Append("issued").Append("latest"));
    }

    public void Dispose() => Loader.Dispose();
}
