using System.Net;
using System.Net.Sockets;
using System.Threading.Tasks;

namespace PlanSite.Cli.Tests;

public sealed class ServeTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async System.Threading.Tasks.Task Serves_reloads_and_shows_errors_with_their_place()
    {
        using TemporaryFolder folder = TemporaryFolder.WithStarter();
        await using var server = await RunningServer.Start(folder.Path);

        string home = await server.Get("/");
        Assert.Contains("Kế hoạch công tác", home, StringComparison.Ordinal);
        Assert.Contains("/_plansite/live.js", home, StringComparison.Ordinal);

        using StreamReader events = await server.Listen();
        string first = await NextEvent(events);
        Assert.Contains("\"problems\":[]", first, StringComparison.Ordinal);

        await File.WriteAllTextAsync(folder["plansite.yml"], "title: Tên mới của trang\n");
        await NextEvent(events);
        Assert.Contains("Tên mới của trang", await server.Get("/"), StringComparison.Ordinal);

        string plan = folder["content/tinh/tinh-uy-mau/ke-hoach-ra-soat/index.md"];
        await File.WriteAllTextAsync(plan, (await File.ReadAllTextAsync(plan)).Replace("type: ke-hoach", "type: ke-hoac", StringComparison.Ordinal));
        Assert.Contains("ke-hoach-ra-soat/index.md:3:7", await NextEvent(events), StringComparison.Ordinal);
    }

    [Fact]
    public async System.Threading.Tasks.Task Answers_as_a_web_server_should()
    {
        using TemporaryFolder folder = TemporaryFolder.WithStarter();
        await using var server = await RunningServer.Start(folder.Path);

        using HttpResponseMessage missing = await server.Client.GetAsync(new Uri("/nothing/here.html", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
        using HttpResponseMessage outside = await server.Client.GetAsync(new Uri("/..%2f..%2fplansite.yml", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, outside.StatusCode);
        using HttpResponseMessage page = await server.Client.GetAsync(new Uri("/", UriKind.Relative));
        Assert.Contains("script-src 'self'", page.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("text/html; charset=utf-8", page.Content.Headers.ContentType!.ToString());
        using var foreign = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { Host = "evil.example" } };
        using HttpResponseMessage refused = await server.Client.SendAsync(foreign);
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("65536")]
    public void A_port_that_cannot_be_is_said(string port)
    {
        using TemporaryFolder folder = TemporaryFolder.WithStarter();
        ProgramRun run = ProgramRun.In(folder.Path, "serve", "--port", port);
        Assert.Equal(ExitCode.WrongUse, run.Code);
        Assert.Contains("65535", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async System.Threading.Tasks.Task A_port_in_use_is_said()
    {
        using TemporaryFolder folder = TemporaryFolder.WithStarter();
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        string port = ((IPEndPoint)taken.LocalEndpoint).Port.ToString();
        ProgramRun run = await System.Threading.Tasks.Task.Run(() => ProgramRun.In(folder.Path, "serve", "--port", port));
        Assert.Equal(ExitCode.CannotRun, run.Code);
        Assert.Contains(port, run.Error, StringComparison.Ordinal);
    }

    private static async Task<string> NextEvent(StreamReader events)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (await events.ReadLineAsync(patience.Token) is { } line)
        {
            if (line.StartsWith("data: ", StringComparison.Ordinal)) return line;
        }

        throw new InvalidOperationException("The server closed the stream.");
    }
}
