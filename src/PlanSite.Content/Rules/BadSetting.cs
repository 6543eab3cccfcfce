using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Rules;

/// <summary>A setting of plansite.yml in a form that can't be used.</summary>
internal static class BadSetting
{
    public static readonly Rule Rule = new(
        "PS1058",
        "bad-setting",
        Severity.Error,
        new("Thiết lập không dùng được", "Unusable setting"),
        new RulePage(
            new(
                "Một giá trị trong plansite.yml không theo dạng cần thiết: đường dẫn, địa chỉ, tên giao diện, múi giờ.",
                "A value in plansite.yml hasn't the form it needs: a path, an address, the name of a theme, a time zone."),
            new(
                "Giá trị mặc định được dùng thay, có thể không như cơ quan muốn.",
                "The default is used in its place, which may not be what the office wants."),
            """
            basePath: ke-hoach
            """,
            """
            basePath: /ke-hoach/
            """,
            new("Viết theo ví dụ trong phát hiện.", "Write it as the finding's example shows.")));

    public static Diagnostic Found(SourceSpan span, string key, string value, string example) => Rule.At(
        span,
        new($"“{key}” không dùng được giá trị “{value}”.", $"“{key}” can't use the value “{value}”."),
        new($"Viết như: {key}: {example}", $"Write it like: {key}: {example}"));
}
