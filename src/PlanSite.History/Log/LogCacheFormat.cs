using System.Collections.Immutable;
using PlanSite.Content.Revisions;
using PlanSite.Core.Documents;
using PlanSite.History.Git;

namespace PlanSite.History.Log;

/// <summary>The bytes of the cached log. A change of any record that is kept needs a new mark.</summary>
internal static class LogCacheFormat
{
    private const string Mark = "plansite-log-1";

    public static void Write(Stream stream, CachedLog log, string prefix, string boundary)
    {
        using var writer = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        writer.Write(Mark);
        writer.Write(prefix);
        writer.Write(boundary);
        Write(writer, log.Tip);
        writer.Write(log.Heads.Count);
        foreach ((ObjectId blob, DocumentHead? head) in log.Heads)
        {
            Write(writer, blob);
            writer.Write(head is not null);
            if (head is not null) Write(writer, head);
        }

        writer.Write(log.Commits.Count);
        foreach (LoggedCommit commit in log.Commits) Write(writer, commit);
    }

    /// <summary>Nothing where it was written by another version or for something else.</summary>
    public static CachedLog? Read(Stream stream, string prefix, string boundary)
    {
        using var reader = new BinaryReader(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        if (reader.ReadString() != Mark || reader.ReadString() != prefix || reader.ReadString() != boundary) return null;
        ObjectId tip = ReadId(reader);
        int count = reader.ReadInt32();
        var heads = new Dictionary<ObjectId, DocumentHead?>(count);
        for (int i = 0; i < count; i++) heads[ReadId(reader)] = reader.ReadBoolean() ? ReadHead(reader) : null;
        count = reader.ReadInt32();
        var commits = new List<LoggedCommit>(count);
        for (int i = 0; i < count; i++) commits.Add(ReadCommit(reader));
        return new CachedLog(tip, commits, heads);
    }

    private static void Write(BinaryWriter writer, DocumentHead head)
    {
        writer.Write(head.Id);
        writer.Write((byte)head.Status);
        writer.Write(head.Draft ?? -1);
        writer.Write(head.IsSecret);
        writer.Write(head.IsInternal);
    }

    private static DocumentHead ReadHead(BinaryReader reader) =>
        new(reader.ReadString(), (DocumentStatus)reader.ReadByte(), reader.ReadInt32() is var draft and >= 0 ? draft : null, reader.ReadBoolean(), reader.ReadBoolean());

    private static void Write(BinaryWriter writer, LoggedCommit commit)
    {
        Write(writer, commit.Id);
        Write(writer, commit.Tree);
        Write(writer, commit.Parents);
        writer.Write(commit.Author);
        writer.Write(commit.Written);
        writer.Write(commit.Committed);
        writer.Write(commit.Message);
        writer.Write7BitEncodedInt(commit.Changes.Length);
        foreach (LoggedChange change in commit.Changes)
        {
            writer.Write(change.Path);
            Write(writer, change.Before);
            Write(writer, change.After);
        }

        writer.Write7BitEncodedInt(commit.Submodules.Length);
        foreach (string folder in commit.Submodules) writer.Write(folder);
    }

    private static LoggedCommit ReadCommit(BinaryReader reader) => new()
    {
        Id = ReadId(reader),
        Tree = ReadId(reader),
        Parents = ReadIds(reader),
        Author = reader.ReadString(),
        Written = reader.ReadString(),
        Committed = reader.ReadString(),
        Message = reader.ReadString(),
        Changes = [.. Enumerable.Range(0, reader.Read7BitEncodedInt()).Select(_ => new LoggedChange(reader.ReadString(), ReadIds(reader), ReadId(reader)))],
        Submodules = [.. Enumerable.Range(0, reader.Read7BitEncodedInt()).Select(_ => reader.ReadString())],
    };

    private static void Write(BinaryWriter writer, ImmutableArray<ObjectId> ids)
    {
        writer.Write7BitEncodedInt(ids.Length);
        foreach (ObjectId id in ids) Write(writer, id);
    }

    private static ImmutableArray<ObjectId> ReadIds(BinaryReader reader) => [.. Enumerable.Range(0, reader.Read7BitEncodedInt()).Select(_ => ReadId(reader))];

    private static void Write(BinaryWriter writer, ObjectId id)
    {
        writer.Write((ulong)(id.High >> 64));
        writer.Write((ulong)id.High);
        writer.Write((ulong)(id.Low >> 64));
        writer.Write((ulong)id.Low);
        writer.Write(id.IsLong);
    }

    private static ObjectId ReadId(BinaryReader reader)
    {
        ulong a = reader.ReadUInt64(), b = reader.ReadUInt64(), c = reader.ReadUInt64(), d = reader.ReadUInt64();
        return new ObjectId(new UInt128(a, b), new UInt128(c, d), reader.ReadBoolean());
    }
}
