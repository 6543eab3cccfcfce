using PlanSite.Cli.Preview;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Cli;

/// <summary>Checks at each change until somebody stops it.</summary>
internal static class CheckWatch
{
    // Puts the cursor at the top and clears what is seen; what scrolled away stays.
    private const string Clear = "\u001b[H\u001b[2J";

    public static int Run(string root, Terminal terminal, Texts texts, Func<int> check, CancellationToken cancellation)
    {
        using var changed = new SemaphoreSlim(1);
        using var watcher = new RepositoryWatcher(root, () => Signal(changed));
        try
        {
            while (true)
            {
                changed.Wait(cancellation);
                if (terminal.Color) terminal.Out.Write(Clear);
                Once(check, terminal, texts);
                terminal.Error.WriteLine(texts["Đang đợi tệp được lưu… (Ctrl+C để dừng)", "Waiting for a file to be saved… (Ctrl+C stops)"]);
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return ExitCode.Clean;
        }
    }

    // A file in the middle of being saved: the next change brings another check.
    private static void Once(Func<int> check, Terminal terminal, Texts texts)
    {
        try
        {
            check();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            terminal.Error.WriteLine(texts[$"Chưa kiểm tra được: {FileFault.Of(e).What.Vi}.", $"Can't check yet: {FileFault.Of(e).What.En}."]);
        }
    }

    // Several changes during one check need one more check, not several.
    private static void Signal(SemaphoreSlim changed)
    {
        lock (changed)
        {
            if (changed.CurrentCount == 0) changed.Release();
        }
    }
}
