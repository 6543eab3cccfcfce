using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Rules;

/// <summary>An image has no words.</summary>
internal static class ImageWithoutText
{
    public static readonly Rule Rule = new(
        "PS2013",
        "image-without-text",
        Severity.Warning,
        new(
            "Hình không có lời mô tả",
            "An image has no words"),
        new RulePage(
            new(
                "Tìm hình không có chữ giữa hai dấu ngoặc vuông.",
                "Finds images with nothing between the square brackets."),
            new(
                "Người dùng trình đọc màn hình, hoặc in không có hình, chỉ biết hình qua lời mô tả.",
                "People who listen to a page, or print it without images, know the image by its words alone."),
            """
            ![](so-do.png)
            """,
            """
            ![Sơ đồ tổ chức của Ban Tổ chức](so-do.png)
            """,
            new(
                "Viết một câu ngắn nói hình cho biết điều gì.",
                "Write a short sentence that says what the image tells.")));

    public static Diagnostic For(SourceSpan span, string target) => Rule.At(
        span,
        new($"Hình “{target}” không có lời mô tả.", $"The image “{target}” has no words."),
        new("Viết lời mô tả giữa hai dấu ngoặc vuông: ![lời mô tả](tệp).", "Write them between the square brackets: ![words](file)."));
}
