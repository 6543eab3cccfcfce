using System.Collections.Frozen;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Cli.Preview;

/// <summary>Builds the site in memory, again at each change, and tells those who wait for it.</summary>
internal sealed class PreviewBuilder(string root, Texts texts)
{
    private readonly Lock _building = new();
    private PreviewState _state = PreviewState.Empty;

    /// <summary>Raised after each build, on the thread that built.</summary>
    public event Action<PreviewState>? Built;

    public PreviewState State => Volatile.Read(ref _state);

    /// <summary>Builds now. Whatever goes wrong ends in the state, never in an exception: the preview lives on.</summary>
    public void Build(CancellationToken cancellation)
    {
        lock (_building)
        {
            Volatile.Write(ref _state, Next(cancellation));
        }

        Built?.Invoke(State);
    }

    private PreviewState Next(CancellationToken cancellation)
    {
        try
        {
            PipelineResult result = SitePipeline.Build(root, cancellation);
            return new PreviewState(State.Build + 1, result.Site.Files.ToFrozenDictionary(f => f.Path, StringComparer.Ordinal), result.Report, null)
            {
                Sources = result.Loaded.Sources,
                BasePath = result.Loaded.Repository.Settings.BasePath,
            };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A file in the middle of being saved: the next change brings another build.
            return State with
            {
                Build = State.Build + 1,
                Failure = texts[$"Chưa dựng được trang: {FileFault.Of(e).What.Vi}. {FileFault.Of(e).Next.Vi}", $"The site can't be built yet: {FileFault.Of(e).What.En}. {FileFault.Of(e).Next.En}"],
            };
        }
    }
}
