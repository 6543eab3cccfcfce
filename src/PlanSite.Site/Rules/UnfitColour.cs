using PlanSite.Core.Diagnostics;

namespace PlanSite.Site.Rules;

internal static class UnfitColour
{
    public static readonly Rule Rule = new(
        "PS8007",
        "unfit-colour",
        Severity.Warning,
        new LocalizedText("Màu không dùng được", "Colour can't be used"),
        new RulePage(
            new LocalizedText(
                "Màu trong theme.json không có dạng #rrggbb, hoặc chữ màu ấy không đủ rõ trên nền (tương phản dưới 4,5:1, WCAG 2.2, 1.4.3).",
                "A colour in theme.json isn't of the form #rrggbb, or text in it can't be read on its ground (contrast below 4.5:1, WCAG 2.2, 1.4.3)."),
            new LocalizedText(
                "Người mắt kém, người xem trên màn hình cũ không đọc được; màu có sẵn được dùng thay.",
                "Readers with weak eyes or old screens couldn't read it; the default is used instead."),
            """
            { "brand": "#ffcc00" }
            """,
            """
            { "brand": "#8a5a00" }
            """,
            new LocalizedText(
                "Chọn màu đậm hơn cho nền sáng (brand), nhạt hơn cho nền tối (brandDark).",
                "Take a darker colour for light paper (brand), a lighter one for dark paper (brandDark).")));

    public static Diagnostic Found(string file, int? line, string key, string value, double? contrast) => Rule.At(
        SourceSpan.OnLine(file, line ?? 1, 1, 0),
        contrast is { } ratio
            ? new LocalizedText($"Màu {value} của \"{key}\" chỉ tương phản {ratio:0.0}:1 với nền.", $"Colour {value} of \"{key}\" has a contrast of {ratio:0.0}:1 only.")
            : new LocalizedText($"\"{value}\" của \"{key}\" không phải màu dạng #rrggbb.", $"\"{value}\" of \"{key}\" is no colour of the form #rrggbb."),
        new LocalizedText("Chọn màu có tương phản từ 4,5:1, viết dạng #a3001b.", "Take a colour with a contrast of at least 4.5:1, written like #a3001b."));
}
