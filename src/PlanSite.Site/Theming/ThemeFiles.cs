using System.Collections.Immutable;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Site.Theming;

/// <summary>The files of a theme: those inside the program, overlaid one by one by those of the repository.</summary>
public sealed record ThemeFiles
{
    private ThemeFiles(ImmutableSortedDictionary<string, ThemeFile> builtIn) => (BuiltIn, Files) = (builtIn, builtIn);

    /// <summary>The theme inside the program alone.</summary>
    public static ThemeFiles Default { get; } = new(EmbeddedTheme.Read());

    /// <summary>What is used, by path.</summary>
    public ImmutableSortedDictionary<string, ThemeFile> Files { get; private init; }

    /// <summary>What ships inside the program: taken where a file of the office is broken.</summary>
    internal ImmutableSortedDictionary<string, ThemeFile> BuiltIn { get; }

    /// <summary>Whether a template is the office's own.</summary>
    public bool HasTemplates => Files.Values.Any(IsOwnTemplate);

    /// <summary>What was found while the theme was read.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Lays files of the office over those inside the program. A copy that was never changed is still the program's.</summary>
    public ThemeFiles Overlay(IEnumerable<ThemeFile> files) =>
        this with { Files = Files.SetItems(files.Where(file => !IsCopy(file)).Select(file => KeyValuePair.Create(file.Path, file))) };

    private bool IsCopy(ThemeFile file) => BuiltIn.GetValueOrDefault(file.Path) is { } original && original.Content.Span.SequenceEqual(file.Content.Span);

    internal static bool IsOwnTemplate(ThemeFile file) => file.Origin is not null && TemplateSet.IsTemplate(file.Path);
}
