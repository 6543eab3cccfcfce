using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Rules;

/// <summary>A character that no editor shows: NUL, vertical tab, line separator.</summary>
internal static class ControlCharacter
{
    public static readonly Rule Rule = new(
        "PS1003",
        "control-character",
        Severity.Error,
        new("Ký tự điều khiển trong tệp", "Control character"),
        new RulePage(
            new(
                "Trong tệp có ký tự không nhìn thấy như NUL, dấu ngắt dòng của Word (Shift+Enter) hay ký tự phân dòng Unicode.",
                "The file holds characters that can't be seen, such as NUL, Word's manual line break (Shift+Enter) or Unicode's line separator."),
            new(
                "Chúng thường lọt vào khi dán từ Word; chương trình này coi là xuống dòng, chương trình khác thì không, nên cùng một tệp bị hiểu hai cách.",
                "They slip in when text is pasted from Word; one program takes them for a new line and another doesn't, so one file is read in two ways."),
            """
            title: Kế hoạch␋tổ chức đại hội
            """,
            """
            title: Kế hoạch tổ chức đại hội
            """,
            new("Xóa ký tự đó và gõ lại dấu cách hoặc xuống dòng.", "Delete the character and type a blank or a line break.")));

    /// <param name="count">How many the file holds in all.</param>
    public static Diagnostic Found(SourceSpan span, char character, int count) => Rule.At(
        span,
        new($"Ở đây có ký tự không nhìn thấy {NameOf(character)}{(count > 1 ? $" (cả tệp có {count} ký tự như vậy)" : "")}.",
            $"There is an invisible character {NameOf(character)} here{(count > 1 ? $" ({count} of the kind in the file)" : "")}."),
        new("Đặt con trỏ vào đây, xóa ký tự này rồi gõ dấu cách hoặc xuống dòng.", "Put the cursor here, delete the character and type a blank or a line break."));

    /// <summary>Written as an escape between double quotes.</summary>
    public static Diagnostic FoundEscaped(SourceSpan span, char character) => Rule.At(
        span,
        new($"Chữ trong nháy kép này chứa ký tự không nhìn thấy {NameOf(character)}, viết bằng dấu \\.", $"These quoted words hold an invisible character {NameOf(character)}, written with a \\."),
        new("Bỏ phần bắt đầu bằng dấu \\ trong nháy kép.", "Take out what begins with a \\ between the quotes."));

    private static string NameOf(char character) => character switch
    {
        '\0' => "NUL (U+0000)",
        '\v' => "VT (U+000B)",
        '\uFEFF' => "BOM (U+FEFF)",
        _ => $"U+{(int)character:X4}",
    };
}
