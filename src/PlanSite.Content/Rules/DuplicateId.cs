using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Rules;

/// <summary>An id that two entries have.</summary>
internal static class DuplicateId
{
    public static readonly Rule Rule = new(
        "PS1049",
        "duplicate-id",
        Severity.Error,
        new("Mã bị trùng", "Duplicate id"),
        new RulePage(
            new(
                "Hai mục, hai văn bản, hoặc hai nhiệm vụ của một văn bản có cùng mã.",
                "Two entries, two documents, or two tasks of a document have the same id."),
            new(
                "Liên kết và lịch sử theo mã; hai nơi cùng mã thì không biết là nơi nào. Mục sau không được dùng.",
                "Links and history go by id; with two of the same nobody can tell which. The later one isn't used."),
            """
            - id: huyen-uy-a
            - id: huyen-uy-a
            """,
            """
            - id: huyen-uy-a
            - id: huyen-uy-b
            """,
            new("Đổi một trong hai mã, hoặc xóa mục chép thừa.", "Change one of the two, or delete the copy.")));

    public static Diagnostic Found(SourceSpan span, string id, SourceSpan first) => Rule.At(
        span,
        new($"“{id}” đã dùng ở {first.File}, dòng {first.Line}.", $"“{id}” is used in {first.File}, line {first.Line}, already."),
        new("Đổi mã này, hoặc xóa mục nếu là bản chép thừa.", "Change this id, or delete the entry if it is a copy.")) with
    { Related = [first] };
}
