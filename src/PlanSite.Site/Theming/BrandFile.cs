using System.Collections.Immutable;
using System.Text.Json;
using PlanSite.Core.Diagnostics;
using PlanSite.Site.Rules;

namespace PlanSite.Site.Theming;

/// <summary>
/// Reads <c>theme.json</c>, the one file in which an office changes colour, emblem and words:
/// <c>{"brand": "#a3001b", "brandDark": "#ff8a80", "emblem": "images/emblem.svg", "words": {"vi": {"site.tagline": "..."}}}</c>. Every key may be left out.
/// </summary>
internal sealed record BrandFile(Brand Brand, ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, string>> Words)
{
    public const string Path = "theme.json";

    private static readonly string[] Keys = ["brand", "brandDark", "emblem", "words"];

    public static BrandFile Read(ThemeFiles files, ICollection<Diagnostic> diagnostics)
    {
        using JsonDocument standard = JsonDocument.Parse(files.BuiltIn[Path].Text());
        bool given = BrandColour.TryParse(standard.RootElement.GetProperty("brand").GetString(), out BrandColour colour);
        BrandColour light = given ? colour : BrandColour.DarkPaper;
        var basis = new Brand(light, light.OnDarkPaper(), standard.RootElement.GetProperty("emblem").GetString()!);
        ThemeFile file = files.Files[Path];
        if (file.Origin is null || ThemeJson.Parse(file, diagnostics) is not { } own) return new BrandFile(basis, NoWords);
        using (own)
        {
            foreach (JsonProperty property in own.RootElement.EnumerateObject())
            {
                if (!Keys.Contains(property.Name, StringComparer.Ordinal))
                    diagnostics.Add(BrokenThemeFile.UnknownKey(file.Name, ThemeJson.LineOf(file, property.Name), property.Name, Keys));
            }

            Brand brand = Emblem(own.RootElement, files, file, Colours(own.RootElement, file, basis, diagnostics), diagnostics);
            return new BrandFile(brand, ReadWords(own.RootElement, file, diagnostics));
        }
    }

    private static ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, string>> NoWords { get; } =
        ImmutableSortedDictionary.Create<string, ImmutableSortedDictionary<string, string>>(StringComparer.Ordinal);

    private static Brand Colours(JsonElement root, ThemeFile file, Brand basis, ICollection<Diagnostic> diagnostics)
    {
        if (!Colour(root, "brand", BrandColour.White, file, diagnostics, out BrandColour light)) return basis;
        bool own = Colour(root, "brandDark", BrandColour.DarkPaper, file, diagnostics, out BrandColour dark);
        return basis with { Light = light, Dark = own ? dark : light.OnDarkPaper() };
    }

    private static bool Colour(
        JsonElement root, string key, BrandColour paper, ThemeFile file, ICollection<Diagnostic> diagnostics, out BrandColour colour)
    {
        colour = default;
        if (!root.TryGetProperty(key, out JsonElement value)) return false;
        bool readable = BrandColour.TryParse(value.ValueKind == JsonValueKind.String ? value.GetString() : null, out colour);
        if (readable && colour.Contrast(paper) >= BrandColour.LeastContrast) return true;
        diagnostics.Add(UnfitColour.Found(file.Name, ThemeJson.LineOf(file, key), key, value.ToString(), readable ? colour.Contrast(paper) : null));
        return false;
    }

    private static Brand Emblem(JsonElement root, ThemeFiles files, ThemeFile file, Brand brand, ICollection<Diagnostic> diagnostics)
    {
        if (!root.TryGetProperty("emblem", out JsonElement value)) return brand;
        string path = value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
        if (ThemeAssets.IsPublished(path) && files.Files.ContainsKey(path)) return brand with { Emblem = path };
        diagnostics.Add(MissingEmblem.Found(file.Name, ThemeJson.LineOf(file, "emblem"), path));
        return brand;
    }

    private static ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, string>> ReadWords(
        JsonElement root, ThemeFile file, ICollection<Diagnostic> diagnostics)
    {
        if (!root.TryGetProperty("words", out JsonElement languages)) return NoWords;
        if (languages.ValueKind != JsonValueKind.Object)
        {
            diagnostics.Add(BrokenThemeFile.WrongShape(file.Name, ThemeJson.LineOf(file, "words"), "words"));
            return NoWords;
        }

        var words = NoWords.ToBuilder();
        foreach (JsonProperty language in languages.EnumerateObject())
            words[language.Name] = ThemeJson.Texts(language.Value, file, language.Name, diagnostics);
        return words.ToImmutable();
    }
}
