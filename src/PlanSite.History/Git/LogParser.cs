using System.Collections.Immutable;
using System.Text;

namespace PlanSite.History.Git;

/// <summary>
/// Reads the output of <c>git log -z --raw -c</c>. What a message or a path may hold can't break it: fields end with NUL, and there is a fixed number
/// of them.
/// </summary>
internal sealed class LogParser(Stream stream, string prefix)
{
    /// <summary>Fields, each ended by NUL: commit, tree, parents, name by mailmap, dates as seconds and offset, message.</summary>
    public const string Format = "--format=tformat:%H%x00%T%x00%P%x00%aN%x00%ad%x00%cd%x00%B%x00";

    // A message of a megabyte is an accident; nobody reads more than a page of it.
    private const int LongestMessage = 8 * 1024;
    private const string SubmoduleMode = "160000";

    private readonly NulTokens _tokens = new(stream);
    private readonly byte[] _content = Encoding.UTF8.GetBytes(prefix + "content/");
    private readonly int _prefix = Encoding.UTF8.GetByteCount(prefix);

    // The same few people write everything.
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private ObjectId? _waiting;

    public IEnumerable<LoggedCommit> Read()
    {
        ReadChangesAndNext(null, null);
        while (_waiting is { } id)
        {
            if (Commit(id) is not { } commit) yield break;
            yield return commit;
        }
    }

    private LoggedCommit? Commit(ObjectId id)
    {
        ObjectId tree = _tokens.TryRead(out ReadOnlySpan<byte> name) && ObjectId.TryParse(name, out ObjectId found) ? found : default;
        ImmutableArray<ObjectId> parents = _tokens.TryRead(out ReadOnlySpan<byte> names, int.MaxValue) ? Parents(names) : [];
        string? author = _tokens.ReadText(), written = _tokens.ReadText(), committed = _tokens.ReadText();
        string? message = _tokens.ReadText(LongestMessage);
        if (message is null || tree.IsNone) return null;
        var changes = ImmutableArray.CreateBuilder<LoggedChange>();
        var submodules = ImmutableArray.CreateBuilder<string>();
        ReadChangesAndNext(changes, submodules);
        if (!_names.TryGetValue(author!, out string? known)) _names[author!] = known = author!;
        return new LoggedCommit
        {
            Id = id,
            Tree = tree,
            Parents = parents,
            Author = known,
            Written = written!,
            Committed = committed!,
            Message = message,
            Changes = changes.ToImmutable(),
            Submodules = submodules.ToImmutable(),
        };
    }

    private static ImmutableArray<ObjectId> Parents(ReadOnlySpan<byte> names)
    {
        if (names.IsEmpty) return [];
        var parents = ImmutableArray.CreateBuilder<ObjectId>(1);
        foreach (Range one in names.Split((byte)' ')) parents.Add(ObjectId.TryParse(names[one], out ObjectId parent) ? parent : default);
        return parents.DrainToImmutable();
    }

    // Up to the name of the next commit; anything else there means that git was cut off in the middle. Between the parts stand empty tokens and line
    // breaks, as many as the version of git likes.
    private void ReadChangesAndNext(ImmutableArray<LoggedChange>.Builder? changes, ImmutableArray<string>.Builder? submodules)
    {
        _waiting = null;
        while (_tokens.TryRead(out ReadOnlySpan<byte> token))
        {
            token = token.TrimStart((byte)'\n');
            if (token.IsEmpty) continue;
            if (token[0] != ':' || changes is null)
            {
                _waiting = ObjectId.TryParse(token, out ObjectId id) ? id : null;
                return;
            }

            // The bytes of a token are gone with the next one.
            string meta = Encoding.ASCII.GetString(token);
            if (!_tokens.TryRead(out ReadOnlySpan<byte> path)) return;
            Change(meta, path, changes, submodules!);
        }
    }

    private void Change(string meta, ReadOnlySpan<byte> path, ImmutableArray<LoggedChange>.Builder changes, ImmutableArray<string>.Builder submodules)
    {
        if (!path.StartsWith(_content)) return;
        bool isDocument = path.EndsWith("/index.md"u8) || path.EndsWith("/tasks.yml"u8);
        if (!isDocument && !meta.Contains(SubmoduleMode, StringComparison.Ordinal)) return;
        string[] parts = meta.Split(' ');
        int parents = meta.AsSpan().IndexOfAnyExcept(':');
        if (parts.Length < (2 * parents) + 3) return;
        string name = Encoding.UTF8.GetString(path[_prefix..]);
        if (parts[parents] == SubmoduleMode)
        {
            submodules.Add(name);
            return;
        }

        if (!isDocument) return;
        var before = ImmutableArray.CreateBuilder<ObjectId>(parents);
        for (int i = 0; i < parents; i++) before.Add(ObjectId.TryParse(parts[parents + 1 + i], out ObjectId old) ? old : default);
        ObjectId after = ObjectId.TryParse(parts[(2 * parents) + 1], out ObjectId blob) ? blob : default;
        changes.Add(new LoggedChange(name, before.MoveToImmutable(), after));
    }
}
