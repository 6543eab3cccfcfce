using System.Buffers;
using System.Text;
using PlanSite.Core;
using PlanSite.Core.Documents;
using PlanSite.Core.Organization;
using PlanSite.Core.Text;

namespace PlanSite.Cli;

/// <summary>A new document: its place, its front matter and the headings of its type.</summary>
internal sealed record NewDocument(string Path, string Text)
{
    private const int LongestSlug = 60;

    /// <summary>Characters that mean something to YAML where a title could have them.</summary>
    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create(":#\"'[]{}&*!|>%@`,");

    public static NewDocument Make(PlanRepository repository, DocumentType type, Unit issuer, string title, string? id)
    {
        string slug = Slug(title);
        string unique = id ?? Unique($"{Initials(type.Id.Value)}-{slug}", repository);
        string path = $"content/{issuer.Level.Value}/{issuer.Id.Value}/{slug}/index.md";
        return new NewDocument(path, Front(repository, type, issuer, title, unique) + Body(repository, type));
    }

    /// <summary>A name for folders and ids: no accents, hyphens for everything else, cut between words.</summary>
    public static string Slug(string title)
    {
        var slug = new StringBuilder();
        foreach (char c in UnicodeText.WithoutMarks(UnicodeText.ToNfc(title)).ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(c)) slug.Append(c);
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }

        string whole = slug.ToString().Trim('-');
        if (whole.Length > LongestSlug) whole = whole[..(whole.LastIndexOf('-', LongestSlug) is > 0 and var end ? end : LongestSlug)];
        return whole.Length == 0 ? "van-ban-moi" : whole;
    }

    private static string Initials(string typeId) => string.Concat(typeId.Split('-').Select(part => part[..1]));

    private static string Unique(string id, PlanRepository repository)
    {
        string candidate = id;
        for (int n = 2; repository.DocumentsById.ContainsKey(candidate); n++) candidate = $"{id}-{n}";
        return candidate;
    }

    private static string Front(PlanRepository repository, DocumentType type, Unit issuer, string title, string id)
    {
        var front = new StringBuilder("---\n");
        front.Append($"id: {id}\ntype: {type.Id.Value}\n");
        if (BlankNumber(repository, type, issuer) is { } number) front.Append($"number: {number}\n");
        front.Append($"issuer: {issuer.Id.Value}\ntitle: {Quoted(title)}\nstatus: draft\ndraft: 1\n---\n\n");
        return front.ToString();
    }

    /// <summary>The number as a draft bears it, with the letters that the issuer's other documents bear.</summary>
    private static string? BlankNumber(PlanRepository repository, DocumentType type, Unit issuer)
    {
        if (type.Symbol is null) return null;
        DocumentNumber? known = repository.Documents
            .Where(d => d.Issuer.Value == issuer.Id.Value)
            .Select(d => d.Number?.Value)
            .FirstOrDefault(n => n is { Organ.Length: > 0, Year: null });
        if (known is null) return null;
        return known.Text.Contains('-', StringComparison.Ordinal) && known.Text.IndexOf('-', StringComparison.Ordinal) < known.Text.IndexOf('/', StringComparison.Ordinal)
            ? $"-{type.Symbol}/{known.Organ}"
            : $"/{type.Symbol}-{known.Organ}";
    }

    private static string Quoted(string title) =>
        title.AsSpan().IndexOfAny(NeedQuotes) >= 0 || title.Length == 0 || title[0] is '-' or '?' || title is "null" or "~"
            ? "\"" + title.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\""
            : title;

    private static string Body(PlanRepository repository, DocumentType type)
    {
        Outline? outline = repository.Outlines.FirstOrDefault(o => o.Id.Value == type.Outline?.Value);
        if (outline is null) return "";
        IEnumerable<string> headings = outline.Document is { } source && repository.DocumentsById.TryGetValue(source.Value, out Document? document)
            ? document.Clauses.Where(c => c.IsHeading).Select(c => $"{new string('#', Math.Min(c.Depth + 1, 6))} {c.Number} {c.Title}".TrimEnd())
            : outline.Headings.Select(h => "## " + h);
        return string.Join("\n\n", headings) + "\n";
    }
}
