using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Rules;

/// <summary>A tab or no-break blank where YAML wants plain blanks.</summary>
internal static class TabInYaml
{
    public static readonly Rule Rule = new(
        "PS1028",
        "tab-in-yaml",
        Severity.Error,
        new("Phím Tab ở đầu dòng", "Tab in YAML"),
        new RulePage(
            new(
                "Đầu dòng có ký tự Tab hoặc dấu cách không ngắt thay cho dấu cách thường.",
                "A line begins with a tab or a no-break blank instead of plain blanks."),
            new(
                "YAML cấm dùng Tab để thụt đầu dòng, vì mỗi máy hiển thị một kiểu.",
                "YAML forbids tabs for indentation, since every machine shows them differently."),
            """
            signer:
            ⇥role: BÍ THƯ
            """,
            """
            signer:
              role: BÍ THƯ
            """,
            new(
                "Thay mỗi Tab bằng hai dấu cách; đặt trình soạn thảo để phím Tab gõ ra dấu cách.",
                "Put two blanks in place of each tab; set the editor to type blanks for the Tab key.")))
    {
        CanBeSuppressed = false,
    };

    /// <param name="places">All of them in the file, in order; at least one.</param>
    public static Diagnostic Found(IReadOnlyList<SourceSpan> places, char character)
    {
        string more = places.Count > 1 ? $" (và {places.Count - 1} dòng nữa)" : "";
        string moreEn = places.Count > 1 ? $" (and {places.Count - 1} more)" : "";
        return Rule.At(
            places[0],
            character == '\t'
                ? new($"Đầu dòng có ký tự Tab{more}; YAML chỉ nhận dấu cách.", $"The line is indented with a tab{moreEn}; YAML only takes blanks.")
                : new($"Đầu dòng có dấu cách không ngắt (U+00A0){more}; YAML chỉ nhận dấu cách thường.", $"The line is indented with a no-break blank (U+00A0){moreEn}; YAML only takes plain ones."),
            new("Thay bằng hai dấu cách thường cho mỗi bậc.", "Put two plain blanks for each step.")) with
        { Related = [.. places.Skip(1).Take(20)] };
    }
}
