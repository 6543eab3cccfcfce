using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace PlanSite.Cli.Help;

/// <summary><c>--version</c>.</summary>
internal sealed class VersionAction(Terminal terminal) : SynchronousCommandLineAction
{
    public static string Current { get; } =
        typeof(VersionAction).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    public static void Install(RootCommand root, Terminal terminal, Texts texts)
    {
        foreach (VersionOption option in root.Options.OfType<VersionOption>())
        {
            option.Description = texts["Cho biết phiên bản.", "Show the version."];
            option.Action = new VersionAction(terminal);
        }
    }

    public override int Invoke(ParseResult parseResult)
    {
        terminal.Out.WriteLine(Current);
        return ExitCode.Clean;
    }
}
