using System.Collections.Immutable;
using PlanSite.Content.Markdown.Inlines;
using PlanSite.Content.Rules;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;

namespace PlanSite.Content.Linking;

/// <summary>Finds what the Markdown links and images of one document lead to.</summary>
internal sealed class LinkResolver(LinkContext context, Document self, List<Diagnostic> findings)
{
    private const string IndexFile = "index.md";

    public ImmutableArray<Link> Resolve(ImmutableArray<Link> links) => [.. links.Select(Resolve)];

    private Link Resolve(Link link)
    {
        if (LinkTarget.IsExternal(link.Target))
        {
            if (link.IsImage) findings.Add(BrokenLink.ExternalImage(link.Span, link.Target));
            return link;
        }

        int hash = link.Target.IndexOf('#');
        string? fragment = hash < 0 ? null : Uri.UnescapeDataString(link.Target[(hash + 1)..]);
        string path = Uri.UnescapeDataString(hash < 0 ? link.Target : link.Target[..hash]);
        int query = path.IndexOf('?');
        if (query >= 0) path = path[..query];
        if (path.Length == 0) return To(link, self, fragment);
        if (Absolute(path) is not { } file)
        {
            findings.Add(BrokenLink.Outside(link.Span, link.Target));
            return link;
        }

        // A folder stands for the document in it.
        Document? document = context.Files.GetValueOrDefault(file)
            ?? context.Files.GetValueOrDefault(file.Length == 0 ? IndexFile : $"{file}/{IndexFile}");
        if (document is not null) return To(link, document, fragment);
        if (context.Attachments.Contains(file)) return link with { File = file, Fragment = fragment };
        if (!IsLost(file)) findings.Add(BrokenLink.For(link.Span, link.Target, Nearest(file)));
        return link with { Fragment = fragment };
    }

    // It is there and couldn't be read, itself or a folder around it.
    private bool IsLost(string file)
    {
        if (context.Lost.Paths.IsEmpty) return false;
        if (context.Lost.Paths.Contains($"{file}/{IndexFile}")) return true;
        for (string path = file; path.Length > 0; path = path[..Math.Max(0, path.LastIndexOf('/'))])
        {
            if (context.Lost.Paths.Contains(path)) return true;
        }

        return context.Lost.Paths.Contains("");
    }

    private Link To(Link link, Document document, string? fragment)
    {
        if (fragment is { Length: > 0 })
        {
            ClauseIndex clauses = context.ClausesOf(document);
            if (!clauses.HasAnchor(fragment))
            {
                if (clauses.Find(fragment) is { } clause) fragment = clause.Anchor;
                else findings.Add(MissingAnchor.For(link.Span, fragment, document.Id.Value, NearestName.Find(fragment, clauses.Anchors)));
            }
        }

        return link with { File = document.File, Document = document.Id.Value, Fragment = fragment };
    }

    /// <summary>The path from the repository's root; nothing where it climbs above that.</summary>
    private string? Absolute(string path)
    {
        var parts = new List<string>();
        if (!path.StartsWith('/')) parts.AddRange(self.File.Split('/')[..^1]);
        foreach (string part in path.Split('/'))
        {
            if (part is "" or ".") continue;
            if (part != "..")
            {
                parts.Add(part);
                continue;
            }

            if (parts.Count == 0) return null;
            parts.RemoveAt(parts.Count - 1);
        }

        return string.Join('/', parts);
    }

    // A name mistyped is looked for among the files of the same folder, a folder among all documents.
    private string? Nearest(string file)
    {
        string folder = self.File[..(self.File.LastIndexOf('/') + 1)];
        return NearestName.Find(file, self.Attachments.Select(attachment => attachment.File).Concat(context.Files.Keys)) is { } near
            ? near.StartsWith(folder, StringComparison.Ordinal) ? near[folder.Length..] : near
            : null;
    }
}
