using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace PlanSite.Browser.Tests;

/// <summary>Every link inside the built site leads somewhere, fragment included.</summary>
[Collection(SiteCollection.Name)]
public sealed class LinkTests(BrowserSession session)
{
    [BrowserFact]
    public void Every_link_resolves()
    {
        string folder = session.Site.Folder;
        var parser = new HtmlParser();
        Dictionary<string, IDocument> pages = session.Site.Pages.ToDictionary(p => p, p => (IDocument)parser.ParseDocument(File.ReadAllText(Path.Combine(folder, p))), StringComparer.Ordinal);
        var ids = pages.ToDictionary(p => p.Key, p => p.Value.All.Select(e => e.Id).OfType<string>().ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        var broken = new List<string>();
        int links = 0;
        foreach ((string page, IDocument document) in pages)
        {
            foreach (string target in document.QuerySelectorAll("[href],[src]").Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!))
            {
                if (target.Contains("://", StringComparison.Ordinal) || target.StartsWith("mailto:", StringComparison.Ordinal)) continue;
                if (page == "404.html" && target.StartsWith('/')) continue;
                links++;
                var resolved = new Uri(new Uri("file:///" + page), target);
                string path = Uri.UnescapeDataString(resolved.AbsolutePath).TrimStart('/');
                string fragment = Uri.UnescapeDataString(resolved.Fragment.TrimStart('#'));
                if (!File.Exists(Path.Combine(folder, path))) broken.Add($"{page}: {target}");
                else if (fragment.Length > 0 && !(ids.TryGetValue(path, out HashSet<string>? known) && known.Contains(fragment))) broken.Add($"{page}: {target}");
            }
        }

        Assert.Empty(broken);
        Assert.True(links > pages.Count * 5, "Too few links were found for the test to prove anything.");
    }
}
