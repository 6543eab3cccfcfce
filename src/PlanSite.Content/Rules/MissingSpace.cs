using System.Text.RegularExpressions;
using PlanSite.Content.Files;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Rules;

/// <summary>A colon or dash with no blank after it.</summary>
internal static partial class MissingSpace
{
    public static readonly Rule Rule = new(
        "PS1021",
        "missing-space",
        Severity.Error,
        new("Thiếu dấu cách sau dấu hai chấm hoặc gạch đầu dòng", "Missing blank after a colon or dash"),
        new RulePage(
            new(
                "Sau dấu hai chấm của khóa, hoặc sau gạch đầu dòng, không có dấu cách.",
                "There is no blank after the colon of a key, or after the dash of an item."),
            new(
                "YAML chỉ nhận ra khóa khi sau dấu hai chấm có dấu cách; thiếu nó thì cả dòng thành một đoạn chữ.",
                "YAML only sees a key where a blank follows the colon; without it the whole line is a piece of text."),
            """
            status:draft
            """,
            """
            status: draft
            """,
            new("Gõ thêm một dấu cách.", "Type a blank.")))
    {
        CanBeSuppressed = false,
    };

    /// <param name="key">Index of the key's first letter.</param>
    public static Diagnostic FoundAfterColon(SourceText source, int key, string name) =>
        FoundAfterColon(source.Span(key + name.Length, key + name.Length + 1), name);

    public static Diagnostic FoundAfterColon(SourceSpan span, string name) => Rule.At(
        span,
        new($"Thiếu dấu cách sau “{name}:”.", $"A blank is missing after “{name}:”."),
        new($"Viết “{name}: ” rồi mới đến giá trị.", $"Write “{name}: ” and then the value.")) with
    {
        Fix = Insert(span),
    };

    public static Diagnostic FoundAfterDash(SourceText source, int dash) => Rule.At(
        source.Span(dash, dash + 1),
        new("Thiếu dấu cách sau gạch đầu dòng.", "A blank is missing after the dash."),
        new("Viết “- ” rồi mới đến nội dung của mục.", "Write “- ” and then the item.")) with
    {
        Fix = Insert(source.Span(dash, dash + 1)),
    };

    private static Fix Insert(SourceSpan mark) =>
        Fix.Of(new("Thêm dấu cách", "Add the blank"), mark with { Line = mark.EndLine, Column = mark.EndColumn }, " ");

    /// <summary>A key, its colon and right behind it the value.</summary>
    [GeneratedRegex(@"^(?<key>[A-Za-z][A-Za-z\-]{0,30}):(?<value>[^\s/].*)$")]
    public static partial Regex KeyWithoutBlank();
}
