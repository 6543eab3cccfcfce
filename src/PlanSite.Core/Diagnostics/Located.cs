namespace PlanSite.Core.Diagnostics;

/// <summary>A value together with the place where somebody wrote it.</summary>
public readonly record struct Located<T>(T Value, SourceSpan Span)
{
    public override string ToString() => Value?.ToString() ?? "";
}
