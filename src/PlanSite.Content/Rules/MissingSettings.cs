using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Rules;

/// <summary>A folder without plansite.yml.</summary>
internal static class MissingSettings
{
    public static readonly Rule Rule = new(
        "PS1012",
        "missing-settings",
        Severity.Error,
        new("Không có plansite.yml", "No plansite.yml"),
        new RulePage(
            new("Thư mục không có tệp plansite.yml, hoặc không có thư mục.", "The folder has no plansite.yml, or doesn't exist."),
            new(
                "plansite.yml cho biết đây là một kho kế hoạch; không có nó thì có thể đang đứng nhầm thư mục.",
                "plansite.yml tells that this is a planning repository; without it this may be the wrong folder."),
            """
            ke-hoach/content/
            ke-hoach/plansite.yaml
            """,
            """
            ke-hoach/content/
            ke-hoach/plansite.yml
            """,
            new(
                "Chạy lệnh ở thư mục gốc của kho (hoặc dùng -C), hoặc tạo kho mới bằng plansite init.",
                "Run the command in the root of the repository (or use -C), or make a new one with plansite init.")))
    {
        CanBeSuppressed = false,
    };

    public static Diagnostic Found(string? nearly) => Rule.At(
        SourceSpan.StartOf("plansite.yml"),
        new("Không có tệp plansite.yml ở thư mục gốc.", "There is no plansite.yml in the root folder."),
        nearly is null
            ? new("Tạo tệp với ít nhất một dòng như: title: Kế hoạch công tác. Hoặc dùng: plansite init.", "Make it with at least one line such as title: Work plans. Or use: plansite init.")
            : new($"Đổi tên “{nearly}” thành “plansite.yml”.", $"Rename “{nearly}” to “plansite.yml”."));

    public static Diagnostic FoundNoFolder() => Rule.At(
        SourceSpan.StartOf("plansite.yml"),
        new("Không có thư mục kho kế hoạch.", "The folder of the repository doesn't exist."),
        new("Kiểm tra đường dẫn sau -C.", "Check the path after -C."));
}
