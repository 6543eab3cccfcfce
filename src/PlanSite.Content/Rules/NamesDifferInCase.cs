using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Rules;

/// <summary>Two names in one folder that other systems can't tell apart.</summary>
internal static class NamesDifferInCase
{
    public static readonly Rule Rule = new(
        "PS1009",
        "names-differ-in-case",
        Severity.Error,
        new("Hai tên chỉ khác chữ hoa, chữ thường", "Names that differ in case only"),
        new RulePage(
            new(
                "Trong một thư mục có hai tên chỉ khác nhau ở chữ hoa, chữ thường, hoặc ở cách ghép dấu.",
                "A folder holds two names that differ in capitals only, or only in how their marks are composed."),
            new(
                "Windows và macOS coi đó là một tên: người lấy kho về máy ấy chỉ còn một trong hai tệp.",
                "For Windows and macOS they are one name: whoever clones the repository there keeps one of the two files."),
            """
            content/tinh/tinh-uy/ke-hoach/Bieu-1.xlsx
            content/tinh/tinh-uy/ke-hoach/bieu-1.xlsx
            """,
            """
            content/tinh/tinh-uy/ke-hoach/bieu-1.xlsx
            content/tinh/tinh-uy/ke-hoach/bieu-1-sua.xlsx
            """,
            new("Đổi tên một trong hai bằng git mv.", "Rename one of the two with git mv.")));

    public static Diagnostic Found(string file, string first) => Rule.At(
        SourceSpan.StartOf(file),
        new($"“{file}” và “{first}” chỉ khác nhau ở chữ hoa, chữ thường hoặc cách ghép dấu.", $"“{file}” and “{first}” differ in capitals or composed marks only."),
        new("Đổi tên một trong hai (git mv), hoặc xóa bản thừa.", "Rename one of the two (git mv), or delete the one too many.")) with
    { Related = [SourceSpan.StartOf(first)] };
}
