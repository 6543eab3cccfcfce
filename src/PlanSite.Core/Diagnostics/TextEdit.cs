namespace PlanSite.Core.Diagnostics;

/// <summary>One change of a text: what stands at a place becomes other words; none: it goes away.</summary>
/// <param name="Span">A place in the text as it was read: composed (NFC), every line ended by one line feed.</param>
public readonly record struct TextEdit(SourceSpan Span, string NewText);
