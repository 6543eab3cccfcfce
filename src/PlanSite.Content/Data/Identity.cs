using PlanSite.Content.Yaml;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Data;

/// <summary>What an entry is called by others. One that lost its id keeps a likely one, so that what refers to it isn't reported as well.</summary>
internal static class Identity
{
    public static Located<string>? Of(RecordValues values, Key<string> key, string? name)
    {
        if (values.At(key) is { } id) return id;
        string likely = IdText.From(name ?? "");
        return likely.Length > 0 ? new Located<string>(likely, values.Start) : null;
    }
}
