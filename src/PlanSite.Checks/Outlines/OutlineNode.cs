using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;

namespace PlanSite.Checks.Outlines;

/// <summary>A heading of an outline or of a document that follows one, with the headings below it.</summary>
/// <param name="Place">Nothing for headings that <c>data/outlines.yml</c> lists.</param>
internal sealed partial record OutlineNode(string Title, SourceSpan? Place, ImmutableArray<OutlineNode> Children)
{
    private ImmutableArray<string> Words { get; } = WordLikeness.Words(Title);

    public static ImmutableArray<OutlineNode> Of(Document document) => Below(null, document.Clauses.Where(clause => clause.IsHeading).ToLookup(clause => clause.Parent));

    public static ImmutableArray<OutlineNode> Of(Outline outline, SourceSpan place) => [.. outline.Headings.Select(heading => new OutlineNode(Plain(heading), place, []))];

    /// <summary>From 0 to 1; a heading that says all that the outline says and more is the same.</summary>
    public double LikenessTo(OutlineNode written) =>
        Words.Length >= 2 && Words.All(word => written.Words.Contains(word)) ? 1 : WordLikeness.Of(Words, written.Words);

    private static ImmutableArray<OutlineNode> Below(string? parent, ILookup<string?, Clause> headings) =>
        [.. headings[parent].Select(heading => new OutlineNode(heading.Title, heading.Span, Below(heading.Anchor, headings)))];

    private static string Plain(string heading) => Number().Replace(heading, "", 1);

    [GeneratedRegex(@"^\s*(?:(?:phần|chương|mục|điều)\s+)?(?:[IVXLC]+|\d+(?:\.\d+)*|\p{L})(?:[.):]\s*|\s+(?=\p{Lu}))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Number();
}
