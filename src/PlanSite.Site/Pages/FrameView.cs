namespace PlanSite.Site.Pages;

/// <summary>What stands around the content of every page.</summary>
/// <param name="Root">What to put before a path from the site's root.</param>
/// <param name="Content">Finished HTML.</param>
/// <param name="ChangeFeedHref">The feed of changes that a program may find here.</param>
/// <param name="Words">What the scripts say, as attributes of the body.</param>
internal sealed record FrameView(
    string Language,
    string Title,
    string SiteTitle,
    string? Description,
    string Root,
    string Emblem,
    IReadOnlyList<string> Styles,
    IReadOnlyList<string> Scripts,
    string HomeHref,
    IReadOnlyList<NavigationView> Navigation,
    IReadOnlyList<LinkView> Crumbs,
    string Heading,
    string Content,
    FooterView Footer,
    IReadOnlyList<ScriptWordView> Words,
    string Template,
    FeedLinksView? Feeds,
    string? ChangeFeedHref,
    SearchBoxView Search);

/// <summary>The search box: where it leads without scripts, and the scripts that it loads once somebody uses it.</summary>
/// <param name="EngineHref">Addresses with a blank between them, in order.</param>
internal sealed record SearchBoxView(string Href, string EngineHref);

/// <summary>How to keep the calendar of a page in one's own.</summary>
/// <param name="EventsHref">The calendar file.</param>
/// <param name="Subscription">Its full address as calendars take it, where <c>plansite.yml</c> says where the site stands.</param>
internal sealed record FeedLinksView(string EventsHref, string TodosHref, string DataHref, string? Subscription);

internal sealed record NavigationView(string Text, string Href, bool IsCurrent);

/// <param name="ShortCommit">The first letters of the commit's id; nothing outside Git.</param>
internal sealed record FooterView(string? ShortCommit, string? Date, ReportLineView Check, string AboutHref, string? EditHref);

internal sealed record ScriptWordView(string Name, string Text);
