using System.CommandLine;
using System.CommandLine.Parsing;
using PlanSite.Core.Text;

namespace PlanSite.Cli.Help;

/// <summary>Says what was wrong with a command line, in the reader's language, with the nearest thing that would have been right.</summary>
internal static class UsageErrors
{
    public static int Explain(ParseResult parsed, Terminal terminal, Texts texts)
    {
        Command command = parsed.CommandResult.Command;
        foreach (string token in parsed.UnmatchedTokens.Distinct()) terminal.Error.WriteLine(Unknown(token, command, texts));
        foreach (ParseError error in parsed.Errors.Where(e => !parsed.UnmatchedTokens.Any(t => e.Message.Contains($"'{t}'", StringComparison.Ordinal))))
            terminal.Error.WriteLine(Sentence(error, texts));
        string path = command is RootCommand ? "plansite" : $"plansite {command.Name}";
        terminal.Error.WriteLine(texts[$"Hướng dẫn: {path} --help", $"For help: {path} --help"]);
        return ExitCode.WrongUse;
    }

    /// <summary>Where a command takes files, a slip in an option reads as a file.</summary>
    public static int? UnknownOption(IEnumerable<string> files, Command command, Terminal terminal, Texts texts)
    {
        if (files.FirstOrDefault(file => file.StartsWith('-')) is not { } slip) return null;
        terminal.Error.WriteLine(Unknown(slip, command, texts));
        terminal.Error.WriteLine(texts[$"Hướng dẫn: plansite {command.Name} --help", $"For help: plansite {command.Name} --help"]);
        return ExitCode.WrongUse;
    }

    private static string Unknown(string token, Command command, Texts texts)
    {
        IEnumerable<string> known = token.StartsWith('-')
            ? command.Options.Concat(command.Parents.OfType<Command>().SelectMany(p => p.Options.Where(o => o.Recursive))).SelectMany(o => o.Aliases.Append(o.Name))
            : command.Subcommands.Select(c => c.Name);
        string? near = Nearness.Nearest(token, known);
        string suggestion = near is null ? "" : texts[$" Có phải \"{near}\"?", $" Did you mean \"{near}\"?"];
        return texts[$"Không hiểu \"{token}\".", $"\"{token}\" is not understood."] + suggestion;
    }

    private static string Sentence(ParseError error, Texts texts) => error.SymbolResult switch
    {
        ArgumentResult { Tokens.Count: 0, Argument: var argument } when argument.Arity.MinimumNumberOfValues > 0 =>
            texts[$"Thiếu <{argument.HelpName ?? argument.Name}>.", $"<{argument.HelpName ?? argument.Name}> is missing."],
        OptionResult { Tokens.Count: 0, Option: var option } => texts[$"{option.Name} cần một giá trị.", $"{option.Name} needs a value."],
        OptionResult { Option: var option } result => texts[
            $"{option.Name} không nhận \"{string.Join(' ', result.Tokens.Select(t => t.Value))}\"; nhận {option.HelpName}.",
            $"{option.Name} doesn't take \"{string.Join(' ', result.Tokens.Select(t => t.Value))}\"; it takes {option.HelpName}."],
        CommandResult => texts["Thiếu lệnh.", "A command is missing."],
        _ => error.Message,
    };
}
