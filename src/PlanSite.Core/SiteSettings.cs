using System.Collections.Immutable;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Time;

namespace PlanSite.Core;

/// <summary>What <c>plansite.yml</c> says, with the defaults where it is silent.</summary>
public sealed record SiteSettings
{
    public string Title { get; init; } = "PlanSite";
    public string? Description { get; init; }

    /// <summary>Languages of the interface, the first being the one that pages are written in: <c>vi</c>, <c>en</c>.</summary>
    public ImmutableArray<string> Languages { get; init; } = ["vi"];
    public string TimeZone { get; init; } = "Asia/Ho_Chi_Minh";
    public string Theme { get; init; } = "default";

    /// <summary>Where the site will stand on its server; begins and ends with a slash. Links are relative: it is only needed for <c>404.html</c> and feeds.</summary>
    public string BasePath { get; init; } = "/";

    /// <summary>Scheme and host, where known; no slash at the end.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>Address of a file in the office's Git editor, with <c>{path}</c> in it.</summary>
    public string? EditUrl { get; init; }

    /// <summary>Severities that the office set, by code.</summary>
    public ImmutableSortedDictionary<string, Severity> Severities { get; init; } = ImmutableSortedDictionary<string, Severity>.Empty;

    /// <summary>The codes of <see cref="Severities"/> with their places.</summary>
    public ImmutableArray<Located<string>> SeverityCodes { get; init; } = [];

    public ApproximateReading Approximate { get; init; } = ApproximateReading.Office;

    /// <summary>Whether documents for internal readers are published.</summary>
    public bool PublishInternal { get; init; } = true;

    /// <summary>Whether drafts are published.</summary>
    public bool PublishDrafts { get; init; } = true;
}
