using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace PlanSite.Cli.Help;

/// <summary><c>--help</c> in the reader's language; the library's own speaks English only.</summary>
internal sealed class HelpWriterAction(Terminal terminal, Texts texts) : SynchronousCommandLineAction
{
    public static void Install(RootCommand root, Terminal terminal, Texts texts)
    {
        foreach (HelpOption option in root.Options.OfType<HelpOption>())
        {
            option.Description = texts["Hướng dẫn dùng lệnh.", "Show help."];
            option.Action = new HelpWriterAction(terminal, texts);
        }

        root.Action = new HelpWriterAction(terminal, texts);
    }

    public override int Invoke(ParseResult parseResult)
    {
        new HelpWriter(terminal.Out, texts, terminal.Width).Write(parseResult.CommandResult.Command);
        return ExitCode.Clean;
    }
}
