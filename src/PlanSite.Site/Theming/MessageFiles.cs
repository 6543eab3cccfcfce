using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using PlanSite.Core.Diagnostics;
using PlanSite.Site.Rules;

namespace PlanSite.Site.Theming;

/// <summary>Puts the words together: those inside the program, then the office's <c>messages/&lt;language&gt;.json</c>, then its <c>theme.json</c>.</summary>
internal static partial class MessageFiles
{
    private const string Fallback = "vi";

    public static Messages Read(ThemeFiles files, BrandFile brand, string language, ICollection<Diagnostic> diagnostics)
    {
        string known = files.Files.ContainsKey(PathOf(language)) ? language : Fallback;
        ImmutableSortedDictionary<string, string> standard = Standard(files, known);
        ImmutableSortedDictionary<string, string> texts = standard;
        if (files.Files.TryGetValue(PathOf(known), out ThemeFile? own) && own.Origin is not null && ThemeJson.Parse(own, diagnostics) is { } document)
        {
            using (document) texts = texts.SetItems(ThemeJson.Texts(document.RootElement, own, known, diagnostics));
        }

        if (brand.Words.TryGetValue(known, out var words)) texts = texts.SetItems(words);
        FindUnknown(files, standard, texts, own, diagnostics);
        return new Messages(known, texts);
    }

    /// <summary>Keys that a template asks for, with the line.</summary>
    public static IEnumerable<(string Key, int Line)> UsedIn(string template)
    {
        foreach (Match match in Use().Matches(template))
            yield return (match.Groups[1].Value, 1 + template.AsSpan(0, match.Index).Count('\n'));
    }

    private static string PathOf(string language) => $"messages/{language}.json";

    private static ImmutableSortedDictionary<string, string> Standard(ThemeFiles files, string language)
    {
        ThemeFile file = files.BuiltIn.GetValueOrDefault(PathOf(language)) ?? files.BuiltIn[PathOf(Fallback)];
        using JsonDocument document = JsonDocument.Parse(file.Text());
        return ThemeJson.Texts(document.RootElement, file, language, []);
    }

    // A new key is no fault as long as a template of the office asks for it; one that nobody asks for is a slip.
    private static void FindUnknown(
        ThemeFiles files,
        ImmutableSortedDictionary<string, string> standard,
        ImmutableSortedDictionary<string, string> texts,
        ThemeFile? own,
        ICollection<Diagnostic> diagnostics)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (ThemeFile file in files.Files.Values.Where(file => file.Origin is not null && TemplateSet.IsTemplate(file.Path)))
        {
            foreach ((string key, int line) in UsedIn(file.Text()))
            {
                used.Add(key);
                if (!texts.ContainsKey(key)) diagnostics.Add(UnknownMessage.InTemplate(file.Name, line, key, standard.Keys));
            }
        }

        ThemeFile brand = files.Files[BrandFile.Path];
        foreach (string key in texts.Keys.Where(key => !standard.ContainsKey(key) && !used.Contains(key)))
        {
            ThemeFile file = own?.Origin is not null && ThemeJson.LineOf(own, key) is not null ? own : brand;
            diagnostics.Add(UnknownMessage.InWords(file.Name, ThemeJson.LineOf(file, key), key, standard.Keys));
        }
    }

    [GeneratedRegex("[{(~]\\s*t\\s+\"([^\"]+)\"")]
    private static partial Regex Use();
}
