using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PlanSite.Site.Output;

/// <summary>
/// The list of files that PlanSite wrote into a folder, kept in that folder. It is how a later build knows which files are its own:
/// whatever isn't listed is never touched.
/// </summary>
internal sealed class SiteManifest
{
    public const string FileName = ".plansite-manifest";
    private const string Header = "# Files written by PlanSite; others in this folder are left alone.";

    private SiteManifest(ImmutableSortedDictionary<string, string> hashes) => Hashes = hashes;

    /// <summary>SHA-256 by path.</summary>
    public ImmutableSortedDictionary<string, string> Hashes { get; }

    public bool Owns(string path) => Hashes.ContainsKey(path) || path == FileName;

    public static SiteManifest Of(IEnumerable<(string Path, string Hash)> files) =>
        new(files.ToImmutableSortedDictionary(f => f.Path, f => f.Hash, StringComparer.Ordinal));

    /// <summary>Reads the manifest of a folder. A damaged line is passed over: the file it named then counts as somebody else's.</summary>
    public static SiteManifest Read(string folder)
    {
        string path = Path.Combine(folder, FileName);
        var hashes = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        if (File.Exists(path))
        {
            foreach (string line in File.ReadAllLines(path))
            {
                if (line.StartsWith('#') || line.Length < 66 || line[64] != ' ') continue;
                hashes[line[65..]] = line[..64];
            }
        }

        return new SiteManifest(hashes.ToImmutable());
    }

    public byte[] ToBytes()
    {
        var text = new StringBuilder(Header).Append('\n');
        foreach ((string path, string hash) in Hashes) text.Append(CultureInfo.InvariantCulture, $"{hash} {path}\n");
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    public static string HashOf(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));

    public static string HashOfFile(string path)
    {
        using FileStream stream = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
