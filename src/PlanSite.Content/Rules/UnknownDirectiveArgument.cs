using PlanSite.Content.Markdown.Inlines;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Rules;

/// <summary>A directive has an argument that it doesn't know.</summary>
internal static class UnknownDirectiveArgument
{
    public static readonly Rule Rule = new(
        "PS2015",
        "unknown-directive-argument",
        Severity.Error,
        new(
            "Chỉ dẫn có tham số lạ",
            "A directive has an argument that it doesn't know"),
        new RulePage(
            new(
                "Kiểm tra các tham số trong [[tasks ...]], [[events ...]], [[limits ...]].",
                "Checks the arguments of [[tasks ...]], [[events ...]], [[limits ...]]."),
            new(
                "Tham số gõ sai thì bảng hiện không đúng phần cần hiện.",
                "A mistyped argument shows another part of the data than the one that is meant."),
            """
            [[tasks matrx]]
            """,
            """
            [[tasks matrix]]
            """,
            new(
                "Dùng các tham số đã có; xem trang hướng dẫn soạn thảo.",
                "Use the arguments that exist; the guide for editors lists them.")));

    public static Diagnostic For(SourceSpan span, string name, string argument) => Rule.At(
        span,
        new($"[[{name}]] không có tham số “{argument}”.", $"[[{name}]] has no argument “{argument}”."),
        new(
            $"Tham số dùng được: {string.Join(", ", DirectiveSyntax.ArgumentsOf(name))}.",
            $"It knows: {string.Join(", ", DirectiveSyntax.ArgumentsOf(name))}."));
}
