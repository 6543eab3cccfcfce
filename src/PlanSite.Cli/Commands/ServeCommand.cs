using System.CommandLine;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using PlanSite.Checks.Reports;
using PlanSite.Cli.Preview;

namespace PlanSite.Cli.Commands;

/// <summary><c>plansite serve</c>: the site on this machine, made anew at each change.</summary>
internal static class ServeCommand
{
    private const int DefaultPort = 5080;
    private const int PortsTried = 20;
    private const int HighestPort = 65535;

    public static Command Make(SharedOptions shared, Terminal terminal, Texts texts)
    {
        var port = new Option<int?>("--port", "-p")
        {
            Description = texts[$"Cổng (mặc định: {DefaultPort}, hoặc cổng trống kế tiếp).", $"Port (default: {DefaultPort}, or the next free one)."],
            HelpName = texts["số", "number"],
        };
        var command = new Command("serve", texts["Xem trang trên máy này; sửa tệp là trang tự tải lại.", "Show the site on this machine; it reloads when a file is saved."]) { port };
        command.SetAction((parsed, cancellation) => Run(parsed.GetValue(shared.Folder), parsed.GetValue(port), terminal, texts, cancellation));
        return command;
    }

    private static async Task<int> Run(string? folder, int? port, Terminal terminal, Texts texts, CancellationToken cancellation)
    {
        if (RepositoryLocator.Find(folder, terminal.WorkingFolder) is not { } root) return RepositoryLocator.SayMissing(folder, terminal, texts);
        if (port is < 1 or > HighestPort)
        {
            terminal.Error.WriteLine(texts[$"--port nhận một số từ 1 đến {HighestPort}.", $"--port takes a number from 1 to {HighestPort}."]);
            return ExitCode.WrongUse;
        }

        var builder = new PreviewBuilder(root, texts);
        Progress.During(terminal, texts["Đang dựng trang…", "Building the site…"], () =>
        {
            builder.Build(cancellation);
            return true;
        });
        builder.Built += state => Say(state, terminal, texts);
        var server = new PreviewServer(builder, texts);
        (WebApplication? running, int listening) = await Listen(server, port, cancellation);
        if (running is null)
        {
            terminal.Error.WriteLine(texts[
                $"Cổng {port ?? DefaultPort} đang có chương trình khác dùng. Chọn cổng khác: plansite serve --port 5090",
                $"Port {port ?? DefaultPort} is in use by another program. Choose another: plansite serve --port 5090"]);
            return ExitCode.CannotRun;
        }

        await using (running)
        {
            using var watcher = new RepositoryWatcher(root, () => builder.Build(CancellationToken.None));
            terminal.Out.WriteLine(texts[
                $"Trang ở http://localhost:{listening}/  (Ctrl+C để dừng)", $"The site is at http://localhost:{listening}/  (Ctrl+C stops)"]);
            Say(builder.State, terminal, texts);
            await WaitForStop(cancellation);
            await running.StopAsync(CancellationToken.None);
        }

        return ExitCode.Clean;
    }

    private static async Task<(WebApplication? Running, int Port)> Listen(PreviewServer server, int? port, CancellationToken cancellation)
    {
        int first = port ?? DefaultPort;
        int last = port ?? DefaultPort + PortsTried - 1;
        for (int candidate = first; candidate <= last; candidate++)
        {
            try
            {
                return (await server.Start(candidate, cancellation), candidate);
            }
            catch (IOException)
            {
                // Taken: the next one.
            }
        }

        return (null, 0);
    }

    private static async System.Threading.Tasks.Task WaitForStop(CancellationToken cancellation)
    {
        var stopped = new TaskCompletionSource();
        await using (cancellation.Register(stopped.SetResult)) await stopped.Task;
    }

    private static void Say(PreviewState state, Terminal terminal, Texts texts)
    {
        if (state.Failure is { } failure) terminal.Error.WriteLine(failure);
        else terminal.Out.Write(TextReport.Render(state.Report, new ReportOptions(texts.Language, state.Sources, terminal.Width, terminal.Color)));
    }
}
