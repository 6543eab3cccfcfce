using System.Collections.Immutable;

namespace PlanSite.Core.Diagnostics;

/// <summary>
/// How a finding is mended where there is exactly one safe answer. A likely answer ("did you mean") is none: it belongs in the help.
/// </summary>
/// <param name="Title">What the change does, as a line in a list of changes: "Ghép dấu của chữ (NFC)".</param>
/// <param name="Edits">Made together or not at all; they don't overlap. A file that is not NFC is written in NFC when anything in it is mended.</param>
public sealed record Fix(LocalizedText Title, ImmutableArray<TextEdit> Edits)
{
    /// <summary>A fix that is one change.</summary>
    public static Fix Of(LocalizedText title, SourceSpan span, string newText) => new(title, [new TextEdit(span, newText)]);
}
