using System.Text;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Cli;

/// <summary>The table of all rules, as <c>docs/kiem-tra.md</c> has it: made from the rules, so that it can't drift.</summary>
internal static class RuleReference
{
    /// <summary>What the first digit of a code says.</summary>
    public static IReadOnlyDictionary<char, LocalizedText> Families { get; } = new SortedDictionary<char, LocalizedText>
    {
        ['1'] = new("tệp, YAML, lược đồ", "files, YAML, schema"),
        ['2'] = new("viện dẫn, tham chiếu", "citations and cross-references"),
        ['3'] = new("thời gian, thời hạn", "time and deadlines"),
        ['4'] = new("cấu trúc, thể thức", "document structure and form"),
        ['5'] = new("quan hệ giữa các cấp", "the cascade between levels"),
        ['6'] = new("định mức, đề cương", "limits and outlines"),
        ['7'] = new("Git, dự thảo", "Git and drafts"),
        ['8'] = new("trang tra cứu", "the site"),
    };

    public static string Markdown(IEnumerable<Rule> rules)
    {
        var text = new StringBuilder(
            """
            # Các quy tắc kiểm tra · The rules of the check

            Trang này được lập từ chính các quy tắc (`PLANSITE_UPDATE=1 dotnet test tests/PlanSite.Cli.Tests`); đừng sửa tay. `plansite explain PS2001` nêu lý do, ví dụ sai,
            ví dụ đúng và cách sửa của từng quy tắc. Mức độ có thể đổi trong `plansite.yml`: `severities: {PS2001: warning}`. Cách bỏ qua một phát hiện, có lý do:
            [soan-van-ban.md](soan-van-ban.md), mục 11. Dấu 🔒: không bỏ qua được.

            This page is made from the rules themselves; don't edit it. `plansite explain PS2001` gives reason, examples and the way out. 🔒: can't be silenced.


            """.ReplaceLineEndings("\n"));
        foreach (IGrouping<char, Rule> family in rules.OrderBy(rule => rule.Code, StringComparer.Ordinal).GroupBy(rule => rule.Code[2]))
        {
            LocalizedText name = Families[family.Key];
            text.Append($"## PS{family.Key}: {name.Vi} · {name.En}\n\n| mã | tên · name | mức | tìm gì | what it finds |\n|---|---|---|---|---|\n");
            foreach (Rule rule in family)
                text.Append($"| {rule.Code}{(rule.CanBeSuppressed ? "" : " 🔒")} | `{rule.Name}` | {Severity(rule.Severity)} | {Cell(rule.Title.Vi)} | {Cell(rule.Title.En)} |\n");
            text.Append('\n');
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static string Severity(Severity severity) => severity switch
    {
        Core.Diagnostics.Severity.Error => "lỗi",
        Core.Diagnostics.Severity.Warning => "cảnh báo",
        _ => "ghi chú",
    };

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
