using PlanSite.Site.Calendars;

namespace PlanSite.Site.Pages;

/// <summary>A task whose day comes after the unit that should do it has ended.</summary>
internal sealed record LeftOpenView(WhenView When, string What, LinkView Source);
