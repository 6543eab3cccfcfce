using System.Text;

namespace PlanSite.Site;

/// <summary>One file of the site: its bytes, or the file that is copied to its place.</summary>
/// <param name="Path">From the site's root, with forward slashes; ASCII but for the names of attachments.</param>
/// <param name="Content">The bytes; empty where <paramref name="Source"/> is given.</param>
/// <param name="Source">Absolute path of the file to copy.</param>
public sealed record SiteFile(string Path, ReadOnlyMemory<byte> Content, string? Source = null)
{
    public static SiteFile Text(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    public static SiteFile Copy(string path, string source) => new(path, ReadOnlyMemory<byte>.Empty, source);
}
