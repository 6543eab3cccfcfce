namespace PlanSite.Site.Search;

/// <summary>A word as the index knows it.</summary>
/// <param name="Folded">Lower case, without any mark, đ as d: what people type who type no accents.</param>
/// <param name="Marked">
/// Lower case with the marks of its letters (ă, ơ, đ), its tone as a digit at the end: <c>hòa</c> and <c>hoà</c> are both <c>hoa1</c>. Equal to
/// <paramref name="Folded"/> where the word has no mark.
/// </param>
internal readonly record struct SearchWord(string Folded, string Marked);
