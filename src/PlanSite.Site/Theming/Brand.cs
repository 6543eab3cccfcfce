namespace PlanSite.Site.Theming;

/// <summary>What an office changes first: its colour, on light and on dark paper, and its emblem.</summary>
/// <param name="Emblem">Path of an image in the theme.</param>
internal sealed record Brand(BrandColour Light, BrandColour Dark, string Emblem)
{
    /// <summary>A style sheet that hands the colours to the others: the pages' policy allows no styles inside them.</summary>
    public string Css() =>
        $":root{{--band:{Light};--on-band:{Light.TextOn};--brand:{Light}}}\n" +
        $"@media (prefers-color-scheme:dark){{:root{{--brand:{Dark}}}}}\n";
}
