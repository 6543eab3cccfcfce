using System.Text.RegularExpressions;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Site.Theming;

/// <summary>What the template engine complains of, in our own words: it speaks English only, and to programmers.</summary>
internal static partial class TemplateFault
{
    /// <returns>A clause that goes behind a colon, with its full stop.</returns>
    public static LocalizedText Explain(string message)
    {
        if (Unclosed().Match(message) is { Success: true } unclosed)
            return new($"khối “{unclosed.Groups[1].Value}” mở mà không đóng.", $"the block “{unclosed.Groups[1].Value}” is never closed.");
        if (Unopened().Match(message) is { Success: true } unopened)
            return new($"“{unopened.Groups[1].Value}” đóng một khối chưa mở.", $"“{unopened.Groups[1].Value}” closes a block that isn't open.");
        if (Undefined().Match(message) is { Success: true } undefined)
            return new($"trang không có tên “{undefined.Groups[1].Value}”.", $"the page has no “{undefined.Groups[1].Value}”.");
        if (Partial().Match(message) is { Success: true } partial)
            return new($"không có mảnh mẫu “{partial.Groups[1].Value}” trong templates/partials/.", $"there is no partial “{partial.Groups[1].Value}” in templates/partials/.");
        if (Helper().Match(message) is { Success: true } helper)
            return new($"không có lệnh “{helper.Groups[1].Value}”.", $"there is no helper “{helper.Groups[1].Value}”.");
        if (message.Contains("recursion depth", StringComparison.Ordinal))
            return new("một mảnh mẫu gọi lại chính nó mãi.", "a partial calls itself without end.");
        if (Braces().IsMatch(message))
            return new("ngoặc nhọn thiếu hoặc không khớp nhau.", "braces are missing or don't match.");
        return new($"bộ dựng mẫu báo “{message}”.", $"the template engine says “{message}”.");
    }

    [GeneratedRegex("before (?:raw )?block (?:helper )?expression '([^']*)'")]
    private static partial Regex Unclosed();

    [GeneratedRegex("closing element '([^']*)' was found")]
    private static partial Regex Unopened();

    [GeneratedRegex(@"^(\S+) is undefined")]
    private static partial Regex Undefined();

    [GeneratedRegex("partial name '?([^' ]+)'? could not be resolved")]
    private static partial Regex Partial();

    [GeneratedRegex("Helper '([^']*)'")]
    private static partial Regex Helper();

    [GeneratedRegex("Reached end of template|handlebars do not match|unparseable token|Unexpected token")]
    private static partial Regex Braces();
}
