using System.Text;

namespace PlanSite.Site.Theming;

/// <summary>One file of a theme.</summary>
/// <param name="Path">From the theme's folder, with forward slashes: <c>templates/home.hbs</c>.</param>
/// <param name="Origin">Path from the repository's root for a file of the office; nothing for one that ships inside the program.</param>
public sealed record ThemeFile(string Path, ReadOnlyMemory<byte> Content, string? Origin)
{
    /// <summary>How a report calls the file.</summary>
    public string Name => Origin ?? "themes/default/" + Path;

    public string Text()
    {
        string text = Encoding.UTF8.GetString(Content.Span);
        return (text.StartsWith('\uFEFF') ? text[1..] : text).ReplaceLineEndings("\n");
    }
}
