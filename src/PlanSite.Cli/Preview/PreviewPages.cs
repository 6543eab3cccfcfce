using System.Text;
using Microsoft.AspNetCore.StaticFiles;
using PlanSite.Site.Output;

namespace PlanSite.Cli.Preview;

/// <summary>Finds the file for an address, and adds the script that reloads to pages.</summary>
internal static class PreviewPages
{
    /// <summary>Own addresses of the preview; no page of a site begins so.</summary>
    public const string Reserved = "/_plansite/";
    private static readonly FileExtensionContentTypeProvider ContentTypes = new();

    /// <summary>Path in the site for an address; a folder stands for its <c>index.html</c>.</summary>
    public static string PathOf(string address, string basePath)
    {
        string path = address.StartsWith(basePath, StringComparison.Ordinal) ? address[basePath.Length..] : address.TrimStart('/');
        return path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
    }

    public static string ContentType(string path) =>
        ContentTypes.TryGetContentType(path, out string? type)
            ? type.StartsWith("text/", StringComparison.Ordinal) || type is "application/json" or "application/javascript" ? type + "; charset=utf-8" : type
            : "application/octet-stream";

    public static byte[] Read(SiteFile file)
    {
        byte[] content = file.CopyFrom is { } source ? File.ReadAllBytes(source) : file.Content.ToArray();
        return file.Path.EndsWith(".html", StringComparison.Ordinal) ? WithScript(content) : content;
    }

    private static byte[] WithScript(byte[] page)
    {
        string html = Encoding.UTF8.GetString(page);
        int end = html.LastIndexOf("</head>", StringComparison.OrdinalIgnoreCase);
        if (end < 0) return page;
        return Encoding.UTF8.GetBytes(html.Insert(end, $"<link rel=\"stylesheet\" href=\"{Reserved}live.css\"><script src=\"{Reserved}live.js\" defer></script>"));
    }
}
