using System.Threading.Tasks;
using Spectre.Console;

namespace PlanSite.Cli;

/// <summary>Shows that work goes on once it takes more than a second, on a terminal only; a pipe sees nothing.</summary>
internal static class Progress
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    public static T During<T>(Terminal terminal, string doing, Func<T> work)
    {
        if (!terminal.Interactive) return work();
        System.Threading.Tasks.Task<T> running = System.Threading.Tasks.Task.Run(work);
        try
        {
            if (!running.Wait(Patience)) Show(terminal, doing, running);
        }
        catch (AggregateException)
        {
            // Thrown again below, as what it was.
        }

        return running.GetAwaiter().GetResult();
    }

    private static void Show<T>(Terminal terminal, string doing, Task<T> running)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(terminal.Error),
            ColorSystem = terminal.Color ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
        });
        console.Status().Start(Markup.Escape(doing), _ => running.Wait());
    }
}
