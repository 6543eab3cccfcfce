using System.Collections.Concurrent;
using System.Collections.Immutable;
using PlanSite.Core.Diagnostics;
using PlanSite.Site.Rules;

namespace PlanSite.Site.Theming;

/// <summary>A theme ready for use: compiled templates, words, brand. Rendering is safe from many threads.</summary>
internal sealed class Theme
{
    private readonly TemplateSet _templates;
    private readonly Lazy<TemplateSet> _builtIn;
    private readonly ConcurrentDictionary<(string File, string Message), Diagnostic> _failures = new();

    private Theme(ThemeFiles files, Messages messages, Brand brand, TemplateSet templates, ImmutableArray<Diagnostic> diagnostics)
    {
        (Files, Messages, Brand, _templates, Diagnostics) = (files, messages, brand, templates, diagnostics);
        _builtIn = new Lazy<TemplateSet>(() => TemplateSet.Compile(new HandlebarsEngine(messages), files.BuiltIn, files.BuiltIn, []));
    }

    public ThemeFiles Files { get; }

    public Messages Messages { get; }

    public Brand Brand { get; }

    /// <summary>What was found before anything was rendered.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>What was found while pages were rendered; the same in whatever order they were.</summary>
    public IEnumerable<Diagnostic> Failures => _failures.Values.OrderBy(diagnostic => diagnostic, Comparer<Diagnostic>.Create(Diagnostic.Compare));

    /// <summary>What is wrong with words and brand, which can be told without compiling templates.</summary>
    public static ImmutableArray<Diagnostic> FaultsOfWords(ThemeFiles files, string language)
    {
        var diagnostics = new List<Diagnostic>(files.Diagnostics);
        ReadWords(files, language, diagnostics);
        return [.. diagnostics];
    }

    public static Theme Open(ThemeFiles files, string language)
    {
        var diagnostics = new List<Diagnostic>(files.Diagnostics);
        (BrandFile brand, Messages messages) = ReadWords(files, language, diagnostics);
        TemplateSet templates = TemplateSet.Compile(new HandlebarsEngine(messages), files.Files, files.BuiltIn, diagnostics);
        return new Theme(files, messages, brand.Brand, templates, [.. diagnostics]);
    }

    /// <summary>Renders a view. Where a template of the office fails, the page is made with those inside the program, and the fault is kept.</summary>
    public string Render(string template, object view)
    {
        try
        {
            return _templates.Render(template, view);
        }
        catch (TemplateException e) when (_templates.Files.Values.Any(ThemeFiles.IsOwnTemplate))
        {
            (ThemeFile file, int? line) = PlaceOf(template, e);
            _failures.TryAdd((file.Name, e.Message), FailingTemplate.Found(file.Name, line, TemplateFault.Explain(e.Message)));
            return _builtIn.Value.Render(template, view);
        }
    }

    private static (BrandFile Brand, Messages Messages) ReadWords(ThemeFiles files, string language, List<Diagnostic> diagnostics)
    {
        BrandFile brand = BrandFile.Read(files, diagnostics);
        return (brand, MessageFiles.Read(files, brand, language, diagnostics));
    }

    // The engine doesn't say in which partial it failed: it is the first file of the office that holds the name it complains of.
    private (ThemeFile File, int? Line) PlaceOf(string template, TemplateException e)
    {
        ThemeFile page = _templates.Files[TemplateSet.PathOf(template)];
        foreach (ThemeFile file in _templates.Files.Values.Where(ThemeFiles.IsOwnTemplate).OrderBy(file => file == page ? 0 : 1))
        {
            if (TemplateBlocks.LineOf(file.Text(), e.Message) is { } line) return (file, line);
        }

        return (page, e.Line);
    }
}
