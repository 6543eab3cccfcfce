using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using PlanSite.Site.Pages;

namespace PlanSite.Site.Feeds;

/// <summary>One Atom feed (RFC 4287).</summary>
internal static class AtomFile
{
    private const string Unnamed = "?";
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    /// <param name="self">Full address of the feed; nothing where none is known.</param>
    /// <param name="page">Address of the page that says the same.</param>
    /// <param name="entries">Newest first; at least one.</param>
    public static ReadOnlyMemory<byte> Write(string id, string title, string language, string? self, string page, ImmutableArray<AtomEntry> entries)
    {
        var feed = new XElement(
            Atom + "feed",
            new XAttribute(XNamespace.Xml + "lang", language),
            Element("id", id),
            Element("title", title),
            Element("updated", Time(entries.Max(entry => entry.Updated))),
            self is null ? null : Link("self", self, "application/atom+xml"),
            Link("alternate", page, "text/html"),
            Element("generator", "PlanSite"),
            entries.Select(Entry));
        return Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + feed.ToString(SaveOptions.None).ReplaceLineEndings("\n") + "\n");
    }

    private static XElement Entry(AtomEntry entry) => new(
        Atom + "entry",
        Element("id", entry.Id),
        Element("title", entry.Title),
        Element("updated", Time(entry.Updated)),
        entry.Authors.Select(author => new XElement(Atom + "author", Element("name", author.Length > 0 ? author : Unnamed))),
        Link("alternate", entry.Href, "text/html"),
        new XElement(Atom + "content", new XAttribute("type", "html"), Plain(Content(entry))));

    private static string Content(AtomEntry entry)
    {
        var html = new StringBuilder();
        if (entry.Lede.Length > 0) html.Append("<p>").Append(Html.Escape(entry.Lede)).Append("</p>");
        if (!entry.Lines.IsEmpty) html.Append("<ul>").AppendJoin("", entry.Lines.Select(line => $"<li>{Html.Escape(line)}</li>")).Append("</ul>");
        return html.ToString();
    }

    private static XElement Element(string name, string text) => new(Atom + name, Plain(text));

    private static XElement Link(string relation, string href, string type) =>
        new(Atom + "link", new XAttribute("rel", relation), new XAttribute("type", type), new XAttribute("href", href));

    private static string Time(DateTimeOffset time) => time.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    // A message of a commit may hold what no XML file may.
    private static string Plain(string text)
    {
        if (text.All(XmlConvert.IsXmlChar)) return text;
        var plain = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (rune.Value > char.MaxValue || XmlConvert.IsXmlChar((char)rune.Value)) plain.Append(rune.ToString());
        }

        return plain.ToString();
    }
}
