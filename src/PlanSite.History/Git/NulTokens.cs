using System.Text;

namespace PlanSite.History.Git;

/// <summary>Splits a stream at its NUL characters. No more than one token is held, and of one that has no end only the beginning.</summary>
internal sealed class NulTokens(Stream stream)
{
    private readonly byte[] _buffer = new byte[256 * 1024];
    private byte[] _token = new byte[4096];
    private int _start;
    private int _end;

    /// <summary>The next token; false at the end of the stream.</summary>
    /// <param name="limit">Bytes of the token that are kept.</param>
    public bool TryRead(out ReadOnlySpan<byte> token, int limit = 64 * 1024)
    {
        int length = 0;
        while (true)
        {
            if (_start == _end)
            {
                _start = 0;
                _end = stream.Read(_buffer);
                if (_end == 0)
                {
                    token = _token.AsSpan(0, length);
                    return length > 0;
                }
            }

            ReadOnlySpan<byte> rest = _buffer.AsSpan(_start, _end - _start);
            int nul = rest.IndexOf((byte)0);
            ReadOnlySpan<byte> piece = nul < 0 ? rest : rest[..nul];
            _start += piece.Length;
            int kept = Math.Min(piece.Length, limit - length);
            if (nul >= 0)
            {
                _start++;
                if (length == 0)
                {
                    token = piece[..kept];
                    return true;
                }
            }

            if (length + kept > _token.Length) Array.Resize(ref _token, Math.Max(_token.Length * 2, length + kept));
            piece[..kept].CopyTo(_token.AsSpan(length));
            length += kept;
            if (nul < 0) continue;
            token = _token.AsSpan(0, length);
            return true;
        }
    }

    public string? ReadText(int limit = 64 * 1024) => TryRead(out ReadOnlySpan<byte> token, limit) ? Encoding.UTF8.GetString(token) : null;
}
