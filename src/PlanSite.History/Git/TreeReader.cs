using System.Text;

namespace PlanSite.History.Git;

/// <summary>Walks the folders of a commit by reading its trees, so that no name of a file can be taken for something else.</summary>
internal sealed class TreeReader(ObjectReader objects)
{
    private const int Remembered = 4096;
    private readonly Dictionary<ObjectId, List<TreeEntry>> _trees = [];

    /// <summary>The folder's entries; none where it isn't here.</summary>
    public IReadOnlyList<TreeEntry> Entries(ObjectId tree)
    {
        if (_trees.TryGetValue(tree, out List<TreeEntry>? known)) return known;
        var entries = new List<TreeEntry>();
        if (objects.Read(tree) is { Kind: "tree", IsWhole: true } found) Parse(found, entries);
        if (_trees.Count >= Remembered) _trees.Clear();
        _trees[tree] = entries;
        return entries;
    }

    /// <summary>The file or folder at a path; nothing where there is none.</summary>
    public TreeEntry? Find(ObjectId tree, string path)
    {
        TreeEntry? at = null;
        foreach (string name in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (at is { IsFolder: false }) return null;
            at = Entries(at?.Id ?? tree).FirstOrDefault(entry => entry.Name == name);
            if (at is null) return null;
        }

        return at;
    }

    private static void Parse(GitObject tree, List<TreeEntry> entries)
    {
        int length = tree.Id.IsLong ? 32 : 20;
        ReadOnlySpan<byte> rest = tree.Bytes;
        while (!rest.IsEmpty)
        {
            int space = rest.IndexOf((byte)' ');
            int nul = rest.IndexOf((byte)0);
            if (space < 0 || nul < space || nul + 1 + length > rest.Length) return;
            entries.Add(new TreeEntry(
                Encoding.UTF8.GetString(rest[(space + 1)..nul]), Encoding.ASCII.GetString(rest[..space]), ObjectId.Of(rest.Slice(nul + 1, length))));
            rest = rest[(nul + 1 + length)..];
        }
    }
}
