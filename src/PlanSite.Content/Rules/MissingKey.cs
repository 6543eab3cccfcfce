using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Rules;

/// <summary>A key that an entry can't do without.</summary>
internal static class MissingKey
{
    public static readonly Rule Rule = new(
        "PS1041",
        "missing-key",
        Severity.Error,
        new("Thiếu khóa bắt buộc", "Missing key"),
        new RulePage(
            new(
                "Mục thiếu một khóa bắt buộc, hoặc khóa đó để trống.",
                "An entry lacks a key that it must have, or the key has no value."),
            new(
                "Không có giá trị này thì không xếp được mục vào đâu: văn bản không loại, đơn vị không cấp.",
                "Without the value the entry has no place: a document without type, a unit without level."),
            """
            - id: huyen-uy-a
              name: Huyện ủy A
            """,
            """
            - id: huyen-uy-a
              level: huyen
              name: Huyện ủy A
            """,
            new("Thêm khóa với giá trị.", "Add the key with its value.")));

    public static Diagnostic Found(SourceSpan span, string key, string example) => Rule.At(
        span,
        new($"Mục này thiếu khóa “{key}”.", $"This entry lacks the key “{key}”."),
        new($"Thêm dòng, ví dụ: {key}: {example}", $"Add a line, for example: {key}: {example}"));

    public static Diagnostic FoundWithoutValue(SourceSpan span, string key, string example) => Rule.At(
        span,
        new($"Khóa “{key}” chưa có giá trị.", $"The key “{key}” has no value."),
        new($"Ghi giá trị, ví dụ: {key}: {example}", $"Write the value, for example: {key}: {example}"));
}
