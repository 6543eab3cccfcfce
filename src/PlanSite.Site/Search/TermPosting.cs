namespace PlanSite.Site.Search;

/// <summary>That an entry has a word, and how much it is about it.</summary>
/// <param name="Impact">0 to 92: the saturated weight of the word in the entry.</param>
internal readonly record struct TermPosting(int Entry, byte Impact);
