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
            Description = texts["Mã, chẳng hạn PS1003; bỏ trống để xem danh sách.", "A code such as PS1003; leave it out for the list."],
            HelpName = texts["mã", "code"],
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("explain", texts["Giải thích một lỗi: vì sao, ví dụ, cách sửa.", "Explain a finding: why it matters, examples, how to mend it."]) { code };
        command.SetAction(parsed => Run(parsed.GetValue(code), terminal, texts));
        return command;
    }

    private static int Run(string? code, Terminal terminal, Texts texts)
    {
        if (code is null)
        {
            foreach (Rule listed in RuleBook.All) terminal.Out.WriteLine($"{listed.Code}  {texts[listed.Title]}");
            return ExitCode.Clean;
        }

        Rule? rule = RuleBook.All.FirstOrDefault(r =>
            r.Code.Equals(code, StringComparison.OrdinalIgnoreCase) || r.Name.Equals(code, StringComparison.OrdinalIgnoreCase));
        if (rule is not null)
        {
            terminal.Out.Write(RulePageText.Render(rule, texts));
            return ExitCode.Clean;
        }

        string near = RuleBook.All.MinBy(r => Nearness.Distance(r.Code, code.ToUpperInvariant()))!.Code;
        terminal.Error.WriteLine(texts[$"Không có mã \"{code}\". Gần nhất: {near}. Danh sách: plansite explain", $"There is no code \"{code}\". Nearest: {near}. The list: plansite explain"]);
        return ExitCode.WrongUse;
    }
}
