namespace PlanSite.Content.Markdown.Inlines;

/// <summary>Which targets of links are let through to a page.</summary>
internal static class LinkTarget
{
    private static readonly string[] Schemes = ["http", "https", "mailto", "tel", "ftp"];

    /// <summary>Whether the target may be a link: a path, an anchor, or an address of a kind that can't run anything.</summary>
    public static bool IsSafe(string target)
    {
        if (target.AsSpan().ContainsAnyInRange('\0', '\u001F')) return false;
        return SchemeOf(target) is not { } scheme || Schemes.Contains(scheme, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Whether the target is somewhere else than in this repository.</summary>
    public static bool IsExternal(string target) => SchemeOf(target) is not null || target.StartsWith("//", StringComparison.Ordinal);

    private static string? SchemeOf(string target)
    {
        string trimmed = target.TrimStart();
        int colon = trimmed.IndexOf(':');
        return colon <= 0 || trimmed.AsSpan(0, colon).ContainsAny('/', '?', '#') ? null : trimmed[..colon];
    }
}
