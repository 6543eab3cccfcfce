using System.CommandLine;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Text;

namespace PlanSite.Cli.Commands;

/// <summary><c>plansite explain PS1003</c>: the page of a rule; without a code, the list of all.</summary>
internal static class ExplainCommand
{
    public static Command Make(Terminal terminal, Texts texts)
    {
        var code = new Argument<string?>("code")
        {
            Description = texts["Mã (PS1003), tên, hoặc họ mã (PS2); bỏ trống để xem tất cả.", "A code (PS1003), a name or a family (PS2); none: all of them."],
            HelpName = texts["mã", "code"],
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("explain", texts["Giải thích một lỗi: vì sao, ví dụ, cách sửa.", "Explain a finding: why it matters, examples, how to mend it."]) { code };
        command.SetAction(parsed => Run(parsed.GetValue(code), terminal, texts));
        return command;
    }

    private static int Run(string? code, Terminal terminal, Texts texts)
    {
        if (code is null) return List(RuleBook.All, terminal, texts);
        if (FamilyOf(code) is { } family && RuleBook.All.Where(rule => rule.Code.StartsWith(family, StringComparison.Ordinal)).ToList() is { Count: > 0 } rules)
            return List(rules, terminal, texts);

        Rule? rule = RuleBook.All.FirstOrDefault(r =>
            r.Code.Equals(code, StringComparison.OrdinalIgnoreCase) || r.Name.Equals(code, StringComparison.OrdinalIgnoreCase));
        if (rule is not null)
        {
            terminal.Out.Write(RulePageText.Render(rule, texts));
            return ExitCode.Clean;
        }

        string near = Nearness.Nearest(code.ToLowerInvariant(), RuleBook.All.Select(known => known.Name)) is { } name
            ? RuleBook.All.First(known => known.Name == name).Code
            : RuleBook.All.MinBy(known => Nearness.Distance(known.Code, code.ToUpperInvariant()))!.Code;
        terminal.Error.WriteLine(texts[$"Không có mã \"{code}\". Gần nhất: {near}. Danh sách: plansite explain", $"There is no code \"{code}\". Nearest: {near}. The list: plansite explain"]);
        return ExitCode.WrongUse;
    }

    /// <summary><c>PS2</c>, <c>2</c> or <c>2xxx</c>; nothing for what can only be a code or a name.</summary>
    private static string? FamilyOf(string code)
    {
        string digits = (code.StartsWith("PS", StringComparison.OrdinalIgnoreCase) ? code[2..] : code).TrimEnd('x', 'X');
        return digits.Length is > 0 and < 4 && digits.All(char.IsAsciiDigit) ? "PS" + digits : null;
    }

    private static int List(IEnumerable<Rule> rules, Terminal terminal, Texts texts)
    {
        foreach (IGrouping<char, Rule> family in rules.GroupBy(rule => rule.Code[2]))
        {
            terminal.Out.WriteLine($"PS{family.Key}  {texts[RuleReference.Families[family.Key]]}");
            foreach (Rule rule in family) terminal.Out.WriteLine($"  {rule.Code}  {texts[rule.Title]}");
        }

        return ExitCode.Clean;
    }
}
