using System.Collections.Immutable;
using System.Text;

namespace PlanSite.Site.Theming;

/// <summary>The words of the interface in the language of the pages. <c>{name}</c> in a message is filled in.</summary>
internal sealed class Messages(string language, ImmutableSortedDictionary<string, string> texts)
{
    public string Language { get; } = language;

    public IEnumerable<string> Keys => texts.Keys;

    public string this[string key] => texts.GetValueOrDefault(key, key);

    public bool Has(string key) => texts.ContainsKey(key);

    public string Format(string key, params IEnumerable<(string Name, string Value)> values)
    {
        var text = new StringBuilder(this[key]);
        foreach ((string name, string value) in values) text.Replace("{" + name + "}", value);
        return text.ToString();
    }

    public string Count(string key, int count) => Format(key, ("count", count.ToString(System.Globalization.CultureInfo.InvariantCulture)));
}
