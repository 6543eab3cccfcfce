using System.CommandLine;

namespace PlanSite.Cli.Help;

/// <summary>Writes the help of a command in two columns.</summary>
internal sealed class HelpWriter(TextWriter output, Texts texts, int width)
{
    public void Write(Command command)
    {
        output.WriteLine(command.Description);
        output.WriteLine();
        output.WriteLine(texts["Cách dùng:", "Usage:"]);
        output.WriteLine("  " + Usage(command));
        Section(texts["Lệnh:", "Commands:"], command.Subcommands.Where(c => !c.Hidden).Select(c => (Left(c), c.Description)));
        Section(texts["Đối số:", "Arguments:"], command.Arguments.Where(a => !a.Hidden).Select(a => (Left(a), a.Description)));
        Section(texts["Tùy chọn:", "Options:"], Options(command).Where(o => !o.Hidden).Select(o => (Left(o), o.Description)));
    }

    private static IEnumerable<Option> Options(Command command)
    {
        IEnumerable<Option> inherited = command.Parents.OfType<Command>().SelectMany(Options).Where(o => o.Recursive);
        return command.Options.Concat(inherited).Distinct();
    }

    private string Usage(Command command)
    {
        string path = command.Name;
        for (Command? parent = command.Parents.OfType<Command>().FirstOrDefault(); parent is not null; parent = parent.Parents.OfType<Command>().FirstOrDefault())
            path = (parent is RootCommand ? "plansite" : parent.Name) + " " + path;
        if (command is RootCommand) path = "plansite";
        string arguments = string.Concat(command.Arguments.Select(a => " " + Left(a)));
        return path + (command.Subcommands.Any() ? texts[" <lệnh>", " <command>"] : "") + arguments + texts[" [tùy chọn]", " [options]"];
    }

    private static string Left(Command command) => command.Name;

    private static string Left(Argument argument) =>
        argument.Arity.MinimumNumberOfValues == 0 ? $"[{argument.HelpName ?? argument.Name}]" : $"<{argument.HelpName ?? argument.Name}>";

    private static string Left(Option option)
    {
        IEnumerable<string> names = option.Aliases.Append(option.Name).Where(n => !n.StartsWith('/') && n != "-?").Distinct().OrderBy(n => n.Length);
        string value = option.Arity.MaximumNumberOfValues == 0 || option.ValueType == typeof(bool) ? "" : $" <{option.HelpName ?? option.Name.TrimStart('-')}>";
        return string.Join(", ", names) + value;
    }

    private void Section(string title, IEnumerable<(string Left, string? Right)> rows)
    {
        List<(string Left, string? Right)> all = [.. rows];
        if (all.Count == 0) return;
        output.WriteLine();
        output.WriteLine(title);
        int left = all.Max(r => r.Left.Length) + 4;
        foreach ((string name, string? description) in all) Row(name, description ?? "", left);
    }

    private void Row(string name, string description, int left)
    {
        string line = ("  " + name).PadRight(left);
        foreach (string word in description.Split(' '))
        {
            if (line.Length > left && line.Length + 1 + word.Length > width)
            {
                output.WriteLine(line);
                line = new string(' ', left);
            }

            line += line.Length > left ? " " + word : word;
        }

        output.WriteLine(line.TrimEnd());
    }
}
