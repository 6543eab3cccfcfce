using System.Collections.Immutable;
using PlanSite.Core.Diagnostics;
using PlanSite.Site.Rules;

namespace PlanSite.Site.Theming;

/// <summary>The templates of a theme, each compiled once. One that can't be compiled is replaced by the one inside the program.</summary>
internal sealed class TemplateSet
{
    private const string Folder = "templates/";
    private const string PartialFolder = "templates/partials/";
    private const string Extension = ".hbs";

    private readonly Dictionary<string, ITemplate> _pages = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ITemplate> _partials = new(StringComparer.Ordinal);

    private TemplateSet(ImmutableSortedDictionary<string, ThemeFile> files) => Files = files;

    /// <summary>Every file of the theme.</summary>
    public ImmutableSortedDictionary<string, ThemeFile> Files { get; }

    public static TemplateSet Compile(
        ITemplateEngine engine,
        ImmutableSortedDictionary<string, ThemeFile> files,
        ImmutableSortedDictionary<string, ThemeFile> builtIn,
        ICollection<Diagnostic> diagnostics)
    {
        var set = new TemplateSet(files);
        foreach ((string path, ThemeFile file) in files)
        {
            if (!IsTemplate(path)) continue;
            ITemplate template = CompileOne(engine, file, builtIn.GetValueOrDefault(path), diagnostics);
            if (path.StartsWith(PartialFolder, StringComparison.Ordinal))
            {
                string name = path[PartialFolder.Length..^Extension.Length];
                engine.AddPartial(name, template);
                set._partials[name] = template;
            }
            else
            {
                set._pages[path[Folder.Length..^Extension.Length]] = template;
            }
        }

        return set;
    }

    public static bool IsTemplate(string path) =>
        path.StartsWith(Folder, StringComparison.Ordinal) && path.EndsWith(Extension, StringComparison.Ordinal);

    public static string PathOf(string name) => Folder + name + Extension;

    public string Render(string name, object view) =>
        (name.StartsWith("partials/", StringComparison.Ordinal) ? _partials[name["partials/".Length..]] : _pages[name]).Render(view);

    private static ITemplate CompileOne(ITemplateEngine engine, ThemeFile file, ThemeFile? builtIn, ICollection<Diagnostic> diagnostics)
    {
        try
        {
            return engine.Compile(file.Text());
        }
        catch (TemplateException e) when (file.Origin is not null)
        {
            diagnostics.Add(BrokenTemplate.Found(file.Name, e.Line, TemplateFault.Explain(e.Message)));
            return engine.Compile(builtIn?.Text() ?? "");
        }
    }
}
