using System.Buffers.Text;
using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace PlanSite.History.Git;

/// <summary>
/// Reads objects through one long-lived <c>git cat-file --batch</c>. Not safe for two threads at once, but one may <see cref="Send"/> while another
/// takes the answers with <see cref="Receive"/>, in the same order.
/// </summary>
internal sealed class ObjectReader : IDisposable
{
    /// <summary>As for a file in the folder: more is no document.</summary>
    public const int LengthLimit = 32 * 1024 * 1024;

    private readonly Process _git;
    private readonly Stream _output;
    private readonly IReadOnlySet<ObjectId>? _local;
    private readonly byte[] _line = new byte[4096];

    private ObjectReader(Process git, IReadOnlySet<ObjectId>? local)
    {
        (_git, _local) = (git, local);
        _output = new BufferedStream(git.StandardOutput.BaseStream, 256 * 1024);
        _ = new ErrorText(git);
    }

    /// <param name="local">The objects that are here, where some are not: git would end at the first that it may not fetch.</param>
    /// <param name="manyAtOnce">Answers come when there are many of them, or after <see cref="Finish"/>: faster, but <see cref="Read"/> would wait for ever.</param>
    /// <returns>Nothing where git can't be started.</returns>
    public static ObjectReader? Start(string folder, IReadOnlySet<ObjectId>? local, bool manyAtOnce = false)
    {
        ProcessStartInfo start = manyAtOnce ? GitStart.In(folder, "cat-file", "--batch", "--buffer") : GitStart.In(folder, "cat-file", "--batch");
        start.StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        try
        {
            if (Process.Start(start) is not { } git) return null;
            git.StandardInput.AutoFlush = false;
            return new ObjectReader(git, local);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    /// <summary>One object; nothing where the store doesn't hold it.</summary>
    public GitObject? Read(ObjectId id)
    {
        if (!IsHere(id)) return null;
        Send(id);
        Flush();
        return Receive();
    }

    /// <summary>Whether the object may be asked for at all.</summary>
    public bool IsHere(ObjectId id) => !id.IsNone && (_local is null || _local.Contains(id));

    public void Send(ObjectId id)
    {
        _git.StandardInput.Write(id.ToString());
        _git.StandardInput.Write('\n');
    }

    public void Flush() => _git.StandardInput.Flush();

    /// <summary>Says that nothing more will be asked.</summary>
    public void Finish() => _git.StandardInput.Close();

    /// <summary>The answer to the next object that was sent; nothing where the store doesn't hold it.</summary>
    public GitObject? Receive()
    {
        if (!ReceiveHeader(out ObjectId id, out string kind, out long length)) return null;
        byte[] bytes = new byte[(int)Math.Min(length, LengthLimit)];
        Fill(bytes, length);
        return new GitObject(id, kind, length, bytes);
    }

    /// <summary>The contents alone, in a buffer that is used again and grows as it must.</summary>
    /// <param name="limit">Of what is longer only so much is kept; the rest is passed over.</param>
    public bool TryReceive(ref byte[] buffer, int limit, out ReadOnlySpan<byte> content)
    {
        content = default;
        if (!ReceiveHeader(out _, out _, out long length)) return false;
        int kept = (int)Math.Min(length, limit);
        if (buffer.Length < kept) buffer = new byte[Math.Max(kept, Math.Min(limit, buffer.Length * 2))];
        Fill(buffer.AsSpan(0, kept), length);
        content = buffer.AsSpan(0, kept);
        return true;
    }

    public void Dispose()
    {
        try
        {
            _git.StandardInput.Close();
        }
        catch (IOException)
        {
            // It has ended already.
        }

        // What is still being answered is not wanted any more.
        if (!_git.HasExited) _git.Kill();
        _git.Dispose();
    }

    private bool ReceiveHeader(out ObjectId id, out string kind, out long length)
    {
        (id, kind, length) = (default, "", 0);
        ReadOnlySpan<byte> line = Line();
        int space = line.IndexOf((byte)' ');
        if (space < 0 || !ObjectId.TryParse(line[..space], out id)) return false;
        ReadOnlySpan<byte> rest = line[(space + 1)..];
        int second = rest.IndexOf((byte)' ');

        // "missing", "ambiguous": there is no such object here.
        if (second < 0 || !Utf8Parser.TryParse(rest[(second + 1)..], out length, out _)) return false;
        kind = rest[..second].SequenceEqual("blob"u8) ? "blob" : Encoding.ASCII.GetString(rest[..second]);
        return true;
    }

    private void Fill(Span<byte> bytes, long length)
    {
        _output.ReadExactly(bytes);
        Skip(length - bytes.Length + 1);
    }

    private ReadOnlySpan<byte> Line()
    {
        int length = 0;
        for (int next = _output.ReadByte(); next != '\n'; next = _output.ReadByte())
        {
            if (next < 0) throw new EndOfStreamException("git cat-file ended early.");
            if (length < _line.Length) _line[length++] = (byte)next;
        }

        return _line.AsSpan(0, length);
    }

    private void Skip(long count)
    {
        Span<byte> thrown = stackalloc byte[4096];
        while (count > 0)
        {
            int read = _output.Read(thrown[..(int)Math.Min(count, thrown.Length)]);
            if (read == 0) throw new EndOfStreamException("git cat-file ended early.");
            count -= read;
        }
    }
}
