using System.Security.Cryptography;
using System.Text;
using PlanSite.History.Git;

namespace PlanSite.History.Log;

/// <summary>
/// Keeps the log inside git's own folder, so that next time only new commits are read. What is damaged, foreign, of another boundary or of a history
/// that was rewritten is not used; what can't be written is not kept. Nothing depends on it but time.
/// </summary>
internal sealed class LogCache(IGitRepository repository)
{
    private readonly string _file = Path.Combine(repository.CacheFolder, $"log-{Key(repository.Prefix)}.bin");

    /// <summary>What is known and still true; nothing where all must be read.</summary>
    public CachedLog? Load()
    {
        try
        {
            if (!File.Exists(_file)) return null;
            byte[] bytes = File.ReadAllBytes(_file);
            if (bytes.Length <= SHA256.HashSizeInBytes) return null;
            ReadOnlySpan<byte> content = bytes.AsSpan(0, bytes.Length - SHA256.HashSizeInBytes);
            if (!SHA256.HashData(content).AsSpan().SequenceEqual(bytes.AsSpan(content.Length))) return null;
            using var stream = new MemoryStream(bytes, 0, content.Length);
            return LogCacheFormat.Read(stream, repository.Prefix, repository.Boundary) is { } log && repository.IsAncestor(log.Tip, repository.Head) ? log : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException or ArgumentException)
        {
            return null;
        }
    }

    public void Save(CachedLog log)
    {
        string part = $"{_file}.{Environment.ProcessId}";
        try
        {
            Directory.CreateDirectory(repository.CacheFolder);
            using var stream = new MemoryStream();
            LogCacheFormat.Write(stream, log, repository.Prefix, repository.Boundary);
            byte[] content = stream.ToArray();

            // Whole or not at all: another run may be reading it.
            File.WriteAllBytes(part, [.. content, .. SHA256.HashData(content)]);
            File.Move(part, _file, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A folder that can't be written to only costs time.
        }
    }

    private static string Key(string prefix) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(prefix)))[..8];
}
