using PlanSite.Core.Diagnostics;

namespace PlanSite.Site.Rules;

internal static class UnknownTheme
{
    public static readonly Rule Rule = new(
        "PS8003",
        "unknown-theme",
        Severity.Error,
        new LocalizedText("Không có giao diện này", "No such theme"),
        new RulePage(
            new LocalizedText(
                "plansite.yml chọn một giao diện (theme) mà không có thư mục themes/ mang tên ấy.",
                "plansite.yml names a theme for which there is no folder in themes/."),
            new LocalizedText(
                "Trang vẫn được dựng nhưng bằng giao diện có sẵn, không phải giao diện của đơn vị.",
                "The site is still built, but with the theme inside the program and not the office's."),
            """
            theme: huyenuy
            """,
            """
            theme: huyen-uy   # themes/huyen-uy/
            """,
            new LocalizedText(
                "Viết đúng tên thư mục trong themes/, hoặc bỏ dòng theme để dùng giao diện có sẵn.",
                "Write the name of a folder in themes/, or leave theme out to use the one inside the program.")));

    public static Diagnostic Found(string name, IEnumerable<string> known) => Rule.At(
        SourceSpan.StartOf("plansite.yml"),
        new LocalizedText($"Không có giao diện \"{name}\" trong themes/.", $"There is no theme \"{name}\" in themes/."),
        new LocalizedText($"Hiện có: {string.Join(", ", known)}.", $"There is: {string.Join(", ", known)}."));
}
