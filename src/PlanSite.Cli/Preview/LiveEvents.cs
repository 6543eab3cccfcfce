using System.Text.Encodings.Web;
using System.Text.Json;
using System.Threading.Channels;
using Microsoft.AspNetCore.Http;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Cli.Preview;

/// <summary>Tells open pages about each build as server-sent events (WHATWG HTML, 9.2): its number and the errors that it found.</summary>
internal sealed class LiveEvents(PreviewBuilder builder, Texts texts)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public async System.Threading.Tasks.Task Stream(HttpContext context)
    {
        // A page that is slow to read needs only the newest state.
        var states = Channel.CreateBounded<PreviewState>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest });
        void OnBuilt(PreviewState state) => states.Writer.TryWrite(state);
        builder.Built += OnBuilt;
        try
        {
            context.Response.ContentType = "text/event-stream; charset=utf-8";
            context.Response.Headers.CacheControl = "no-store";
            states.Writer.TryWrite(builder.State);
            await foreach (PreviewState state in states.Reader.ReadAllAsync(context.RequestAborted))
            {
                await context.Response.WriteAsync($"data: {Message(state)}\n\n", context.RequestAborted);
                await context.Response.Body.FlushAsync(context.RequestAborted);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was closed, or the server stops.
        }
        finally
        {
            builder.Built -= OnBuilt;
        }
    }

    private string Message(PreviewState state) => JsonSerializer.Serialize(
        new
        {
            state.Build,
            Title = texts["Kiểm tra thấy lỗi", "The check found errors"],
            Problems = state.Failure is { } failure
                ? [new { Where = "", Code = "", Message = failure, Help = "" }]
                : state.Report.Diagnostics.Where(d => d.Severity == Severity.Error)
                    .Select(d => new { Where = d.Span.ToString(), d.Code, Message = texts[d.Message], Help = texts[d.Help] })
                    .ToArray(),
        },
        Json);
}
