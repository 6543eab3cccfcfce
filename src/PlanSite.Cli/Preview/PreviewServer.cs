using System.Net;
using System.Net.Sockets;
using System.Reflection;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PlanSite.Site.Output;

namespace PlanSite.Cli.Preview;

/// <summary>Serves the site from memory, on this machine only.</summary>
internal sealed class PreviewServer(PreviewBuilder builder, Texts texts)
{
    /// <summary>What the published site is served with as well (netlify.toml): a page that breaks it shows here first.</summary>
    private const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
        + "manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>Starts listening. An <see cref="IOException"/> says that the port is taken.</summary>
    public async Task<WebApplication> Start(int port, CancellationToken cancellation)
    {
        WebApplicationBuilder web = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        web.Logging.ClearProviders();
        web.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, port);
            if (Socket.OSSupportsIPv6 && port != 0) kestrel.Listen(IPAddress.IPv6Loopback, port);
        });
        web.Services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromSeconds(1));
        WebApplication application = web.Build();
        var events = new LiveEvents(builder, texts);
        application.Run(context => Answer(context, events));
        await application.StartAsync(cancellation);
        return application;
    }

    private async System.Threading.Tasks.Task Answer(HttpContext context, LiveEvents events)
    {
        context.Response.Headers.ContentSecurityPolicy = ContentSecurityPolicy;
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers.CacheControl = "no-store";
        string address = context.Request.Path.Value ?? "/";
        if (!IsThisMachine(context.Request.Host.Host))
        {
            // A page elsewhere that had its name point here must not read drafts.
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
        }
        else if (address == PreviewPages.Reserved + "events")
        {
            await events.Stream(context);
        }
        else if (address.StartsWith(PreviewPages.Reserved, StringComparison.Ordinal))
        {
            await Send(context, address, Resource(address[PreviewPages.Reserved.Length..]));
        }
        else
        {
            await SendPage(context, address);
        }
    }

    private async System.Threading.Tasks.Task SendPage(HttpContext context, string address)
    {
        PreviewState state = builder.State;
        string path = PreviewPages.PathOf(address, state.BasePath);
        if (state.Files.TryGetValue(path, out SiteFile? file))
        {
            await Send(context, path, PreviewPages.Read(file));
        }
        else if (state.Files.ContainsKey(path + "/index.html"))
        {
            context.Response.Redirect(context.Request.PathBase + context.Request.Path + "/");
        }
        else
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            if (state.Files.TryGetValue("404.html", out SiteFile? missing)) await Send(context, "404.html", PreviewPages.Read(missing));
        }
    }

    private static async System.Threading.Tasks.Task Send(HttpContext context, string path, byte[]? content)
    {
        if (content is null)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        context.Response.ContentType = PreviewPages.ContentType(path);
        context.Response.ContentLength = content.Length;
        if (!HttpMethods.IsHead(context.Request.Method)) await context.Response.Body.WriteAsync(content, context.RequestAborted);
    }

    private static byte[]? Resource(string name)
    {
        using Stream? stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("preview/" + name);
        if (stream is null) return null;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private static bool IsThisMachine(string host) =>
        host is "localhost" or "127.0.0.1" or "[::1]" || host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase);
}
