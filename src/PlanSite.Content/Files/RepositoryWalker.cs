using System.Collections.Immutable;
using PlanSite.Content.Data;
using PlanSite.Content.Rules;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;
using PlanSite.Core.Text;

namespace PlanSite.Content.Files;

/// <summary>
/// Finds what a repository consists of. Nothing outside its root is touched, no folder is walked twice, and what is left out is a
/// finding.
/// </summary>
internal sealed class RepositoryWalker
{
    private readonly string root;
    private readonly ICollection<Diagnostic> findings;
    private readonly FolderReader folders;
    private readonly CancellationToken cancellation;
    private readonly List<DocumentFolder> documents = [];
    private readonly HashSet<string> lost = new(StringComparer.Ordinal);

    private RepositoryWalker(string root, ICollection<Diagnostic> findings, CancellationToken cancellation)
    {
        this.root = root;
        this.findings = findings;
        this.cancellation = cancellation;
        folders = new FolderReader(root, findings);
    }

    public static RepositoryFiles Walk(string root, ICollection<Diagnostic> findings, CancellationToken cancellation) =>
        new RepositoryWalker(Path.GetFullPath(root), findings, cancellation).Walk();

    private RepositoryFiles Walk()
    {
        if (!Directory.Exists(root))
        {
            findings.Add(MissingSettings.FoundNoFolder());
            return new RepositoryFiles();
        }

        List<FolderEntry> top = Read("").Entries;
        FoundFile? settings = Settings(top);
        foreach (FolderEntry entry in top.Where(entry => entry is { IsFolder: false, Name: RepositoryFiles.DataFolder or RepositoryFiles.ContentFolder }))
        {
            findings.Add(UnreadableFile.FoundNoFolder(entry.Path));
            lost.Add(entry.Path);
        }

        var data = ImmutableSortedDictionary<string, FoundFile>.Empty;
        if (top.Any(entry => entry is { Name: RepositoryFiles.DataFolder, IsFolder: true })) data = DataFiles();
        if (top.Any(entry => entry is { Name: RepositoryFiles.ContentFolder, IsFolder: true })) Content(RepositoryFiles.ContentFolder, owner: null);
        if (documents.Count == 0 && !lost.Any(IsContent)) findings.Add(NoDocuments.Found());
        return new RepositoryFiles
        {
            Settings = settings,
            Data = data,
            Documents = [.. documents.OrderBy(document => document.Index.File, StringComparer.Ordinal)],
            Lost = [.. lost],
        };
    }

    private FolderListing Read(string folder)
    {
        FolderListing listing = folders.Read(folder);
        lost.UnionWith(listing.Lost.Select(name => folder.Length == 0 ? name : folder + "/" + name));
        if (!listing.IsKnown) lost.Add(folder);
        return listing;
    }

    private static bool IsContent(string path) =>
        path is "" or RepositoryFiles.ContentFolder || path.StartsWith(RepositoryFiles.ContentFolder + "/", StringComparison.Ordinal);

    private FoundFile? Settings(List<FolderEntry> top)
    {
        FolderEntry? entry = top.Find(entry => entry.Name == RepositoryFiles.SettingsName);
        if (entry is not null) return ToRead(entry);
        if (lost.Contains(RepositoryFiles.SettingsName) || lost.Contains("")) return null;

        FolderEntry? near = top.Find(entry => !entry.IsFolder && IsNearly(entry.Name, RepositoryFiles.SettingsName));
        findings.Add(MissingSettings.Found(near?.Name));
        return null;
    }

    private ImmutableSortedDictionary<string, FoundFile> DataFiles()
    {
        var files = ImmutableSortedDictionary.CreateBuilder<string, FoundFile>(StringComparer.Ordinal);
        foreach (FolderEntry entry in Read(RepositoryFiles.DataFolder).Entries)
        {
            if (DataFileNames.All.Contains(entry.Name))
            {
                if (ToRead(entry) is { } file) files.Add(entry.Name, file);
                continue;
            }

            findings.Add(MisnamedFile.FoundInData(entry.Path, Nearness.Nearest(entry.Name, DataFileNames.All)
                ?? DataFileNames.All.FirstOrDefault(name => IsNearly(entry.Name, name))));
        }

        return files.ToImmutable();
    }

    private void Content(string folder, Owner? owner)
    {
        cancellation.ThrowIfCancellationRequested();
        FolderListing listing = Read(folder);
        List<FolderEntry> entries = listing.Entries;
        FolderEntry? index = entries.Find(entry => entry.Name == RepositoryFiles.IndexName);
        FoundFile? tasks = null;
        var own = index is null ? owner : new Owner(folder);
        var stray = new List<FolderEntry>();
        foreach (FolderEntry entry in entries)
        {
            if (entry == index) continue;
            if (entry.IsFolder) Content(entry.Path, own);
            else if (own is null) stray.Add(entry);
            else if (index is not null && entry.Name == RepositoryFiles.TasksName) tasks = ToRead(entry);
            else Attach(own, entry, index is not null);
        }

        // Where something couldn't be read nobody knows whether the document is missing.
        if (own is null && listing is { IsKnown: true, Lost.Count: 0 } && (stray.Count > 0 || entries.Count == 0))
        {
            findings.Add(MissingIndex.Found(folder, stray.FirstOrDefault()?.Name,
                stray.Find(entry => IsNearly(entry.Name, RepositoryFiles.IndexName))?.Name));
        }

        if (index is not null && ToRead(index) is { } file) documents.Add(new DocumentFolder(file, tasks, own!.Attachments()) { AreTasksLost = lost.Contains(folder + "/" + RepositoryFiles.TasksName) });
    }

    private void Attach(Owner owner, FolderEntry entry, bool besideIndex)
    {
        if (besideIndex && IsNearly(entry.Name, RepositoryFiles.TasksName)) findings.Add(MisnamedFile.FoundTasks(entry.Path));
        if (entry.Length > 0 && FileReading.Refusal(entry.Location) is var refusal)
        {
            if (refusal is null)
            {
                owner.Add(entry);
                return;
            }

            findings.Add(UnreadableFile.Found(entry.Path, refusal));
        }
        else
        {
            findings.Add(entry.Length < 0 ? UnreadableFile.Found(entry.Path, FileFault.Unknown) : EmptyFile.FoundAttachment(entry.Path));
        }

        lost.Add(entry.Path);
    }

    private FoundFile? ToRead(FolderEntry entry)
    {
        if (!entry.IsFolder) return new FoundFile(entry.Path, entry.Location);
        findings.Add(UnreadableFile.FoundFolder(entry.Path));
        lost.Add(entry.Path);
        return null;
    }

    /// <summary>Whether a name is another one but for capitals or the ending: <c>Index.md</c>, <c>tasks.yaml</c>.</summary>
    private static bool IsNearly(string name, string meant)
    {
        if (name.Equals(meant, StringComparison.OrdinalIgnoreCase)) return true;
        string ending = Path.GetExtension(name).ToLowerInvariant();
        bool sameKind = Path.GetExtension(meant) == ".md" ? ending is ".md" or ".markdown" or ".mdown" or ".txt" : ending is ".yaml" or ".yml";
        return sameKind && Path.GetFileNameWithoutExtension(name).Equals(Path.GetFileNameWithoutExtension(meant), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The document that the files of its folder, and of folders below without a document, are attached to.</summary>
    private sealed class Owner(string folder)
    {
        private readonly List<Attachment> attachments = [];

        public void Add(FolderEntry entry) => attachments.Add(new Attachment(entry.Path, entry.Path[(folder.Length + 1)..], entry.Length));

        public ImmutableArray<Attachment> Attachments() => [.. attachments.OrderBy(attachment => attachment.File, StringComparer.Ordinal)];
    }
}
