namespace PlanSite.Core.Documents;

/// <summary>
/// A piece of a document's body, in order. Markdown is rendered once, by the loader; what depends on other documents or on where
/// the site puts its pages is left as a part of its own that the site fills in.
/// </summary>
public abstract record BodyPart;

/// <summary>Finished HTML.</summary>
public sealed record HtmlPart(string Html) : BodyPart;

/// <summary>A citation; <paramref name="Index"/> is its place in <see cref="Document.Citations"/>, <paramref name="Html"/> what to show.</summary>
public sealed record CitationPart(int Index, string Html) : BodyPart;

/// <summary>A Markdown link; <paramref name="Index"/> is its place in <see cref="Document.Links"/>. For an image the HTML is its text.</summary>
public sealed record LinkPart(int Index, string Html, string? Title) : BodyPart;

/// <summary>A time in running text; <paramref name="Index"/> is its place in <see cref="Document.Times"/>.</summary>
public sealed record TimePart(int Index, string Html) : BodyPart;

/// <summary><c>[[tasks matrix]]</c> and the like: a name and its arguments; a word without <c>=</c> has an empty value.</summary>
public sealed record DirectivePart(string Name, IReadOnlyDictionary<string, string> Arguments, Diagnostics.SourceSpan Span) : BodyPart;
