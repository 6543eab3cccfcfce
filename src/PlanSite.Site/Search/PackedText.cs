namespace PlanSite.Site.Search;

/// <param name="Singles">How many words have a code of one sign; 0: <paramref name="Codes"/> is the text itself.</param>
/// <param name="Words">Most used first.</param>
internal sealed record PackedText(int Singles, IReadOnlyList<string> Words, string Codes);
