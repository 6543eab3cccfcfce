using System.Diagnostics;
using System.Text.RegularExpressions;
using System.Threading.Tasks;

namespace PlanSite.Cli.Tests;

/// <summary><c>plansite serve</c> as a process of its own, on a free port.</summary>
internal sealed partial class RunningServer : IAsyncDisposable
{
    private readonly Process _process;

    private RunningServer(Process process, Uri address)
    {
        _process = process;
        Client = new HttpClient { BaseAddress = address };
    }

    public HttpClient Client { get; }

    public static async Task<RunningServer> Start(string folder)
    {
        string program = Path.Combine(AppContext.BaseDirectory, "plansite.dll");
        var start = new ProcessStartInfo("dotnet", [program, "serve", "-C", folder]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        Process server = Process.Start(start)!;
        var address = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        server.EnableRaisingEvents = true;
        server.Exited += (_, _) => address.TrySetException(new InvalidOperationException("The server ended before it listened."));
        server.ErrorDataReceived += (_, _) => { };
        server.OutputDataReceived += (_, line) =>
        {
            if (line.Data is { } text && Address().Match(text) is { Success: true } match) address.TrySetResult(new Uri(match.Value));
        };
        server.BeginErrorReadLine();
        server.BeginOutputReadLine();
        return new RunningServer(server, await address.Task);
    }

    public Task<string> Get(string path) => Client.GetStringAsync(new Uri(path, UriKind.Relative));

    public async Task<StreamReader> Listen() => new(await Client.GetStreamAsync(new Uri("/_plansite/events", UriKind.Relative)));

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    [GeneratedRegex("http://localhost:[0-9]+/")]
    private static partial Regex Address();
}
