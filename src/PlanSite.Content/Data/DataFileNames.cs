using System.Collections.Immutable;

namespace PlanSite.Content.Data;

/// <summary>The files that <c>data/</c> may hold.</summary>
internal static class DataFileNames
{
    public const string Levels = "levels.yml";
    public const string Units = "units.yml";
    public const string Types = "types.yml";
    public const string References = "references.yml";
    public const string Events = "events.yml";
    public const string Limits = "limits.yml";
    public const string Outlines = "outlines.yml";
    public const string Holidays = "holidays.yml";
    public const string Abbreviations = "abbreviations.yml";

    public static ImmutableArray<string> All { get; } =
        [Abbreviations, Events, Holidays, Levels, Limits, Outlines, References, Types, Units];
}
