using PlanSite.Content.Yaml;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Rules;

/// <summary>A value of another kind than its key takes.</summary>
internal static class WrongType
{
    public static readonly Rule Rule = new(
        "PS1042",
        "wrong-type",
        Severity.Error,
        new("Giá trị sai kiểu", "Wrong type"),
        new RulePage(
            new(
                "Giá trị không thuộc kiểu mà khóa cần: chữ thay cho số, một giá trị thay cho một nhóm, và tương tự.",
                "The value isn't of the kind that the key takes: words for a number, one value for a group, and so on."),
            new("Giá trị như vậy không dùng được và bị bỏ qua.", "Such a value can't be used and is left out."),
            """
            order: ba
            """,
            """
            order: 3
            """,
            new("Viết giá trị theo ví dụ trong phát hiện.", "Write the value as the finding's example shows.")));

    public static Diagnostic Found(YamlNode node, string key, Yaml.ValueType expected)
    {
        LocalizedText actual = Describe(node);
        return Rule.At(
            node.Span,
            new($"“{key}” cần {expected.Expected.Vi}, nhưng ở đây là {actual.Vi}.", $"“{key}” needs {expected.Expected.En}, but here is {actual.En}."),
            new($"Viết như: {expected.Example}", $"Write it like: {expected.Example}"));
    }

    public static Diagnostic FoundListWithoutBrackets(SourceSpan span, string key, IEnumerable<string> parts)
    {
        string list = "[" + string.Join(", ", parts) + "]";
        return Rule.At(
            span,
            new($"“{key}” có nhiều giá trị mà không đặt trong ngoặc vuông.", $"“{key}” has several values that aren't in brackets."),
            new($"Viết: {key}: {list}", $"Write: {key}: {list}"));
    }

    public static LocalizedText Describe(YamlNode node) => node switch
    {
        YamlScalar { IsNothing: true } => new("chỗ trống", "nothing"),
        YamlScalar { Text: var text } => new($"“{Shortened(text)}”", $"“{Shortened(text)}”"),
        YamlSequence => new("một danh sách", "a list"),
        _ => new("một nhóm khóa", "a group of keys"),
    };

    private static string Shortened(string text)
    {
        string line = text.ReplaceLineEndings(" ");
        return line.Length <= 40 ? line : line[..(char.IsHighSurrogate(line[38]) ? 38 : 39)] + "…";
    }
}
