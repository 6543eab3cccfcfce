using System.Diagnostics;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.Logging;

namespace PlanSite.Browser.Tests;

/// <summary>This repository's own site, built by the real program and served below a path, with the security headers of the published site.</summary>
public sealed class BuiltSite : IAsyncLifetime
{
    private const string BasePath = "/ke-hoach/";
    private const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
        + "manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private readonly string _folder = Directory.CreateTempSubdirectory("plansite-browser-").FullName;
    private WebApplication? _server;

    public string Folder => Path.Combine(_folder, "site");

    /// <summary>Address of the site's root, below a path.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>Address of the server: the page for what is missing has absolute links, for a site at the root.</summary>
    public Uri Server { get; private set; } = null!;

    /// <summary>Every page, as a path below the root.</summary>
    public IReadOnlyList<string> Pages { get; private set; } = [];

    /// <summary>Every document, and of each other kind the largest page.</summary>
    public IReadOnlyList<string> Kinds => [.. Pages.Where(p => KindOf(p) is ("van-ban", 2, "index")).Union(LargestOfEachKind)];

    public IReadOnlyList<string> LargestOfEachKind => [.. Pages.GroupBy(KindOf).Select(kind => kind.MaxBy(p => new FileInfo(Path.Combine(Folder, p)).Length)!)];

    /// <summary>Whether a page tells of the history of a document; there are as many as there are commits.</summary>
    public static bool IsHistory(string page) => page.Contains("/lich-su/", StringComparison.Ordinal) || page.Contains("/so-sanh/", StringComparison.Ordinal);

    public async System.Threading.Tasks.Task InitializeAsync()
    {
        Build(OwnRepository.Root(), Folder);
        Pages = [.. Directory.EnumerateFiles(Folder, "*.html", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Folder, path).Replace('\\', '/')).Order(StringComparer.Ordinal)];
        WebApplicationBuilder web = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        web.Logging.ClearProviders();
        web.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        _server = web.Build();
        _server.Run(Answer);
        await _server.StartAsync();
        Server = new Uri(_server.Urls.Single());
        Address = new Uri(Server, BasePath);
    }

    public async System.Threading.Tasks.Task DisposeAsync()
    {
        if (_server is not null) await _server.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    public string UrlOf(string page) => new Uri(page == "404.html" ? Server : Address, page).ToString();

    // Pages of revisions are named by their commits.
    private static (string First, int Depth, string Name) KindOf(string page)
    {
        string[] parts = page.Split('/');
        string name = Path.GetFileNameWithoutExtension(page);
        return (parts[0], parts.Length - 1, IsHistory(page) ? $"{parts[^2]} {(name == "index" ? name : "")}" : name.TrimEnd([.. "0123456789-"]));
    }

    /// <summary>Builds the site of a repository by the real program.</summary>
    public static void Build(string root, string folder)
    {
        string program = Path.Combine(AppContext.BaseDirectory, "plansite.dll");
        var start = new ProcessStartInfo("dotnet", [program, "build", "-C", root, "-o", folder])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        using Process build = Process.Start(start)!;
        string output = build.StandardOutput.ReadToEnd();
        build.WaitForExit();
        Assert.True(build.ExitCode == 0, output);
    }

    private async System.Threading.Tasks.Task Answer(HttpContext context)
    {
        string path = context.Request.Path.Value ?? "/";
        string file = Path.GetFullPath(Path.Combine(Folder, path.StartsWith(BasePath, StringComparison.Ordinal) ? path[BasePath.Length..] : path[1..]));
        if (path.EndsWith('/')) file = Path.Combine(file, "index.html");
        context.Response.Headers.ContentSecurityPolicy = ContentSecurityPolicy;
        context.Response.Headers.XContentTypeOptions = "nosniff";
        if (!file.StartsWith(Folder, StringComparison.Ordinal) || !File.Exists(file))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        new FileExtensionContentTypeProvider().TryGetContentType(file, out string? type);
        context.Response.ContentType = type is not null && type.StartsWith("text/", StringComparison.Ordinal) ? type + "; charset=utf-8" : type ?? "application/octet-stream";
        await context.Response.SendFileAsync(file);
    }
}
