using System.Runtime.CompilerServices;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using PlanSite.Site.Output;
using PlanSite.Site.Tests.Samples;

namespace PlanSite.Site.Tests;

/// <summary>Follows every link of a page inside the site, with its fragment.</summary>
internal static class LinkCheck
{
    private static readonly ConditionalWeakTable<SiteFile, HashSet<string>> Anchors = [];

    public static void Page(SiteOutput site, string path, string basePath)
    {
        IDocument page = new HtmlParser().ParseDocument(site.Page(path));
        foreach (IElement element in page.QuerySelectorAll("[href], [src], [data-href]"))
        {
            string href = element.GetAttribute("href") ?? element.GetAttribute("src") ?? element.GetAttribute("data-href")!;
            if (href.StartsWith("https://", StringComparison.Ordinal)) continue;
            Assert.False(href.Contains("//", StringComparison.Ordinal) || href.EndsWith('/'), $"{path}: {href}");
            string[] parts = href.Split('#', 2);
            string target = parts[0].Length == 0 ? path : Resolve(path, Uri.UnescapeDataString(parts[0].Split('?')[0]), basePath);
            SiteFile? file = site.Files.FirstOrDefault(file => file.Path == target);
            Assert.True(file is not null, $"{path}: {href} -> {target}");
            if (parts.Length < 2) continue;
            string id = Uri.UnescapeDataString(parts[1]);
            Assert.True(Anchors.GetValue(file!, known => AnchorsOf(site.Page(known.Path))).Contains(id), $"{path}: {href}");
        }
    }

    private static HashSet<string> AnchorsOf(string html) =>
        [.. new HtmlParser().ParseDocument(html).QuerySelectorAll("[id]").Select(element => element.Id!)];

    private static string Resolve(string page, string href, string basePath)
    {
        if (href.StartsWith('/'))
        {
            Assert.StartsWith(basePath, href, StringComparison.Ordinal);
            return href[basePath.Length..];
        }

        var folders = new Stack<string>(page.Split('/')[..^1]);
        foreach (string part in href.Split('/'))
        {
            if (part == "..") Assert.True(folders.TryPop(out _), $"{page}: {href} leaves the site");
            else folders.Push(part);
        }

        return string.Join('/', folders.Reverse());
    }
}
