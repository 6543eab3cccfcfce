using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Rules;

/// <summary>Aliases that would grow without end when written out.</summary>
internal static class EndlessAlias
{
    public static readonly Rule Rule = new(
        "PS1031",
        "endless-alias",
        Severity.Error,
        new("Nhắc lại (*) không có điểm dừng", "Aliases without end"),
        new RulePage(
            new(
                "Các ký hiệu nhắc lại của YAML (&tên và *tên) lồng vào nhau đến mức viết ra thì quá lớn, hoặc một giá trị chứa chính nó.",
                "YAML's anchors and aliases (&name, *name) nest until they would be far too large when written out, or a value holds itself."),
            new(
                "Một tệp vài dòng như vậy có thể làm đầy bộ nhớ; phần đó không được đọc.",
                "A file of a few lines could fill the memory that way; that part isn't read."),
            """
            a: &a [x, x]
            b: &b [*a, *a]
            c: &c [*b, *b]     # và cứ thế
            """,
            """
            names: [x, y]
            """,
            new("Viết thẳng giá trị ra thay cho &tên và *tên.", "Write the values themselves in place of &name and *name.")))
    {
        CanBeSuppressed = false,
    };

    public static Diagnostic Found(SourceSpan span, string name, bool inItself) => Rule.At(
        span,
        inItself
            ? new($"“*{name}” nhắc lại giá trị đang chứa chính nó.", $"“*{name}” repeats the value that it stands in.")
            : new($"“*{name}” làm tệp phình ra quá lớn khi viết đầy đủ.", $"“*{name}” makes the file far too large when written out."),
        new("Viết thẳng giá trị ra, không dùng &tên và *tên.", "Write the values themselves, without &name and *name."));
}
