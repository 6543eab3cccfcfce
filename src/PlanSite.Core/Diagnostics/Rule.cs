namespace PlanSite.Core.Diagnostics;

/// <summary>What can be found: a code that never changes its meaning, a name, a severity that an office may change, and a page.</summary>
/// <param name="Code"><c>PS</c> and four digits; the first digit is the family.</param>
/// <param name="Name">The name of the fault in kebab case, for example <c>unknown-key</c>.</param>
public sealed record Rule(string Code, string Name, Severity Severity, LocalizedText Title, RulePage Page)
{
    /// <summary>
    /// Whether a note in the file or a baseline may silence it. Not where a file can't be read, for then nobody knows what else is wrong with it,
    /// and not where a secret would be published.
    /// </summary>
    public bool CanBeSuppressed { get; init; } = true;

    /// <summary>A finding of this rule at its usual severity.</summary>
    public Diagnostic At(SourceSpan span, LocalizedText message, LocalizedText help) => new(this, Severity, span, message, help);
}
