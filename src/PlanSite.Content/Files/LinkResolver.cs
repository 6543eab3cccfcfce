namespace PlanSite.Content.Files;

/// <summary>Finds where a symbolic link ends, without ever reading what it points at.</summary>
internal sealed class LinkResolver
{
    // As Linux: a path that needs more links than this is taken for a loop.
    private const int LinkLimit = 40;
    private readonly string root;

    public LinkResolver(string root) => this.root = Resolve(root).Path ?? root;

    /// <summary>The real path of the link's end and what that is to the repository.</summary>
    public (LinkOutcome Outcome, string Path) Find(string link)
    {
        (string? end, bool endless) = Resolve(link);
        if (end is null) return (endless ? LinkOutcome.Loop : LinkOutcome.Broken, link);
        if (!IsWithin(end, root)) return (LinkOutcome.Outside, end);
        string? parent = Resolve(Path.GetDirectoryName(link) ?? root).Path;
        if (Directory.Exists(end)) return (parent is not null && IsWithin(parent, end) ? LinkOutcome.Loop : LinkOutcome.Folder, end);
        return (File.Exists(end) ? LinkOutcome.File : LinkOutcome.Broken, end);
    }

    /// <summary>Follows every link on the way, also those in the middle of a path.</summary>
    private static (string? Path, bool Endless) Resolve(string path)
    {
        string current = Path.GetPathRoot(Path.GetFullPath(path)) ?? "/";
        var rest = new Stack<string>();
        Push(rest, Path.GetFullPath(path));
        int links = 0;
        while (rest.TryPop(out string? name))
        {
            string next = Path.Combine(current, name);
            string? target;
            try
            {
                target = new FileInfo(next).LinkTarget;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
            {
                return (null, false);
            }

            if (target is null)
            {
                current = next;
                continue;
            }

            if (++links > LinkLimit) return (null, true);

            // The target may climb above a link: `..` counts from the real folder.
            string absolute = Path.GetFullPath(target, current);
            current = Path.GetPathRoot(absolute) ?? current;
            Push(rest, absolute);
        }

        return (current, false);
    }

    private static void Push(Stack<string> rest, string absolute)
    {
        string[] names = absolute[(Path.GetPathRoot(absolute)?.Length ?? 0)..]
            .Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries);
        for (int i = names.Length - 1; i >= 0; i--) rest.Push(names[i]);
    }

    private static bool IsWithin(string path, string folder)
    {
        string relative = Path.GetRelativePath(folder, path);
        return relative == "." || (relative != ".." && !relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            && !Path.IsPathRooted(relative));
    }
}
