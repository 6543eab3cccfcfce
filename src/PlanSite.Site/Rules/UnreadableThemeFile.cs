using PlanSite.Core.Diagnostics;

namespace PlanSite.Site.Rules;

internal static class UnreadableThemeFile
{
    public static readonly Rule Rule = new(
        "PS8004",
        "unreadable-theme-file",
        Severity.Error,
        new LocalizedText("Không đọc được tệp giao diện", "Theme file can't be read"),
        new RulePage(
            new LocalizedText(
                "Một tệp trong themes/ của đơn vị không mở được.",
                "A file in the office's themes/ can't be opened."),
            new LocalizedText(
                "Tệp có sẵn được dùng thay, nên thay đổi của đơn vị không hiện ra.",
                "The file inside the program is used instead, so the office's change doesn't show."),
            """
            themes/huyen-uy/styles/site.css   (----------)
            """,
            """
            themes/huyen-uy/styles/site.css   (-rw-r--r--)
            """,
            new LocalizedText(
                "Cho quyền đọc tệp, hoặc chép lại tệp.",
                "Give the right to read the file, or copy it again.")));

    public static Diagnostic Found(string file, FileFault fault) => Rule.At(
        SourceSpan.StartOf(file),
        new LocalizedText($"Không đọc được tệp: {fault.What.Vi}.", $"The file can't be read: {fault.What.En}."),
        fault.Next);
}
