namespace PlanSite.Site.Feeds.Data;

/// <param name="Number">As it is written.</param>
/// <param name="Text">What the clause itself says, without those below it.</param>
internal sealed record ClauseData(string Anchor, string Number, string? Parent, string Title, string Text);
