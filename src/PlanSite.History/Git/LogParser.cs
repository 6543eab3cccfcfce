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
    private string? _waiting;

    public IEnumerable<LoggedCommit> Read()
    {
        _waiting = NextText();
        while (_waiting is { } first)
        {
            // Anything else than a commit's name: git was cut off in the middle.
            if (!ObjectId.TryParse(first, out ObjectId id)) yield break;
            if (Commit(id) is not { } commit) yield break;
            yield return commit;
        }
    }

    private LoggedCommit? Commit(ObjectId id)
    {
        string? tree = _tokens.ReadText(), parents = _tokens.ReadText(int.MaxValue), author = _tokens.ReadText(), written = _tokens.ReadText(), committed = _tokens.ReadText();
        string? message = _tokens.ReadText(LongestMessage);
        if (message is null || !ObjectId.TryParse(tree, out ObjectId treeId)) return null;
        var changes = ImmutableArray.CreateBuilder<LoggedChange>();
        var submodules = ImmutableArray.CreateBuilder<string>();
        while ((_waiting = NextText()) is { } token && token.StartsWith(':'))
        {
            if (!_tokens.TryRead(out ReadOnlySpan<byte> path)) break;
            Change(token, path, changes, submodules);
        }

        return new LoggedCommit
        {
            Id = id,
            Tree = treeId,
            Parents = [.. parents!.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(name => ObjectId.TryParse(name, out ObjectId parent) ? parent : default)],
            Author = author!,
            Written = written!,
            Committed = committed!,
            Message = message,
            Changes = changes.ToImmutable(),
            Submodules = submodules.ToImmutable(),
        };
    }

    // Between the parts stand empty tokens and line breaks, as many as the version of git likes.
    private string? NextText()
    {
        while (_tokens.ReadText() is { } token)
        {
            if (token.TrimStart('\n') is { Length: > 0 } text) return text;
        }

        return null;
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
