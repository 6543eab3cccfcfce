using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Rules;

/// <summary>YAML that can't be read and whose mistake has no rule of its own.</summary>
internal static class YamlSyntax
{
    public static readonly Rule Rule = new(
        "PS1020",
        "yaml-syntax",
        Severity.Error,
        new("Sai cách viết YAML", "YAML that can't be read"),
        new RulePage(
            new(
                "Một chỗ trong tệp không theo cách viết “khóa: giá trị” hoặc “- mục”.",
                "A place in the file follows neither “key: value” nor “- item”."),
            new(
                "Không hiểu được cấu trúc thì giá trị ở đó bị bỏ qua; phần còn lại vẫn được đọc.",
                "Where the structure isn't understood the value is left out; the rest is still read."),
            """
            id: huyen
            Cấp huyện và tương đương
            order: 3
            """,
            """
            id: huyen
            name: Cấp huyện và tương đương
            order: 3
            """,
            new(
                "Viết mỗi giá trị sau tên khóa và dấu hai chấm; chữ dài xuống dòng thì thụt vào hai dấu cách.",
                "Write each value after its key and a colon; indent the further lines of a long text by two blanks.")))
    {
        CanBeSuppressed = false,
    };

    public static Diagnostic Found(SourceSpan span) => Rule.At(
        span,
        new("Từ đây không đọc được: chỗ này không đúng cách viết YAML.", "From here nothing can be read: this isn't how YAML is written."),
        new("Xem lại dòng này và dòng trên: dấu hai chấm, dấu ngoặc, dấu nháy, và số dấu cách ở đầu dòng.", "Look at this line and the one above: colons, brackets, quotes, and blanks at the start."));

    public static Diagnostic FoundNoKey(SourceSpan span, bool inList) => Rule.At(
        span,
        inList
            ? new("Dòng này không bắt đầu bằng “- ” nên không thuộc mục nào của danh sách.", "This line doesn't begin with “- ” and so belongs to no item of the list.")
            : new("Dòng này không có dạng “khóa: giá trị”.", "This line isn't of the form “key: value”."),
        inList
            ? new("Thêm “- ” ở đầu nếu là mục mới; thụt vào hai dấu cách nếu là phần tiếp của mục trên.", "Begin with “- ” for a new item; indent by two blanks what continues the item above.")
            : new("Thêm tên khóa và dấu hai chấm ở đầu; nếu là phần tiếp của dòng trên thì thụt vào hai dấu cách.", "Add the key and a colon; indent by two blanks what continues the line above."));
}
