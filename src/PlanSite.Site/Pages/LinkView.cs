namespace PlanSite.Site.Pages;

/// <summary>A word that leads somewhere; without a target it is a word alone.</summary>
/// <param name="Title">What more there is to say of the target, as a tip.</param>
internal sealed record LinkView(string Text, string? Href, string? Title = null);
