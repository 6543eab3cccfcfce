using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Rules;

/// <summary>A text file in an encoding other than UTF-8.</summary>
internal static class NotUtf8
{
    public static readonly Rule Rule = new(
        "PS1002",
        "not-utf8",
        Severity.Error,
        new("Tệp không phải UTF-8", "File that isn't UTF-8"),
        new RulePage(
            new(
                "Tệp văn bản được lưu bằng bảng mã khác UTF-8, chẳng hạn TCVN3 (ABC), VNI, windows-1258 hay UTF-16.",
                "A text file is saved in another encoding than UTF-8, such as TCVN3 (ABC), VNI, windows-1258 or UTF-16."),
            new(
                "Đọc sai bảng mã thì chữ có dấu thành chữ vô nghĩa; vì vậy tệp không được đoán mà phải lưu lại cho đúng.",
                "Read in the wrong encoding, letters with marks turn into nonsense; so the file isn't guessed at but must be saved again."),
            """
            title: KÕ ho¹ch tæ chøc ®¹i héi          # chữ TCVN3 mở bằng UTF-8
            """,
            """
            title: Kế hoạch tổ chức đại hội
            """,
            new(
                "Mở tệp bằng đúng bảng mã, rồi chọn Lưu với bảng mã (Save with Encoding) → UTF-8. Chữ gõ bằng phông .VnTime hay VNI-Times phải chuyển mã sang Unicode trước.",
                "Open the file in its own encoding, then choose Save with Encoding → UTF-8. Text typed in .VnTime or VNI-Times fonts must be converted to Unicode first.")))
    {
        CanBeSuppressed = false,
    };

    /// <param name="looksLike">The encoding that the bytes look like, where one does.</param>
    public static Diagnostic Found(SourceSpan span, byte bad, string? looksLike) => Rule.At(
        span,
        looksLike is null
            ? new($"Tệp không phải UTF-8: byte {bad:X2} ở đây không thuộc chữ nào.", $"The file isn't UTF-8: byte {bad:X2} here belongs to no letter.")
            : new($"Tệp không phải UTF-8; có vẻ là {looksLike}.", $"The file isn't UTF-8; it looks like {looksLike}."),
        looksLike is null
            ? new("Mở tệp bằng bảng mã đã dùng khi gõ, rồi lưu lại với bảng mã UTF-8.", "Open the file in the encoding it was typed in, then save it as UTF-8.")
            : new($"Mở tệp với bảng mã {looksLike}, rồi lưu lại với bảng mã UTF-8.", $"Open the file as {looksLike}, then save it as UTF-8."));
}
