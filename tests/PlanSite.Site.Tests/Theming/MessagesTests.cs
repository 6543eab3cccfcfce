using System.Reflection;
using System.Text.Json;
using PlanSite.Site.Theming;

namespace PlanSite.Site.Tests.Theming;

public sealed class MessagesTests
{
    private static readonly string[] Prefixes = [MessageKey.Family, MessageKey.Measure, MessageKey.EventKind, MessageKey.EventVariant, MessageKey.Meaning, MessageKey.Script];

    private static readonly HashSet<string> Used =
    [
        .. ThemeFiles.Default.Files.Values.Where(file => TemplateSet.IsTemplate(file.Path)).SelectMany(file => MessageFiles.UsedIn(file.Text())).Select(use => use.Key),
        .. typeof(MessageKey).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!).Where(key => !key.EndsWith('.')),
    ];

    [Fact]
    public void Both_languages_have_the_same_keys_and_places()
    {
        Dictionary<string, string> vi = Read("vi");
        Dictionary<string, string> en = Read("en");
        Assert.Equal(vi.Keys.Order(StringComparer.Ordinal), en.Keys.Order(StringComparer.Ordinal));
        foreach ((string key, string text) in vi)
        {
            Assert.Equal((key, Places(text)), (key, Places(en[key])));
            Assert.NotEqual("", text);
        }
    }

    [Fact]
    public void Every_key_that_is_used_exists() => Assert.Empty(Used.Except(Read("vi").Keys, StringComparer.Ordinal));

    [Fact]
    public void Every_key_that_exists_is_used() => Assert.Equal(
        [], Read("vi").Keys.Except(Used, StringComparer.Ordinal).Where(key => !Prefixes.Any(prefix => key.StartsWith(prefix, StringComparison.Ordinal))));

    [Fact]
    public void Every_word_that_a_script_asks_for_exists()
    {
        Dictionary<string, string> vi = Read("vi");
        foreach (ThemeFile script in ThemeFiles.Default.Files.Values.Where(file => file.Path.EndsWith(".js", StringComparison.Ordinal)))
        {
            foreach (System.Text.RegularExpressions.Match word in System.Text.RegularExpressions.Regex.Matches(script.Text(), @"words\.w([A-Z]\w*)"))
            {
                string name = string.Concat(word.Groups[1].Value.Select((c, n) => char.IsUpper(c) ? (n == 0 ? "" : "-") + char.ToLowerInvariant(c) : c.ToString()));
                Assert.True(vi.ContainsKey(MessageKey.Script + name), $"{script.Path}: {name}");
            }
        }
    }

    private static string Places(string text) => string.Join(' ',
        System.Text.RegularExpressions.Regex.Matches(text, @"\{\w+\}").Select(match => match.Value).Order(StringComparer.Ordinal));

    private static Dictionary<string, string> Read(string language) =>
        JsonSerializer.Deserialize<Dictionary<string, string>>(ThemeFiles.Default.Files[$"messages/{language}.json"].Text())!;
}
