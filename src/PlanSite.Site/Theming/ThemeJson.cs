using System.Collections.Immutable;
using System.Text.Json;
using PlanSite.Core.Diagnostics;
using PlanSite.Site.Rules;

namespace PlanSite.Site.Theming;

/// <summary>Reads JSON of a theme; what is wrong becomes a finding with its line.</summary>
internal static class ThemeJson
{
    private static readonly JsonDocumentOptions Options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>The document, whose root is an object; nothing when it is none.</summary>
    public static JsonDocument? Parse(ThemeFile file, ICollection<Diagnostic> diagnostics)
    {
        try
        {
            JsonDocument document = JsonDocument.Parse(file.Text(), Options);
            if (document.RootElement.ValueKind == JsonValueKind.Object) return document;
            document.Dispose();
            diagnostics.Add(BrokenThemeFile.WrongShape(file.Name, 1, "{ }"));
        }
        catch (JsonException e)
        {
            diagnostics.Add(BrokenThemeFile.NotJson(file.Name, (int)(e.LineNumber ?? 0) + 1, (int)(e.BytePositionInLine ?? 0) + 1));
        }

        return null;
    }

    /// <summary>The members of an object whose values are texts.</summary>
    public static ImmutableSortedDictionary<string, string> Texts(JsonElement element, ThemeFile file, string name, ICollection<Diagnostic> diagnostics)
    {
        var texts = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        if (element.ValueKind != JsonValueKind.Object)
        {
            diagnostics.Add(BrokenThemeFile.WrongShape(file.Name, LineOf(file, name), name));
            return texts.ToImmutable();
        }

        foreach (JsonProperty property in element.EnumerateObject())
        {
            if (property.Value.ValueKind == JsonValueKind.String) texts[property.Name] = property.Value.GetString()!;
            else diagnostics.Add(BrokenThemeFile.NotText(file.Name, LineOf(file, property.Name), property.Name));
        }

        return texts.ToImmutable();
    }

    /// <summary>The line on which a key is written.</summary>
    public static int? LineOf(ThemeFile file, string key)
    {
        string text = file.Text();
        int index = text.IndexOf($"\"{key}\"", StringComparison.Ordinal);
        return index < 0 ? null : 1 + text.AsSpan(0, index).Count('\n');
    }
}
