namespace PlanSite.Site.Output;

/// <summary>One file of the site: its bytes, or the file that it is copied from.</summary>
/// <param name="Path">Path below the site's root, with forward slashes.</param>
/// <param name="Content">The bytes of a page; nothing for a copied file.</param>
/// <param name="CopyFrom">Absolute path of the file to copy, such as an attachment.</param>
public sealed record SiteFile(string Path, ReadOnlyMemory<byte> Content, string? CopyFrom = null);
