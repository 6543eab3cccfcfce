using PlanSite.Content.Comments;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Text;

namespace PlanSite.Content.Rules;

/// <summary>A comment to the program that it doesn't understand.</summary>
internal static class UnknownInstruction
{
    public static readonly Rule Rule = new(
        "PS1092",
        "unknown-instruction",
        Severity.Warning,
        new("Ghi chú “plansite:” không hiểu được", "A note “plansite:” that isn't understood"),
        new RulePage(
            new("Sau “plansite:” trong ghi chú không phải là “ignore” hay “ignore-file”.", "What is behind “plansite:” in a comment is neither “ignore” nor “ignore-file”."),
            new("Gõ sai một chữ thì ghi chú không có tác dụng gì mà không ai hay.", "With a slip of the pen the note would do nothing, and nobody would know."),
            """
            # plansite:ingore PS1013 văn bản gốc gửi đến như vậy
            """,
            """
            # plansite:ignore PS1013 văn bản gốc gửi đến như vậy
            """,
            new("Viết “plansite:ignore MÃ lý do” cho một dòng, “plansite:ignore-file MÃ lý do” cho cả tệp.",
                "Write “plansite:ignore CODE reason” for a line, “plansite:ignore-file CODE reason” for the whole file.")))
    {
        CanBeSuppressed = false,
    };

    public static Diagnostic Found(Located<string> word)
    {
        string? near = Nearness.Nearest(word.Value, [InstructionText.Ignore, InstructionText.IgnoreFile]);
        return Rule.At(
            word.Span,
            new($"Không hiểu “plansite:{word.Value}”.", $"“plansite:{word.Value}” is not understood."),
            near is null
                ? new("Dùng “plansite:ignore MÃ lý do”, hoặc “plansite:ignore-file MÃ lý do” cho cả tệp.", "Use “plansite:ignore CODE reason”, or “plansite:ignore-file CODE reason” for the whole file.")
                : new($"Có phải là “plansite:{near}”?", $"Did you mean “plansite:{near}”?"));
    }
}
