using PlanSite.Core.Diagnostics;

namespace PlanSite.Site.Rules;

internal static class MissingEmblem
{
    public static readonly Rule Rule = new(
        "PS8008",
        "missing-emblem",
        Severity.Warning,
        new LocalizedText("Không có tệp biểu trưng", "Emblem isn't there"),
        new RulePage(
            new LocalizedText(
                "theme.json nêu một tệp biểu trưng (emblem) không có trong giao diện.",
                "theme.json names an emblem that the theme doesn't hold."),
            new LocalizedText(
                "Biểu trưng có sẵn được dùng thay cho biểu trưng của đơn vị.",
                "The default emblem is shown in place of the office's."),
            """
            { "emblem": "huy-hieu.svg" }
            """,
            """
            { "emblem": "images/huy-hieu.svg" }   // themes/<name>/images/huy-hieu.svg
            """,
            new LocalizedText(
                "Đặt tệp vào thư mục images/ của giao diện và ghi đường dẫn từ thư mục giao diện.",
                "Put the file into the theme's images/ folder and write its path from the theme's folder.")));

    public static Diagnostic Found(string file, int? line, string path) => Rule.At(
        SourceSpan.OnLine(file, line ?? 1, 1, 0),
        new LocalizedText($"Giao diện không có tệp biểu trưng \"{path}\".", $"The theme holds no emblem \"{path}\"."),
        new LocalizedText("Đặt tệp vào images/ và ghi, chẳng hạn, \"images/emblem.svg\".", "Put the file into images/ and write \"images/emblem.svg\", for example."));
}
